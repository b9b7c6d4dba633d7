import type { Actor } from '../access/actor.ts'
import { whyNotChangeOwn } from '../access/whyNotChangeOwn.ts'
import type { Refusal } from '../refusal.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'

/** Everything that forbids somebody to take a person's passkey away: it is another's, and a reason is given. One's own: `deletePasskey`. */
export function whyNotRemovePasskey(
  actor: Actor,
  ownerId: string,
  reason: string | null,
): readonly Refusal[] {
  return [
    whyNotChangeOwn(actor, ownerId, 'take this passkey away'),
    whyNotWithoutReason(actor, reason, 'take a passkey away'),
  ].filter((refusal) => refusal !== null)
}
