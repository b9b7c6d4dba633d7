import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { RunAround } from './availableToWork.ts'
import { whyNotAvailable } from './availableToWork.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/**
 * A step fails with a reason: when it is IN_PROGRESS, or TODO and available to work (rule 9). A heading
 * fails with its steps.
 */
export function whyNotFailRunStep(
  step: RunStepNode,
  around: RunAround,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('fail', step.status)
  if (moved !== null) return [moved]
  if (step.isHeading)
    return [{ code: 'STEP_IS_HEADING', number: step.number, title: step.title, action: 'fail it' }]
  const standing = step.status === 'TODO' ? whyNotAvailable(step, around) : whyNotWorkOnRun(around.run)
  return [standing, whyNotWithoutReason(actor, reason, 'fail a step')].filter((refusal) => refusal !== null)
}
