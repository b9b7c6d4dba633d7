import type { Actor } from '../access/actor.ts'
import type { Hold } from '../hold/hold.ts'
import { whyNotReleaseHold } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/** A held step is resumed; a quality hold only with its own permission, never by its causer (rule 9). */
export function whyNotResumeRunStep(
  run: RunLife,
  step: RunStepNode,
  hold: Hold,
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('resume', step.status)
  if (moved !== null) return [moved]
  return [whyNotOpenRun(run), ...whyNotReleaseHold(hold, actor)].filter((refusal) => refusal !== null)
}
