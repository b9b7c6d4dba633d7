import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { runStepStatuses } from '../runStep/runStepStatus.ts'
import { percentComplete } from './percentComplete.ts'
import type { RunStatus, StepOfRun } from './runStatus.ts'
import { deriveRunStatus, heldRunStatus, runStatuses } from './runStatus.ts'

const open = { canceledAt: null, completedAt: null, heldAt: null }
const at = '2026-03-31T12:00:00Z'

function steps(...statuses: RunStepStatus[]): readonly StepOfRun[] {
  return statuses.map((status, index) => ({ id: String(index), parentId: null, required: true, status }))
}

/** Rule 5 read word for word, without parents. */
function naiveStatus(
  run: { canceledAt: string | null; completedAt: string | null; heldAt: string | null },
  all: readonly StepOfRun[],
): RunStatus {
  if (run.canceledAt) return 'CANCELED'
  if (run.completedAt)
    return all.some((s) => s.required && s.status === 'CANCELED') ? 'PARTIAL_COMPLETE' : 'COMPLETE'
  const counted = all
    .filter((s) => s.required || !(s.status === 'TODO' || s.status === 'CANCELED'))
    .map((s) => s.status)
  if (counted.some((s) => s === 'REDLINE')) return 'REDLINE'
  if (run.heldAt || counted.some((s) => s === 'HOLD')) return 'HOLD'
  if (counted.some((s) => s === 'FAILED')) return 'FAILED'
  if (counted.some((s) => s === 'IN_PROGRESS')) return 'IN_PROGRESS'
  if (counted.length === 0 || counted.every((s) => s === 'TODO')) return 'TODO'
  if (counted.every((s) => s === 'COMPLETE')) return 'COMPLETE'
  if (counted.every((s) => s === 'CANCELED')) return 'CANCELED'
  if (counted.every((s) => s === 'COMPLETE' || s === 'CANCELED')) return 'PARTIAL_COMPLETE'
  return 'IN_PROGRESS'
}

const aStep = fc.record({ required: fc.boolean(), status: fc.constantFrom(...runStepStatuses) })
const aTime = fc.constantFrom(null, at)

test('a run shows what its steps show', () => {
  const flat = fc
    .array(aStep, { maxLength: 6 })
    .map((list) => list.map((step, index) => ({ ...step, id: String(index), parentId: null })))
  fc.assert(
    fc.property(fc.record({ canceledAt: aTime, completedAt: aTime, heldAt: aTime }), flat, (run, all) => {
      assert.equal(deriveRunStatus(run, all), naiveStatus(run, all))
    }),
    { numRuns: 2_000 },
  )
})

test('what a held run shows follows from what it showed before', () => {
  const flat = fc
    .array(aStep, { maxLength: 6 })
    .map((list) => list.map((step, index) => ({ ...step, id: String(index), parentId: null })))
  fc.assert(
    fc.property(flat, (all) => {
      assert.equal(heldRunStatus(deriveRunStatus(open, all)), deriveRunStatus({ ...open, heldAt: at }, all))
    }),
  )
})

test('redline shows over hold, hold over failed, failed over work', () => {
  assert.equal(deriveRunStatus(open, steps('FAILED', 'HOLD', 'REDLINE', 'IN_PROGRESS')), 'REDLINE')
  assert.equal(deriveRunStatus(open, steps('FAILED', 'HOLD', 'IN_PROGRESS')), 'HOLD')
  assert.equal(deriveRunStatus({ ...open, heldAt: at }, steps('FAILED', 'IN_PROGRESS')), 'HOLD')
  assert.equal(deriveRunStatus(open, steps('FAILED', 'IN_PROGRESS')), 'FAILED')
  assert.equal(deriveRunStatus(open, steps('COMPLETE', 'TODO')), 'IN_PROGRESS')
})

test('a run with skipped steps is partly complete, and one without steps is still to do', () => {
  assert.equal(deriveRunStatus(open, steps('COMPLETE', 'CANCELED')), 'PARTIAL_COMPLETE')
  assert.equal(
    deriveRunStatus({ ...open, completedAt: at }, steps('COMPLETE', 'CANCELED')),
    'PARTIAL_COMPLETE',
  )
  assert.equal(deriveRunStatus(open, []), 'TODO')
  assert.equal(deriveRunStatus({ ...open, canceledAt: at }, steps('COMPLETE')), 'CANCELED')
})

test('an optional step nobody begun does not keep a run open', () => {
  const optional = (status: RunStepStatus): StepOfRun => ({
    id: 'x',
    parentId: null,
    required: false,
    status,
  })
  assert.equal(deriveRunStatus(open, [...steps('COMPLETE'), optional('TODO')]), 'COMPLETE')
  assert.equal(deriveRunStatus(open, [...steps('COMPLETE'), optional('CANCELED')]), 'COMPLETE')
  assert.equal(deriveRunStatus(open, [...steps('COMPLETE'), optional('FAILED')]), 'FAILED')
})

test('a step under an optional or skipped parent counts once the parent is started', () => {
  const under = (parent: RunStepStatus, required: boolean): readonly StepOfRun[] => [
    ...steps('COMPLETE'),
    { id: 'p', parentId: null, required, status: parent },
    { id: 'c', parentId: 'p', required: true, status: 'TODO' },
    { id: 'g', parentId: 'c', required: true, status: 'TODO' },
  ]
  assert.equal(deriveRunStatus(open, under('TODO', false)), 'COMPLETE')
  assert.equal(deriveRunStatus(open, under('CANCELED', true)), 'PARTIAL_COMPLETE')
  assert.equal(deriveRunStatus(open, under('COMPLETE', false)), 'IN_PROGRESS')
  assert.equal(deriveRunStatus(open, under('TODO', true)), 'IN_PROGRESS')
})

test('every run status is shown by some run', () => {
  const shown = new Set<RunStatus>()
  for (const a of runStepStatuses)
    for (const b of runStepStatuses) shown.add(deriveRunStatus(open, steps(a, b)))
  assert.deepEqual([...shown].sort(), [...runStatuses].sort())
})

test('a hundred percent means all, and headings do not count twice', () => {
  const counted = (statuses: RunStepStatus[]) =>
    percentComplete(steps(...statuses).map((step) => ({ ...step, isHeading: false })))
  assert.equal(counted([]), 0)
  assert.equal(counted(['COMPLETE', 'CANCELED', 'TODO']), 66)
  assert.equal(counted(['COMPLETE', 'CANCELED']), 100)
  const heading = { id: 'h', parentId: null, required: true, status: 'IN_PROGRESS', isHeading: true } as const
  assert.equal(
    percentComplete([heading, { ...heading, id: 'c', parentId: 'h', status: 'COMPLETE', isHeading: false }]),
    100,
  )
})
