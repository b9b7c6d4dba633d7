import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/**
 * A failed step is accepted only when an issue found on it has an approved disposition use-as-is or repair; no
 * bare permission does it (rule 9).
 */
export function whyNotAcceptFailedRunStep(
  run: RunLife,
  step: RunStepNode,
  isAcceptedByDisposition: boolean,
  actor: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('acceptByDisposition', step.status)
  if (moved !== null) return [moved]
  const undecided: Refusal | null = isAcceptedByDisposition
    ? null
    : { code: 'DISPOSITION_REQUIRED', number: step.number, title: step.title }
  return [whyNotOpenRun(run), whyNotByPerson(actor, 'accept a failed step'), undecided].filter(
    (refusal) => refusal !== null,
  )
}
