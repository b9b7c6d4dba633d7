import { whyNotChangeSecret } from '@traveler/domain/access/whyNotChangeSecret.ts'
import { refusedRegistration } from '@traveler/domain/passkey/passkeyFaults.ts'
import { whyNotAddPasskey } from '@traveler/domain/passkey/whyNotAddPasskey.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { name, signature } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { closePrompt, findPrompt, listPasskeysOf, type PasskeyRow, type PromptRow } from './passkeyStore.ts'
import { verifyRegistration } from './verifyRegistration.ts'

const input = z.object({ name: name(64), registration: z.string().max(20_000), signature })

/** Adds a passkey of one's own, signed with the password: from then on it signs in place of password and PIN. */
export const createPasskey: Operation<z.output<typeof input>> = {
  name: 'createPasskey',
  permission: 'ChangePasskey',
  input,
  signs: true,
  lock: (_given, caller) => lockStreams([caller.userId]),
  async perform(tx, given) {
    const { userId, sessionId } = tx.caller
    const session = sessionId ?? '0'
    const [prompt, passkeys, id, now] = await Promise.all([
      tx.readOne<PromptRow>(findPrompt(session, 'ADD', userId)),
      tx.read<PasskeyRow>(listPasskeysOf(userId)),
      tx.newId(),
      tx.now(),
    ])
    refuseIf(whyNotChangeSecret(actorOf(tx.caller), tx.signer))
    refuseIf(whyNotAddPasskey(passkeys.length))
    const credential = prompt === undefined ? 'PROMPT' : await verifyRegistration(given.registration, prompt)
    if (typeof credential === 'string') throw new Refused(refusedRegistration(credential))
    const own = { id, user_id: userId, name: given.name, last_used_at: null, ...stamp(tx, now) }
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'PASSKEY_ADDED',
      changes: [insertRows('passkey', [{ ...own, ...credential }])],
    })
    tx.writeBeside(closePrompt(session, 'ADD'))
    return { passkeyId: id }
  },
}
