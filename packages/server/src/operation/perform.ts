import { randomUUID } from 'node:crypto'
import { isPermission, type Permission } from '@traveler/domain/access/permissions.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type pg from 'pg'
import { asConfig, begin, commit, type Statement, statement } from '../db/statement.ts'
import type { Caller } from './caller.ts'
import type { Head } from './chain.ts'
import { causeOfAbort, explainConflict, isRetryable } from './conflict.ts'
import type { ActCircumstances } from './eventBody.ts'
import {
  type Asked,
  askedBy,
  beginAct,
  type IdempotencyScope,
  rememberAnswer,
  replayed,
} from './idempotency.ts'
import type { Ids as IdSource } from './ids.ts'
import { insertNotices } from './notices.ts'
import type { Act, Ids, ParsedAct } from './operation.ts'
import { hashesUnderway } from './secretHash.ts'
import { sending } from './sending.ts'
import type { ClaimedSigner, SignatureInput, Signer } from './signer.ts'
import { type Locked, Transaction } from './transaction.ts'
import { composeWrites, type Write } from './write.ts'
import { writesOf } from './writeChanges.ts'
import { writeEvents } from './writeEvents.ts'

/** What `perform()` works with, the same for the life of the process. */
export interface Performer {
  readonly pool: pg.Pool
  readonly ids: IdSource
  /** The newest migration: history rows say whose columns they hold. */
  readonly migration: number
  /** Begins to check a signer's credentials, which counts as an attempt until it is settled. Throws Refused. */
  claimSigner(caller: Caller, signature: SignatureInput | null): Promise<ClaimedSigner>
  /**
   * When the acts happened, ISO 8601, in the history of the demonstration factory; its loader alone says it, and the
   * database refuses it elsewhere. Absent: now.
   */
  readonly past?: string
  /** Told what became of each act, for the metrics. */
  observe?(operation: string, outcome: ActOutcome): void
}

export type ActOutcome = 'performed' | 'replayed' | 'refused' | 'failed'

/** Acts that one request asks for together: performed in order in one transaction, under one idempotency record. */
export interface Door {
  /** The mutation, as the idempotency record names it. */
  readonly name: string
  readonly acts: readonly Act[]
  /**
   * What the caller asked for, where the acts depend on how things stand (`status: RELEASED` on a draft and on a
   * version in review): the same again is the same request. Absent: the acts say it.
   */
  readonly asked?: unknown
  /** Null for work that nobody repeats, such as a job's. */
  readonly idempotency: IdempotencyScope | null
  /** The client's clock, ISO 8601; null when it did not say. */
  readonly occurredAt: string | null
  /** What to read of what was made, still inside the transaction: an answer without a round trip of its own. */
  readonly readBack?: (ids: Ids) => Statement
}

export interface Performed {
  /** Of all acts together, later ones winning. */
  readonly ids: Ids
  /** The acts had been performed before under this key; nothing was done now. */
  readonly replayed: boolean
  /** What was read back; null when nothing was to be, or nothing was done now. */
  readonly rows: readonly pg.QueryResultRow[] | null
}

/** How often an act is tried that others came in the way of; each time one of them at least is through. */
const mostAttempts = 4

/** The one way in which anything changes: permitted, once, locked, decided, recorded and committed, or not at all. */
export async function perform(performer: Performer, caller: Caller, door: Door): Promise<Performed> {
  const observe = (outcome: ActOutcome): void => {
    for (const { operation } of door.acts) performer.observe?.(operation.name, outcome)
  }
  try {
    const performed = await performActs(performer, caller, door)
    observe(performed.replayed ? 'replayed' : 'performed')
    return performed
  } catch (error) {
    observe(error instanceof Refused ? 'refused' : 'failed')
    throw error
  }
}

async function performActs(performer: Performer, caller: Caller, door: Door): Promise<Performed> {
  refuseWithoutPermission(caller, door.acts)
  const parsing = Promise.all(door.acts.map((one) => one.parse()))
  parsing.catch(() => {})
  const asked = askedBy(door)
  const claimed = await claimedSigner(performer, caller, door.acts)
  const acts = await parsing.catch(async (error: unknown) => {
    await claimed?.settle()
    throw error
  })
  if (claimed === null) return tried(performer, caller, door, { acts, asked, signer: null, isProved: yes })
  const { signer, isProved } = claimed
  const signing = door.acts.filter(({ operation }) => operation.signs === true)
  const missing = missingPermissions(signer, signing)
  if (missing.length === 0 && acts.some((one) => one.isJoint) && hashesUnderway() <= 1)
    return whileHashed(claimed, () => tried(performer, caller, door, { acts, asked, signer, isProved }))
  await claimed.settle()
  refuseWithoutPermission(signer, signing)
  return tried(performer, caller, door, { acts, asked, signer, isProved: yes })
}

const yes = Promise.resolve(true)

/**
 * What hundreds of units need is locked and read while the secret is hashed; without a right one nothing is written. The attempt is
 * settled as soon as it is hashed, on a connection that the act does not wait for: it holds one.
 */
async function whileHashed(
  { isProved, settle }: ClaimedSigner,
  work: () => Promise<Performed>,
): Promise<Performed> {
  const [done, settled] = await Promise.allSettled([work(), isProved.then(settle, settle)])
  const isCommitted = done.status === 'fulfilled' && !done.value.replayed
  // Whoever is not proved hears of nothing else. What is committed was signed by somebody proved, and stays done.
  if (settled.status === 'rejected' && !isCommitted) throw settled.reason
  if (done.status === 'rejected') throw done.reason
  return done.value
}

/** Tries again what others came in the way of. */
async function tried(performer: Performer, caller: Caller, door: Door, attempt: Attempt): Promise<Performed> {
  for (let nth = 1; ; nth++) {
    try {
      return await attemptOnce(performer, caller, door, attempt)
    } catch (error) {
      if (isRetryable(error) && nth < mostAttempts) continue
      throw explainConflict(error)
    }
  }
}

function missingPermissions(caller: Pick<Caller, 'permissions'>, acts: readonly Act[]): Permission[] {
  const missing = acts
    .map(({ operation }) => operation.permission)
    .filter((name) => !caller.permissions.has(name))
  return [...new Set(missing)].filter(isPermission)
}

function refuseWithoutPermission(caller: Pick<Caller, 'permissions'>, acts: readonly Act[]): void {
  const missing = missingPermissions(caller, acts)
  if (missing.length > 0) throw new Refused(missing.map((permission) => ({ code: 'PERMISSION', permission })))
}

async function claimedSigner(
  performer: Performer,
  caller: Caller,
  acts: readonly Act[],
): Promise<ClaimedSigner | null> {
  const signing = acts.find(({ operation }) => operation.signs === true)
  if (signing === undefined) return null
  if (caller.apiKeyId !== null) throw new Refused({ code: 'SIGNATURE_REQUIRED', act: signing.operation.name })
  return performer.claimSigner(caller, signatureOf(signing.input))
}

function signatureOf(input: unknown): SignatureInput | null {
  if (typeof input !== 'object' || input === null || !('signature' in input)) return null
  const { signature } = input
  if (typeof signature !== 'object' || signature === null) return null
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(signature, name)
    return typeof value === 'string' ? value : null
  }
  return { email: text('email'), password: text('password'), pin: text('pin'), passkey: text('passkey') }
}

interface Attempt {
  readonly acts: readonly ParsedAct[]
  readonly asked: Asked
  readonly signer: Signer | null
  /** Nothing is written before it is true. */
  readonly isProved: Promise<boolean>
}

/** Two round trips for one act: begin, lock, look for an answer and read; then write, record and commit. */
async function attemptOnce(
  performer: Performer,
  caller: Caller,
  door: Door,
  attempt: Attempt,
): Promise<Performed> {
  const client = await performer.pool.connect()
  try {
    const performed = await withinTransaction(client, performer, caller, door, attempt)
    client.release()
    return performed
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    const broken = await client.query('rollback').then(
      () => undefined,
      (failure: Error) => failure,
    )
    client.release(broken)
    if (error instanceof Replayed) return { ids: error.ids, replayed: true, rows: null }
    throw error
  }
}

/** Signals, past the operation that is about to act, that its answer was given before. */
class Replayed extends Error {
  readonly ids: Ids

  constructor(ids: Ids) {
    super('Answered before')
    this.ids = ids
  }
}

async function withinTransaction(
  client: pg.PoolClient,
  performer: Performer,
  caller: Caller,
  door: Door,
  attempt: Attempt,
): Promise<Performed> {
  const actId = randomUUID()
  const heads = new Map<string, Head>()
  const { migration, past } = performer
  const begun = [
    client.query(asConfig(begin)),
    client.query(asConfig(beginAct({ caller, actId, migration, scope: door.idempotency }))),
  ] as const
  for (const sent of begun) sent.catch(() => {})
  const written: Promise<pg.QueryResult>[] = []
  const send = (sent: Statement): void => {
    const answer = client.query(asConfig(sent))
    answer.catch(() => {})
    written.push(answer)
  }
  const circumstancesAt = async (now: string): Promise<ActCircumstances> => {
    if (!(await attempt.isProved)) throw new Error('The signer is not proved')
    return { ...circumstancesOf(caller, actId, door, now), isPast: past !== undefined }
  }
  if (past !== undefined) send(statement('select act_in_past($1)', [past]))
  const locked = lockedAlone(client, caller, door, { ...attempt, heads, answer: begun[1] })
  const tx: Transaction = new Transaction({
    client,
    ids: performer.ids,
    caller,
    actId,
    signer: attempt.signer,
    locked,
    async writeSoFar() {
      const { now } = await locked
      // A stream that begins here is not appended to again: its head is not kept.
      await flush(tx, await circumstancesAt(now), { heads, answer: [], send, keepsBegun: false })
      await Promise.all(written.splice(0))
    },
  })
  // The database locks hundreds of heads while what is to be done with them is made ready.
  if (attempt.acts.some((one) => one.isJoint)) await sending()
  let ids: Ids = {}
  for (const [nth, one] of attempt.acts.entries()) {
    const made = await one.perform(tx).catch(async (error: unknown) => {
      throw await causeOfAbort(error, written)
    })
    ids = { ...ids, ...made }
    const { now } = await locked
    const isLast = nth === attempt.acts.length - 1
    const answer =
      isLast && door.idempotency ? [rememberAnswer(door.idempotency, caller, attempt.asked, ids, now)] : []
    await flush(tx, await circumstancesAt(now), { heads, answer, send, keepsBegun: true })
  }
  return { ids, replayed: false, rows: await committed(client, written, door.readBack?.(ids)) }
}

interface Locking extends Attempt {
  readonly heads: Map<string, Head>
  /** What was answered before; it waits for copies of the request. */
  readonly answer: Promise<pg.QueryResult>
}

/** Locks. Throws Replayed when a copy of the request has answered. Fills in the locked heads. */
function lockedAlone(
  client: pg.PoolClient,
  caller: Caller,
  { idempotency }: Door,
  locking: Locking,
): Promise<Locked> {
  const claims = distinct(locking.acts.flatMap((one) => one.claim() ?? [])).map((claim) =>
    client.query(asConfig(claim)),
  )
  const locks = distinct(locking.acts.map((one) => one.lock(caller))).map((lock) =>
    client.query<LockedRow>(asConfig(lock)),
  )
  for (const sent of [...claims, ...locks]) sent.catch(() => {})
  return Promise.all(claims)
    .then(() => lockedBy(locks, locking.heads))
    .then(async (now) => {
      const [found] = (await locking.answer).rows
      if (found === undefined || !idempotency) return now
      throw new Replayed(replayed(found, idempotency, caller, locking.asked))
    })
}

/** Commits what was written, and gives what was read back of it. */
async function committed(
  client: pg.PoolClient,
  written: readonly Promise<pg.QueryResult>[],
  back: Statement | undefined,
): Promise<readonly pg.QueryResultRow[] | null> {
  const read = back && client.query(asConfig(back))
  const committing = client.query(asConfig(commit))
  for (const sent of [read, committing]) sent?.catch(() => {})
  await Promise.all(written)
  const rows = (await read)?.rows ?? null
  // A commit behind an error answers ROLLBACK without failing.
  if ((await committing).command !== 'COMMIT') throw new Error('The transaction did not commit')
  return rows
}

interface LockedRow extends pg.QueryResultRow {
  readonly id: string | null
  readonly version: number | null
  readonly hash: string | null
  readonly recorded_at: string
}

async function lockedBy(
  locks: readonly Promise<pg.QueryResult<LockedRow>>[],
  heads: Map<string, Head>,
): Promise<Locked> {
  let now = ''
  for (const lock of locks) {
    for (const { id, version, hash, recorded_at } of (await lock).rows) {
      if (id !== null && version !== null && hash !== null) {
        heads.set(id, { version, hash: Buffer.from(hash.slice(2), 'hex') })
      } else if (recorded_at > now) now = recorded_at
    }
  }
  return { now }
}

interface Flushing {
  readonly heads: Map<string, Head>
  /** What is remembered of the request, with its last act. */
  readonly answer: readonly Write[]
  /** Whether the heads of streams that begin are kept for later acts. */
  readonly keepsBegun: boolean
  send(statement: Statement): void
}

/** What hundreds of units told goes in two statements: the database writes the rows of the first while events are hashed. */
async function flush(
  tx: Transaction,
  circumstances: ActCircumstances,
  { heads, answer, send, keepsBegun }: Flushing,
): Promise<void> {
  const isJoint = tx.hasJoined
  const events = tx.takeEvents()
  const changes = events.flatMap((event) => event.changes)
  const rows = writesOf(circumstances.organizationId, changes)
  if (isJoint) {
    for (const one of composeWrites(rows)) send(one)
    await sending()
  }
  const { writes, heads: moved } = writeEvents(circumstances, events, heads)
  for (const one of composeWrites([...(isJoint ? [] : rows), ...writes, ...answer])) send(one)
  for (const one of tx.takeBeside()) send(one)
  const notices = tx.takeNotices()
  if (notices.length > 0) send(insertNotices(circumstances, notices))
  for (const [id, head] of moved) if (keepsBegun || heads.has(id)) heads.set(id, head)
}

function circumstancesOf(
  caller: Caller,
  actId: string,
  door: Door,
  recordedAt: string,
): Omit<ActCircumstances, 'isPast'> {
  return {
    organizationId: caller.organizationId,
    actId,
    actor: { user: caller.isProduct === true ? null : caller.userId, apiKey: caller.apiKeyId },
    roles: caller.roles.map((role) => role.id),
    deviceId: caller.deviceId,
    occurredAt: door.occurredAt,
    recordedAt,
  }
}

function distinct(locks: readonly Statement[]): Statement[] {
  const byContent = new Map(locks.map((lock) => [`${lock.name} ${JSON.stringify(lock.values)}`, lock]))
  return [...byContent.values()]
}
