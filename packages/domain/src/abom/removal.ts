import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'

/** In which condition something came out of a unit. */
export const removedConditions = ['GOOD', 'SUSPECT', 'DAMAGED'] as const
export type RemovedCondition = (typeof removedConditions)[number]

interface Said {
  readonly reason?: string | null | undefined
  readonly condition?: RemovedCondition | null | undefined
}

/** A person says why and in which condition a part comes out (rule 31); a key that cannot is served (rule 19). */
export function whyNotRemove(
  actor: Pick<Actor, 'isApiKey'>,
  { reason, condition }: Said,
): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotWithoutReason(actor, reason ?? null, 'take out what was built in'),
    actor.isApiKey || condition
      ? null
      : {
          code: 'INVALID_INPUT',
          field: 'condition',
          problem: 'is missing',
          remedy: 'Say in which condition it comes out: GOOD, SUSPECT or DAMAGED.',
        },
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** The condition to record: what nobody has judged is suspect. */
export function recordedCondition(condition: RemovedCondition | null | undefined): RemovedCondition {
  return condition ?? 'SUSPECT'
}
