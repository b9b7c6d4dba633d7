import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionsFrom, unreachableStates } from '../transitions.ts'
import { plannedRunStatuses, plannedRunTransitions, whyNotMovePlannedRun } from './plannedRunStatus.ts'

test('every state of planned work is reached from being planned, and work that was started is left by no act', () => {
  assert.deepEqual(unreachableStates(plannedRunTransitions, plannedRunStatuses, 'PLANNED'), [])
  assert.deepEqual(actionsFrom(plannedRunTransitions, 'STARTED'), [])
})

test('canceled work is neither started nor edited before it is planned again', () => {
  assert.deepEqual(actionsFrom(plannedRunTransitions, 'CANCELED'), ['restore'])
  assert.deepEqual(whyNotMovePlannedRun('start', 'CANCELED'), {
    code: 'PLANNED_RUN_TRANSITION',
    action: 'start',
    status: 'CANCELED',
    allowedFrom: ['PLANNED'],
  })
  assert.equal(whyNotMovePlannedRun('start', 'PLANNED'), null)
})
