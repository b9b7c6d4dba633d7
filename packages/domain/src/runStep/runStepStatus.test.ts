import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionsFrom, actionsOf, unreachableStates } from '../transitions.ts'
import type { RunStepAction, RunStepStatus } from './runStepStatus.ts'
import {
  previousStatuses,
  runStepActionFor,
  runStepActionsFor,
  runStepStatuses,
  runStepTransitions,
  whyNotMoveRunStep,
} from './runStepStatus.ts'

test('every run step status can be reached from TODO', () => {
  assert.deepEqual(
    unreachableStates<RunStepStatus, RunStepAction>(runStepTransitions, runStepStatuses, 'TODO'),
    [],
  )
})

test('each status is left only as the table says', () => {
  const from = (status: RunStepStatus): readonly RunStepAction[] =>
    actionsFrom<RunStepStatus, RunStepAction>(runStepTransitions, status)
  assert.deepEqual(from('TODO'), ['start', 'hold', 'fail', 'redline', 'skip', 'cancelWithRun'])
  assert.deepEqual(from('IN_PROGRESS'), [
    'unstart',
    'hold',
    'complete',
    'fail',
    'redline',
    'skip',
    'cancelWithRun',
  ])
  assert.deepEqual(from('HOLD'), ['resume', 'redline', 'skip', 'cancelWithRun'])
  assert.deepEqual(from('REDLINE'), ['applyRedline', 'cancelRedline', 'cancelWithRun'])
  assert.deepEqual(from('FAILED'), ['redo', 'acceptByDisposition', 'redline', 'skip', 'cancelWithRun'])
  assert.deepEqual(from('COMPLETE'), ['reopenToCorrect', 'reopenToRepeat'])
  assert.deepEqual(from('CANCELED'), ['bringBack'])
})

test('a status change in the API names one act at most', () => {
  for (const from of runStepStatuses) {
    for (const to of runStepStatuses) assert.ok(runStepActionsFor(from, to).length <= 1, `${from} → ${to}`)
  }
  assert.equal(runStepActionFor('TODO', 'IN_PROGRESS'), 'start')
  assert.equal(runStepActionFor('IN_PROGRESS', 'TODO'), 'unstart')
  assert.equal(runStepActionFor('HOLD', 'IN_PROGRESS'), 'resume')
  assert.equal(runStepActionFor('REDLINE', 'TODO'), 'applyRedline')
  assert.equal(runStepActionFor('REDLINE', 'IN_PROGRESS'), null)
  assert.equal(runStepActionFor('FAILED', 'TODO'), 'redo')
  assert.equal(runStepActionFor('FAILED', 'COMPLETE'), 'acceptByDisposition')
  assert.equal(runStepActionFor('COMPLETE', 'TODO'), 'reopenToRepeat')
  assert.equal(runStepActionFor('COMPLETE', 'IN_PROGRESS'), 'reopenToCorrect')
  assert.equal(runStepActionFor('HOLD', 'CANCELED'), 'skip')
  assert.equal(runStepActionFor('REDLINE', 'CANCELED'), null)
})

test('a step in redline can be neither completed nor failed', () => {
  assert.equal(runStepActionFor('REDLINE', 'COMPLETE'), null)
  assert.equal(runStepActionFor('REDLINE', 'FAILED'), null)
})

test('a refused move names the statuses it may start from', () => {
  for (const action of actionsOf<RunStepAction>(runStepTransitions)) {
    for (const status of runStepStatuses) {
      const allowedFrom: readonly RunStepStatus[] = runStepTransitions[action].from
      const refusal = whyNotMoveRunStep(action, status)
      if (allowedFrom.includes(status)) assert.equal(refusal, null)
      else assert.deepEqual(refusal, { code: 'RUN_STEP_TRANSITION', action, status, allowedFrom })
    }
  }
})

test('what is held or redlined goes back to a status it could have come from', () => {
  assert.deepEqual(previousStatuses.resume, ['TODO', 'IN_PROGRESS'])
  assert.deepEqual(previousStatuses.cancelRedline, ['TODO', 'IN_PROGRESS', 'HOLD', 'FAILED'])
})
