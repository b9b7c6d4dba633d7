import type { Actor } from '../access/actor.ts'
import type { HoldKind } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/** A step is held with a kind; a quality hold says why (rule 9). */
export function whyNotHoldRunStep(
  run: RunLife,
  step: RunStepNode,
  hold: { readonly kind: HoldKind; readonly reason: string | null },
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('hold', step.status)
  if (moved !== null) return [moved]
  const unsaid =
    hold.kind === 'QUALITY' ? whyNotWithoutReason(actor, hold.reason, 'put a step on quality hold') : null
  return [whyNotOpenRun(run), unsaid].filter((refusal) => refusal !== null)
}
