import { randomBytes } from 'node:crypto'
import { whyNotPromptAt } from '@traveler/domain/passkey/whyNotPromptAt.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { behindWall } from '../operation/behindWall.ts'
import type { Performer } from '../operation/perform.ts'
import { findPerson } from '../session/sessionStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { listPasskeysOf, openPrompt, type PasskeyRow } from './passkeyStore.ts'
import { algorithms, loadWebauthn, relyingPartyOf } from './webauthn.ts'

/** Seconds in which a prompt is answered. */
const promptSeconds = 120

/** A session in which a passkey is asked for. */
export interface PromptedSession {
  readonly organizationId: string
  readonly sessionId: string
  readonly userId: string
}

/** What a passkey is wanted for, and on a page of which address. */
export interface PromptWish {
  readonly purpose: 'ADD' | 'SIGN'
  /** Who signs; null: the person of the session. Whoever adds a passkey is that person. */
  readonly email: string | null
  readonly origin: string
}

/** Opens a prompt, and gives what the browser passes on to the passkey: the JSON of `navigator.credentials`' options. */
export async function promptPasskey(
  pool: Performer['pool'],
  session: PromptedSession,
  wish: PromptWish,
): Promise<object> {
  const relyingParty = relyingPartyOf(wish.origin)
  refuseIf(whyNotPromptAt(relyingParty))
  const user = wish.purpose === 'ADD' ? session.userId : await signerOf(pool, session, wish.email)
  const [[person], passkeys] = await behindWall<[UserRow, PasskeyRow]>(pool, session.organizationId, [
    loadUsers([user ?? '0']),
    listPasskeysOf(user ?? '0'),
  ])
  const here = passkeys.filter((passkey) => passkey.relying_party === relyingParty)
  if (person === undefined || (wish.purpose === 'SIGN' && here.length === 0)) throw new Refused(noPasskey)
  const challenge = randomBytes(32)
  const { sessionId: session_id, organizationId } = session
  const { purpose, origin } = wish
  const prompt = {
    session_id,
    purpose,
    user_id: person.id,
    challenge: challenge.toString('base64url'),
    origin,
  }
  await behindWall(pool, organizationId, [openPrompt(prompt, promptSeconds)])
  const asked = { relyingParty, challenge: new Uint8Array(challenge), person, here }
  return purpose === 'ADD' ? optionsToAdd(asked) : optionsToSign(asked)
}

const noPasskey = {
  code: 'INVALID_INPUT',
  field: 'passkey',
  problem: 'is missing: the signer has added none at this address',
  remedy: 'Give the password. A passkey is added in the menu under one’s own name.',
} as const

async function signerOf(
  pool: Performer['pool'],
  { organizationId, userId }: PromptedSession,
  email: string | null,
): Promise<string | null> {
  if (email === null) return userId
  const [[named]] = await behindWall<[{ id: string }]>(pool, organizationId, [
    findPerson({ email, badge: null }),
  ])
  return named?.id ?? null
}

interface Asked {
  readonly relyingParty: string
  readonly challenge: Uint8Array<ArrayBuffer>
  readonly person: UserRow
  /** The person's passkeys for this relying party. */
  readonly here: readonly PasskeyRow[]
}

const descriptorOf = ({ credential_id, transports }: PasskeyRow) => ({
  id: credential_id,
  transports: [...transports],
})

async function optionsToAdd({ relyingParty, challenge, person, here }: Asked): Promise<object> {
  const { generateRegistrationOptions } = await loadWebauthn()
  return generateRegistrationOptions({
    rpName: 'Traveler',
    rpID: relyingParty,
    userID: new TextEncoder().encode(`${person.organization_id}:${person.id}`),
    userName: person.email,
    userDisplayName: person.name,
    challenge,
    timeout: promptSeconds * 1_000,
    excludeCredentials: here.map(descriptorOf),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: [...algorithms],
  })
}

async function optionsToSign({ relyingParty, challenge, here }: Asked): Promise<object> {
  const { generateAuthenticationOptions } = await loadWebauthn()
  return generateAuthenticationOptions({
    rpID: relyingParty,
    challenge,
    timeout: promptSeconds * 1_000,
    allowCredentials: here.map(descriptorOf),
    userVerification: 'required',
  })
}
