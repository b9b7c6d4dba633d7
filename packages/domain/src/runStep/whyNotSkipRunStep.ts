import type { Actor } from '../access/actor.ts'
import type { Hold } from '../hold/hold.ts'
import { whyNotReleaseHold } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

export interface StepToSkip {
  readonly run: RunLife
  readonly step: RunStepNode
  /** Its definition says that it cannot be skipped. */
  readonly isMandatory: boolean
  /** The hold the step is in, or came to its redline from; null when none. */
  readonly hold: Hold | null
  /** Roles that would have signed there and have not approved the concession. */
  readonly rolesToApprove: readonly string[]
}

/**
 * Skipping a required step is a concession: a reason, and the approval of each role that would have signed
 * there (rule 9).
 */
export function whyNotSkipRunStep(
  facts: StepToSkip,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const { run, step, isMandatory, hold, rolesToApprove } = facts
  const moved = whyNotMoveRunStep('skip', step.status)
  if (moved !== null) return [moved]
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    isMandatory ? { code: 'MANDATORY_STEP', number: step.number, title: step.title } : null,
    step.required ? whyNotWithoutReason(actor, reason, 'skip a required step') : null,
    step.required && rolesToApprove.length > 0
      ? { code: 'CONCESSION_REQUIRED', act: 'skip a required step', roles: rolesToApprove }
      : null,
    ...(hold === null ? [] : whyNotReleaseHold(hold, actor)),
  ]
  return refusals.filter((refusal) => refusal !== null)
}
