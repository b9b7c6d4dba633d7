import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { whyNotPin } from '@traveler/domain/access/whyNotPin.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { email, id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { loadSites } from '../site/siteStore.ts'
import { newUserRow } from './newUserRow.ts'
import { insertLogins } from './userStore.ts'

interface Input {
  readonly name: string
  readonly email: string
  /** Null: this person cannot log in until a password is set. Checked here, kept only as its hash. */
  readonly password?: string | null | undefined
  /** Argon2id of the password: hashed before the act, since that takes long. */
  readonly passwordHash?: string | null | undefined
  readonly pin?: string | null | undefined
  readonly pinHash?: string | null | undefined
  /** What the reader at a device gives for this person's badge. */
  readonly badge?: string | null | undefined
  /** Null: signatures show the clock of the device's site, or of the organization's first. */
  readonly siteId?: string | null | undefined
}

/** Lets a person into the organization, as yet without any role. */
export const createUser: Operation<Input> = {
  name: 'createUser',
  permission: 'CreateUser',
  input: z.object({
    name: name(),
    email,
    password: z.string().nullish(),
    passwordHash: z.string().nullish(),
    pin: z.string().nullish(),
    pinHash: z.string().nullish(),
    badge: name(64).nullish(),
    siteId: id.nullish(),
  }),
  secrets: ['password', 'passwordHash', 'pin', 'pinHash'],
  async perform(tx, input) {
    const siteId = input.siteId ?? null
    const [userId, now, site] = await Promise.all([
      tx.newId(),
      tx.now(),
      tx.readOne(loadSites(siteId ? [siteId] : [])),
    ])
    refuseIf(whyNotCreateUser(input, site !== undefined))
    const row = newUserRow({ ...input, siteId }, { id: userId, ...stamp(tx, now) })
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'USER_CREATED',
      changes: [insertRows('user_account', [row])],
    })
    tx.writeBeside(insertLogins([{ email: input.email, userId }]))
    return { userId }
  },
}

function whyNotCreateUser({ email, password, pin, siteId }: Input, siteExists: boolean): Refusal[] {
  const refusals: (Refusal | null)[] = [
    siteId && !siteExists ? { code: 'NOT_FOUND', type: 'Site', id: siteId } : null,
    password ? whyNotPassword(password, email) : null,
    pin ? whyNotPin(pin) : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
