import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkedStep } from './deriveRunCopies.ts'
import { deriveRunCopies } from './deriveRunCopies.ts'

const open = { canceledAt: null, completedAt: null, heldAt: null, startedAt: null }
const todo: WorkedStep = {
  id: '1',
  parentId: null,
  required: true,
  status: 'TODO',
  isHeading: false,
  attempt: 1,
  startedAt: null,
}
const [early, late] = ['2026-03-01T06:00:00.000001Z', '2026-03-01T07:00:00Z']

test('a run began when its first step was started', () => {
  const steps: WorkedStep[] = [
    { ...todo, status: 'IN_PROGRESS', startedAt: late },
    { ...todo, id: '2', status: 'COMPLETE', startedAt: early },
  ]
  assert.deepEqual(deriveRunCopies(open, steps), {
    status: 'IN_PROGRESS',
    percentComplete: 50,
    startedAt: early,
  })
})

test('a run whose only start was taken back has not begun', () => {
  assert.equal(deriveRunCopies({ ...open, startedAt: early }, [todo]).startedAt, null)
})

test('a redo does not move the beginning of the run', () => {
  const redone: WorkedStep = { ...todo, attempt: 2 }
  assert.equal(deriveRunCopies({ ...open, startedAt: early }, [redone]).startedAt, early)
  const restarted: WorkedStep = { ...redone, status: 'IN_PROGRESS', startedAt: late }
  assert.equal(deriveRunCopies({ ...open, startedAt: early }, [restarted]).startedAt, early)
})
