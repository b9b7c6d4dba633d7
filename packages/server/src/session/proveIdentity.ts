import { settings } from '@traveler/domain/organization/settings.ts'
import type { PasskeyFault } from '@traveler/domain/refusalFacts.ts'
import { behindWall, unhurried } from '../operation/behindWall.ts'
import type { Performer } from '../operation/perform.ts'
import { isSecret } from '../operation/secretHash.ts'
import { forgiveAttempts, loadSecrets, type SecretsRow, takeAttempt } from './sessionStore.ts'

/** A person as the directory, a mail address or a badge names one; nothing is proved yet. */
export interface ClaimedPerson {
  readonly organizationId: string
  readonly userId: string
}

/** What somebody gives to prove who it is. */
export type Proof = SecretProof | PasskeyProof

/** A secret that somebody knows. */
export interface SecretProof {
  readonly by: 'PASSWORD' | 'PIN'
  readonly secret: string
}

/** What a passkey answered to the prompt of a session. */
export interface PasskeyProof {
  readonly by: 'PASSKEY'
  readonly answer: string
  readonly sessionId: string | null
}

/** How an attempt ended. `attemptsLeft` null: it did not count, for there was nothing to guess. */
export type Proving =
  | { readonly outcome: 'PROVED' }
  | { readonly outcome: 'WRONG'; readonly attemptsLeft: number | null; readonly passkey?: PasskeyFault }
  | { readonly outcome: 'LOCKED' }

/** What proving works with. */
export interface Prover {
  readonly pool: Performer['pool']
  /** Records, as an act with its event, that so many wrong attempts have locked a person out. */
  lockOut(person: ClaimedPerson): Promise<void>
  /** What is wrong with the answer of a passkey; null: it is proved. */
  checkPasskey(person: ClaimedPerson, proof: PasskeyProof): Promise<PasskeyFault | null>
}

/** Attempts of one person wait for each other: in parallel, all of them would be under the limit. */
const underway = new Map<string, Promise<unknown>>()

/** Checks a password, PIN or passkey. Wrong ones count; the last one allowed locks the person. Nobody: it only takes as long. */
export async function proveIdentity(
  prover: Prover,
  person: ClaimedPerson | null,
  proof: Proof,
): Promise<Proving> {
  if (person === null) return failSlowly(proof)
  const before = underway.get(person.userId)
  const attempt = Promise.resolve(before).then(() => proveOnce(prover, person, proof))
  const settled = attempt.catch(() => {})
  underway.set(person.userId, settled)
  try {
    return await attempt
  } finally {
    if (underway.get(person.userId) === settled) underway.delete(person.userId)
  }
}

async function failSlowly(proof: Proof): Promise<Proving> {
  await isSecret(null, proof.by === 'PASSKEY' ? proof.answer : proof.secret)
  return { outcome: 'WRONG', attemptsLeft: null }
}

async function proveOnce(prover: Prover, person: ClaimedPerson, proof: Proof): Promise<Proving> {
  const limit = settings.failedAttemptsBeforeLock.default
  const { userId, organizationId } = person
  const [[secrets] = []] = await behindWall<[SecretsRow]>(prover.pool, organizationId, [
    loadSecrets(userId, limit),
  ])
  if (secrets === undefined || secrets.deactivated || isNothingToGuess(secrets, proof))
    return failSlowly(proof)
  const [[taken] = []] = await behindWall<[{ failed_attempts: number }]>(prover.pool, organizationId, [
    takeAttempt(userId, limit),
    unhurried,
  ])
  if (taken === undefined) return { outcome: 'LOCKED' }
  const wrong = await whyWrong(prover, person, secrets, proof)
  if (wrong === null) {
    await behindWall(prover.pool, organizationId, [forgiveAttempts(userId), unhurried])
    return { outcome: 'PROVED' }
  }
  if (taken.failed_attempts < secrets.attempt_limit) {
    return { outcome: 'WRONG', attemptsLeft: secrets.attempt_limit - taken.failed_attempts, ...wrong }
  }
  await prover.lockOut(person)
  return { outcome: 'LOCKED' }
}

const hashOf = (secrets: SecretsRow, { by }: SecretProof): string | null =>
  by === 'PIN' ? secrets.pin_hash : secrets.password_hash

const isNothingToGuess = (secrets: SecretsRow, proof: Proof): boolean =>
  proof.by !== 'PASSKEY' && hashOf(secrets, proof) === null

/** Null: it is right. */
async function whyWrong(
  prover: Prover,
  person: ClaimedPerson,
  secrets: SecretsRow,
  proof: Proof,
): Promise<Pick<Extract<Proving, { outcome: 'WRONG' }>, 'passkey'> | null> {
  if (proof.by !== 'PASSKEY') return (await isSecret(hashOf(secrets, proof), proof.secret)) ? null : {}
  const passkey = await prover.checkPasskey(person, proof)
  return passkey === null ? null : { passkey }
}
