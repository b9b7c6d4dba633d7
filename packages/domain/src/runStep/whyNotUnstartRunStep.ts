import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

export interface StepToUnstart {
  readonly run: RunLife
  readonly step: RunStepNode
  readonly startedBy: string
  /** What was recorded since the start, in words: "value of Torque", "signature of Inspector". */
  readonly records: readonly string[]
}

/** A step goes back to TODO by its starter or a lead, while nothing is recorded (rule 9). */
export function whyNotUnstartRunStep(facts: StepToUnstart, actor: Actor): readonly Refusal[] {
  const { run, step, startedBy, records } = facts
  const moved = whyNotMoveRunStep('unstart', step.status)
  if (moved !== null) return [moved]
  const refusals: (Refusal | null)[] = [
    whyNotWorkOnRun(run),
    startedBy === actor.userId ? null : whyNotPermitted(actor, 'UnstartAnyRunStep'),
    records.length > 0
      ? { code: 'RUN_STEP_HAS_RECORDS', number: step.number, title: step.title, records }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
