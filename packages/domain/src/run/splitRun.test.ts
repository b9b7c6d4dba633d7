import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { addDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import { accepted, type Refusal } from '../refusal.ts'
import {
  carriedAttempt,
  type RunToSplit,
  shareOfLine,
  statusInSplit,
  whyNotCorrectCarried,
  whyNotSplitRun,
} from './splitRun.ts'

const of = (text: string): Quantity => accepted(parseQuantity(text))
const actor: Actor = { userId: '9', isApiKey: false, roleIds: [], permissions: new Set() }
const given = { actor, reason: 'forty are late' }
const codes = (refusals: readonly Refusal[]): string[] => refusals.map(({ code }) => code)

const run: RunToSplit = {
  run: { id: '5', canceledAt: null, completedAt: null, heldAt: null, hold: null },
  lot: { id: '7', name: 'FLOAT LOT 4', left: of('100'), isFixed: false, isSerial: false },
  hasOtherRuns: false,
  hasInstalls: false,
  steps: [
    { number: '1', title: 'Turn', status: 'COMPLETE' },
    { number: '2', title: 'Plate', status: 'IN_PROGRESS' },
  ],
  unsettled: [],
}

test('part of a lot in work goes on in a run of its own, less than all of it, with a reason', () => {
  const asked = (quantity: string, of_: Partial<RunToSplit> = {}) =>
    codes(whyNotSplitRun({ ...run, ...of_ }, of(quantity), given))
  assert.deepEqual(asked('40'), [])
  assert.deepEqual(asked('0'), ['INVALID_INPUT'])
  assert.deepEqual(asked('100'), ['INVALID_INPUT'])
  assert.deepEqual(asked('101'), ['UNIT_EMPTY'])
  assert.deepEqual(asked('40', { lot: { ...run.lot, isSerial: true } }), ['INVALID_INPUT'])
  assert.deepEqual(asked('40', { lot: { ...run.lot, isFixed: true } }), ['INVALID_INPUT'])
  assert.deepEqual(codes(whyNotSplitRun(run, of('40'), { actor, reason: null })), ['REASON_REQUIRED'])
})

test('nothing gets past a hold, a failed step, a redline or an issue by being split off', () => {
  const held = { ...run.run, heldAt: '2026-03-31T10:00:00Z' }
  assert.deepEqual(codes(whyNotSplitRun({ ...run, run: held }, of('40'), given)), ['RUN_ON_HOLD'])
  const waiting = (['HOLD', 'FAILED', 'REDLINE'] as const).map((status, nth) => ({
    number: String(nth + 1),
    title: 'Plate',
    status,
  }))
  const all = {
    ...run,
    steps: waiting,
    unsettled: ['issue 3 Scratch'],
    hasOtherRuns: true,
    hasInstalls: true,
  }
  assert.deepEqual(whyNotSplitRun(all, of('40'), given), [
    {
      code: 'RUN_NOT_SPLIT',
      runId: '5',
      openPoints: [
        'another open run works on the lot',
        'parts are built into the lot',
        'step 1 Plate is on hold',
        'step 2 Plate is failed',
        'step 3 Plate is in redline',
        'issue 3 Scratch',
      ],
    },
  ])
})

test('what is done stays done in both runs; the rest is worked apart, and earlier attempts stay visible', () => {
  assert.equal(statusInSplit('COMPLETE', false), 'COMPLETE')
  assert.equal(statusInSplit('CANCELED', false), 'CANCELED')
  assert.equal(statusInSplit('IN_PROGRESS', true), 'IN_PROGRESS')
  assert.equal(statusInSplit('IN_PROGRESS', false), 'TODO')
  assert.equal(carriedAttempt({ status: 'COMPLETE', attempt: 2 }), 2)
  assert.equal(carriedAttempt({ status: 'TODO', attempt: 2 }), 1)
  assert.equal(carriedAttempt({ status: 'IN_PROGRESS', attempt: 1 }), null)
})

test('a BOM line is shared with the lot, and nothing of it is lost where it does not come out even', () => {
  assert.deepEqual(shareOfLine(of('400'), of('100'), of('40')), { stays: '240', goes: '160' })
  const { stays, goes } = shareOfLine(of('1'), of('3'), of('1'))
  assert.equal(goes, '0.333333333333')
  assert.equal(addDecimals(stays, goes), '1')
})

test('what two runs tell is repeated, not corrected', () => {
  const step = { runStepId: '12', number: '1', title: 'Turn', runs: ['run 6'] }
  assert.equal(whyNotCorrectCarried(step, 'CORRECT')?.code, 'STEP_CARRIED')
  assert.equal(whyNotCorrectCarried(step, 'REPEAT'), null)
  assert.equal(whyNotCorrectCarried({ ...step, runs: [] }, 'CORRECT'), null)
})
