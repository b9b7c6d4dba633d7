import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotOpenRun } from '../runLife/runLife.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'

/** A step that was begun before an earlier one was reopened is looked at again, by a person, while its run is open (rule 12). */
export function whyNotVerifyRunStep(run: RunLife, isMarked: boolean, actor: Actor): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    whyNotByPerson(actor, 'verify a step after reopening'),
    isMarked
      ? null
      : {
          code: 'INVALID_INPUT',
          field: 'id',
          problem: 'is not to be verified after reopening',
          remedy: 'Go on with the run.',
        },
  ]
  return refusals.filter((refusal) => refusal !== null)
}
