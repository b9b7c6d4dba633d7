import { settings } from '@traveler/domain/organization/settings.ts'
import type { PasskeyFault } from '@traveler/domain/refusalFacts.ts'
import { behindWall, unhurried } from '../operation/behindWall.ts'
import type { Performer } from '../operation/perform.ts'
import { isSecret } from '../operation/secretHash.ts'
import { forgiveAttempts, loadSecrets, openSigning, type SecretsRow, takeAttempt } from './sessionStore.ts'

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

/** An attempt that counts already, while its secret is being hashed. */
export interface Attempt {
  /** Whether the proof is right. Waits for no connection of the pool. */
  readonly isRight: Promise<boolean>
  /**
   * Forgives the attempt or lets it stand, and locks the person out after the last. Whoever began an attempt ends it, whatever
   * happened meanwhile: the person's next one waits for it. `sessionId`: where signing is open from then on, if the proof is
   * right; absent: nowhere.
   */
  end(sessionId?: string): Promise<Proving>
}

/** Attempts of one person wait for each other: in parallel, all of them would be under the limit. */
const underway = new Map<string, Promise<void>>()

/** Checks a password, PIN or passkey. Wrong ones count; the last one allowed locks the person. Nobody: it only takes as long. */
export async function proveIdentity(
  prover: Prover,
  person: ClaimedPerson | null,
  proof: Proof,
): Promise<Proving> {
  const attempt = await beginProof(prover, person, proof)
  return attempt.end()
}

/** As `proveIdentity`, for work that goes on while the secret is hashed. */
export async function beginProof(
  prover: Prover,
  person: ClaimedPerson | null,
  proof: Proof,
): Promise<Attempt> {
  if (person === null) return nothingToGuess(proof)
  const { userId } = person
  const before = underway.get(userId)
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  underway.set(userId, ended)
  const leave = (): void => {
    resolve()
    if (underway.get(userId) === ended) underway.delete(userId)
  }
  try {
    await before
    const attempt = await takeOne(prover, person, proof)
    return { ...attempt, end: (sessionId) => attempt.end(sessionId).finally(leave) }
  } catch (error) {
    leave()
    throw error
  }
}

function nothingToGuess(proof: Proof): Attempt {
  const isRight = isSecret(null, proof.by === 'PASSKEY' ? proof.answer : proof.secret)
  isRight.catch(() => {})
  return { isRight, end: () => isRight.then(() => ({ outcome: 'WRONG', attemptsLeft: null })) }
}

async function takeOne(prover: Prover, person: ClaimedPerson, proof: Proof): Promise<Attempt> {
  const limit = settings.failedAttemptsBeforeLock.default
  const { userId, organizationId } = person
  const [[secrets] = []] = await behindWall<[SecretsRow]>(prover.pool, organizationId, [
    loadSecrets(userId, limit),
  ])
  if (secrets === undefined || secrets.deactivated || isNothingToGuess(secrets, proof))
    return nothingToGuess(proof)
  const [[taken] = []] = await behindWall<[{ failed_attempts: number }]>(prover.pool, organizationId, [
    takeAttempt(userId, limit),
    unhurried,
  ])
  if (taken === undefined)
    return { isRight: Promise.resolve(false), end: () => Promise.resolve({ outcome: 'LOCKED' }) }
  const checked = whyWrong(prover, person, secrets, proof)
  // A passkey is checked with what the database knows of it.
  if (proof.by === 'PASSKEY') await checked
  const attemptsLeft = secrets.attempt_limit - taken.failed_attempts
  const isRight = checked.then((wrong) => wrong === null)
  // Not everybody asks; `end` tells of it.
  isRight.catch(() => {})
  return {
    isRight,
    async end(sessionId) {
      const wrong = await checked
      if (wrong === null) {
        const opened = sessionId === undefined ? [] : [openSigning(sessionId)]
        await behindWall(prover.pool, organizationId, [forgiveAttempts(userId), ...opened, unhurried])
        return { outcome: 'PROVED' }
      }
      if (attemptsLeft > 0) return { outcome: 'WRONG', attemptsLeft, ...wrong }
      await prover.lockOut(person)
      return { outcome: 'LOCKED' }
    },
  }
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
