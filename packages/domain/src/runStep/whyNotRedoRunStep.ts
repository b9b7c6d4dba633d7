import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

export interface StepToRedo {
  readonly run: RunLife
  readonly step: RunStepNode
  /** The attempt that failed, counted from 1; of a step that was redlined, from its first one by the new definition. */
  readonly attempt: number
  /** How many redos the definition allows. */
  readonly redoLimit: number
  /** An issue found on this step has an approved disposition that orders another attempt. */
  readonly isRedoOrdered: boolean
}

/** A failed step is redone as often as its definition allows, then only as an issue orders it (rule 9). */
export function whyNotRedoRunStep(facts: StepToRedo): readonly Refusal[] {
  const { run, step, attempt, redoLimit, isRedoOrdered } = facts
  const moved = whyNotMoveRunStep('redo', step.status)
  if (moved !== null) return [moved]
  const spent: Refusal | null =
    attempt > redoLimit && !isRedoOrdered
      ? { code: 'REDO_LIMIT', number: step.number, title: step.title, limit: redoLimit }
      : null
  return [whyNotOpenRun(run), spent].filter((refusal) => refusal !== null)
}
