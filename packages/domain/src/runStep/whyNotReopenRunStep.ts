import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/**
 * A completed step is reopened, to correct or to repeat it, only while its run is open, by a person with a
 * reason (rules 12 and 17).
 */
export function whyNotReopenRunStep(
  run: RunLife,
  step: RunStepNode,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('reopenToCorrect', step.status)
  if (moved !== null) return [moved]
  return [
    whyNotOpenRun(run),
    whyNotByPerson(actor, 'reopen a step'),
    whyNotWithoutReason(actor, reason, 'reopen a step'),
  ].filter((refusal) => refusal !== null)
}
