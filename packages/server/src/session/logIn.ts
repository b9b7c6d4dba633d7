import { settingOf } from '@traveler/domain/organization/settings.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { findDevice } from '../device/deviceStore.ts'
import { behindWall } from '../operation/behindWall.ts'
import { hashOfSecret, newSecret, organizationOfSecret } from '../operation/newSecret.ts'
import type { Performer } from '../operation/perform.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { loadStanding, type StandingRow } from '../user/callerStore.ts'
import { type ClaimedPerson, type Proof, type Prover, proveIdentity } from './proveIdentity.ts'
import { type DirectoryRow, findInDirectory, insertSession } from './sessionStore.ts'
import type { UnknownLogins } from './unknownLogins.ts'

/** What logging in works with. */
export interface LoginParts {
  readonly performer: Performer
  readonly prover: Prover
  readonly unknown: UnknownLogins
}

export interface LoginInput {
  readonly email: string
  readonly password: string
  readonly deviceToken: string | null
}

/** What a login made. */
export interface LoginMade {
  readonly token: string
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly expiresAt: string
}

/** Lets a person in with mail address and password, at a registered device or anywhere else. */
export async function logIn(parts: LoginParts, input: LoginInput): Promise<LoginMade> {
  const email = input.email.trim().toLowerCase()
  const { text, name, values } = findInDirectory('EMAIL', email)
  const { rows } = await parts.performer.pool.query<DirectoryRow>({ text, name, values: [...values] })
  const [found] = rows
  const person =
    found === undefined ? null : { organizationId: found.organization_id, userId: found.record_id }
  const proved = await provedPerson(parts, person, {
    email,
    proof: { by: 'PASSWORD', secret: input.password },
  })
  return startSession(parts.performer, proved, await deviceOf(parts.performer, proved, input.deviceToken))
}

/** The person, once proved. Wrong, unknown and without a password are one answer, and cost the same. */
export async function provedPerson(
  { prover, unknown }: LoginParts,
  person: ClaimedPerson | null,
  { email, proof }: { readonly email: string; readonly proof: Proof },
): Promise<ClaimedPerson> {
  const proving = await proveIdentity(prover, person, proof)
  if (proving.outcome === 'PROVED' && person !== null) return person
  const isUnknown = proving.outcome === 'WRONG' && proving.attemptsLeft === null
  if (proving.outcome === 'LOCKED' || (isUnknown && unknown.fail(email)))
    throw new Refused({ code: 'SIGNER_LOCKED' })
  throw new Refused({ code: 'LOGIN_FAILED' })
}

async function deviceOf(
  { pool }: Performer,
  { organizationId }: ClaimedPerson,
  deviceToken: string | null,
): Promise<string | null> {
  if (deviceToken === null) return null
  const isOurs = organizationOfSecret(deviceToken) === organizationId
  const [[device]] = await behindWall<[{ id: string }]>(pool, organizationId, [
    findDevice(hashOfSecret(deviceToken)),
  ])
  if (!isOurs || device === undefined) throw new Refused(unknownDevice)
  return device.id
}

const unknownDevice = {
  code: 'INVALID_INPUT',
  field: 'deviceToken',
  problem: 'is not of a device in use',
  remedy: 'Have an administrator register this device again, or log in without it.',
} as const

async function startSession(
  performer: Performer,
  person: ClaimedPerson,
  deviceId: string | null,
): Promise<LoginMade> {
  const { pool, ids } = performer
  const { organizationId, userId } = person
  const [sessionId] = await ids.take(1, pool)
  if (sessionId === undefined) throw new Error('No id was drawn')
  const { secret: token, hash } = newSecret(organizationId)
  const [[stored], [standing]] = await behindWall<[StoredSettingsRow, StandingRow]>(pool, organizationId, [
    loadStoredSettings(),
    loadStanding(userId, deviceId),
  ])
  if (standing === undefined) throw new Error('The person is gone')
  const hours = settingOf(stored?.settings ?? {}, 'sessionHours')
  const session = { id: sessionId, token_hash: hash, user_id: userId, device_id: deviceId }
  const [[made]] = await behindWall<[{ expires_at: string }]>(pool, organizationId, [
    insertSession(session, hours),
  ])
  const personShown = { id: userId, name: standing.user_name, email: standing.email }
  return { token, person: personShown, expiresAt: made?.expires_at ?? '' }
}
