import { settingOf } from '@traveler/domain/organization/settings.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { behindWall } from '../operation/behindWall.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { loadStanding, type StandingRow } from '../user/callerStore.ts'
import { type LoginMade, type LoginParts, provedPerson } from './logIn.ts'
import type { SecretProof } from './proveIdentity.ts'
import { changePerson, findPerson } from './sessionStore.ts'

/** The session at which people change. */
export interface SwitchedSession {
  readonly organizationId: string
  readonly sessionId: string
  readonly deviceId: string | null
}

/** Who says to be here now: by mail address or badge, with a password or a PIN. */
export interface SwitchInput {
  readonly email: string | null
  readonly badge: string | null
  readonly password: string | null
  readonly pin: string | null
}

/** Changes the person at a session in one request, or unlocks it for the same one. Signing begins anew. */
export async function switchPerson(
  parts: LoginParts,
  { organizationId, sessionId, deviceId }: SwitchedSession,
  input: SwitchInput,
): Promise<Omit<LoginMade, 'token'>> {
  const { pool } = parts.performer
  const proof = proofOf(input)
  refuseIf(whyNotSwitch(input, proof, deviceId))
  const [[found], [stored]] = await behindWall<[{ id: string }, StoredSettingsRow]>(pool, organizationId, [
    findPerson(input),
    loadStoredSettings(),
  ])
  const claimed = found === undefined ? null : { organizationId, userId: found.id }
  const name = input.email?.trim().toLowerCase() ?? `badge ${input.badge}`
  const { userId } = await provedPerson(parts, claimed, {
    email: name,
    proof: proof ?? { by: 'PIN', secret: '' },
  })
  const hours = settingOf(stored?.settings ?? {}, 'sessionHours')
  const [[changed], [standing]] = await behindWall<[{ expires_at: string }, StandingRow]>(
    pool,
    organizationId,
    [changePerson(sessionId, userId, hours), loadStanding(userId, deviceId)],
  )
  if (changed === undefined || standing === undefined) throw new Refused({ code: 'UNAUTHENTICATED' })
  return {
    person: { id: userId, name: standing.user_name, email: standing.email },
    expiresAt: changed.expires_at,
  }
}

function proofOf({ password, pin }: SwitchInput): SecretProof | null {
  if (password) return { by: 'PASSWORD', secret: password }
  return pin ? { by: 'PIN', secret: pin } : null
}

/** A PIN is short because a registered device stands where only people of ours come; anywhere else it proves too little. */
function whyNotSwitch(
  { email, badge }: SwitchInput,
  proof: SecretProof | null,
  deviceId: string | null,
): Refusal[] {
  const refusals: (Refusal | null)[] = [
    email || badge ? null : missing('email', 'Give the mail address, or hold the badge to the reader.'),
    proof === null ? missing('password', 'Give a password or a PIN.') : null,
    proof?.by === 'PIN' && deviceId === null
      ? {
          code: 'INVALID_INPUT',
          field: 'pin',
          problem: 'serves at registered devices alone',
          remedy: 'Give the password.',
        }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function missing(field: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem: 'is missing', remedy }
}
