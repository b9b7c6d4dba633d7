import type { RunLife } from '../runLife/runLife.ts'
import { percentComplete } from './percentComplete.ts'
import type { RunStatus, StepOfRun } from './runStatus.ts'
import { deriveRunStatus } from './runStatus.ts'

/** What a run's stored copies are derived from, of each step. Times are ISO 8601 UTC. */
export interface WorkedStep extends StepOfRun {
  readonly isHeading: boolean
  /** Counted from 1. */
  readonly attempt: number
  /** Of this attempt; null: not started. */
  readonly startedAt: string | null
}

/** What lists filter and sort runs by: derived from the steps, stored beside them. */
export interface RunCopies {
  readonly status: RunStatus
  /** Whole percent, 0 to 100. */
  readonly percentComplete: number
  /** When work on the run began; null: it has not. */
  readonly startedAt: string | null
}

/**
 * The derived columns of a run, after its steps or its own life changed. `startedAt` is the earliest start there was,
 * also of an attempt that failed; it is null again when every start was taken back.
 */
export function deriveRunCopies(
  run: Pick<RunLife, 'canceledAt' | 'completedAt' | 'heldAt'> & { readonly startedAt: string | null },
  steps: readonly WorkedStep[],
): RunCopies {
  return {
    status: deriveRunStatus(run, steps),
    percentComplete: percentComplete(steps),
    startedAt: earliestStart(run.startedAt, steps),
  }
}

function earliestStart(before: string | null, steps: readonly WorkedStep[]): string | null {
  const starts = steps.map((step) => step.startedAt).filter((time) => time !== null)
  const isUntouched = starts.length === 0 && steps.every((step) => step.attempt === 1)
  const known = before === null || isUntouched ? starts : [before, ...starts]
  return known.toSorted()[0] ?? null
}
