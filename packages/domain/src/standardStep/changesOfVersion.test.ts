import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOfVersion } from './changesOfVersion.ts'

const step = (id: string, stepKey: string, more: object = {}) => ({
  id,
  stepKey,
  title: `Step ${stepKey}`,
  definitionId: `d${stepKey}`,
  parentKey: 'top',
  position: 1,
  ...more,
})

test('what another version changes is named step by step, and what stays is not', () => {
  const before = [step('1', 'top', { parentKey: null }), step('2', 'a'), step('3', 'b'), step('4', 'c')]
  const after = [
    step('11', 'top', { parentKey: null, position: 9 }),
    step('12', 'a', { definitionId: 'new', title: 'Torque twice' }),
    step('13', 'b', { position: 2 }),
    step('15', 'd'),
  ]
  assert.deepEqual(
    changesOfVersion(before, after).map(({ change, title, stepId }) => [change, title, stepId]),
    [
      ['CHANGED', 'Torque twice', '12'],
      ['MOVED', 'Step b', '13'],
      ['ADDED', 'Step d', '15'],
      ['REMOVED', 'Step c', null],
    ],
  )
  assert.deepEqual(changesOfVersion(before, before), [])
})
