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
  return [...changedSteps(compareContents(old, newer), newer)].map(([id, how]) => `${id} ${how}`)
}

test('a changed or removed step is where a run must not be past; an added one where the next begins', () => {
  assert.deepEqual(changed(step('a'), step('b', 'B'), step('c')), ['b CHANGED'])
  assert.deepEqual(changed(step('a'), step('c')), ['b CHANGED'])
  assert.deepEqual(changed(step('a'), step('n'), step('b'), step('c')), ['b CHANGED'])
  assert.deepEqual(changed(step('a'), step('b'), step('c'), step('n')), [])
  assert.deepEqual(changed(step('a'), step('b'), step('c'), { ...step('n'), parent: 'a' }), ['a CHANGED'])
  const under = contentOf([step('a'), { ...step('x'), parent: 'a' }])
  const more = contentOf([...under.values(), { ...step('n'), parent: 'a' }])
  assert.deepEqual([...changedSteps(compareContents(under, more), more)], [['a', 'EXTENDED']])
})

test('a run takes a change while nobody has worked on the step; a stopped one takes nothing', () => {
  const at = (status: string, { isStopped = false, isUntouched = true } = {}) =>
    takeChange(new Map([['b', 'CHANGED']]), { steps: new Map([['b', { status, isUntouched }]]), isStopped })
      .change
  assert.equal(at('TODO'), 'CAN_TAKE')
  assert.equal(at('TODO', { isUntouched: false }), 'STEP_PASSED')
  assert.equal(at('TODO', { isStopped: true }), 'STOPPED')
  for (const status of ['IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED', 'COMPLETE', 'CANCELED'])
    assert.equal(at(status), 'STEP_PASSED', status)
  const below = (status: string) =>
    takeChange(new Map([['b', 'EXTENDED']]), {
      steps: new Map([['b', { status, isUntouched: false }]]),
      isStopped: false,
    }).change
  assert.deepEqual([below('IN_PROGRESS'), below('COMPLETE')], ['CAN_TAKE', 'STEP_PASSED'])
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
