import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareContents } from './compareContents.ts'
import { contentOf, type ProcedureElement } from './procedureContent.ts'
import { changedSteps, takeChange } from './takeChange.ts'
import { valueInWords } from './valueInWords.ts'

const step = (id: string, title = id): ProcedureElement => ({
  id,
  kind: 'STEP',
  parent: null,
  values: { title },
})
const old = contentOf([step('a'), step('b'), step('c')])

const changed = (...now: readonly ProcedureElement[]) => {
  const newer = contentOf(now)
  return [...changedSteps(compareContents(old, newer), newer)]
}

test('a changed or removed step is where a run must not be past; an added one where the next begins', () => {
  assert.deepEqual(changed(step('a'), step('b', 'B'), step('c')), ['b'])
  assert.deepEqual(changed(step('a'), step('c')), ['b'])
  assert.deepEqual(changed(step('a'), step('n'), step('b'), step('c')), ['b'])
  assert.deepEqual(changed(step('a'), step('b'), step('c'), step('n')), [])
})

test('a run takes a change that it has not passed; a stopped one takes nothing', () => {
  const at = (status: string, isStopped = false) =>
    takeChange(new Set(['b']), { statuses: new Map([['b', status]]), isStopped }).change
  assert.deepEqual(
    [at('TODO'), at('IN_PROGRESS'), at('FAILED'), at('COMPLETE'), at('CANCELED'), at('TODO', true)],
    ['CAN_TAKE', 'CAN_TAKE', 'CAN_TAKE', 'STEP_PASSED', 'STEP_PASSED', 'STOPPED'],
  )
})

test('values are told in words', () => {
  assert.equal(valueInWords('unit', { id: '4', name: 'N·m' }), 'N·m')
  assert.equal(valueInWords('limits', { min: '9.5', max: null }), 'min 9.5')
  assert.equal(valueInWords('options', ['red', 'blue']), 'red, blue')
  assert.equal(valueInWords('required', false), 'false')
  assert.equal(valueInWords('leadTime', null), null)
  assert.equal(
    valueInWords('content', [{ type: 'paragraph', children: [{ text: 'Torque the bolts' }] }]),
    'Torque the bolts',
  )
})
