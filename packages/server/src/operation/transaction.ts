import type pg from 'pg'
import { asConfig, type Statement, statement } from '../db/statement.ts'
import type { Caller } from './caller.ts'
import type { NewEvent } from './eventBody.ts'
import { type Ids, JointIds, type Queryable } from './ids.ts'
import { JointReads } from './jointReads.ts'
import { hasAudience, type Notice } from './notices.ts'
import type { Signer } from './signer.ts'

/** The one time of an act, and the right to go on, as the locking round trip gave them. */
export interface Locked {
  readonly now: string
}

interface TransactionParts {
  readonly client: Queryable
  readonly ids: Pick<Ids, 'take'>
  readonly caller: Caller
  readonly actId: string
  readonly signer: Signer | null
  readonly locked: Promise<Locked>
  /** Writes what was appended so far, and waits until the database has it. */
  writeSoFar(): Promise<void>
  /** What the acts of a joint act do once for all of them, by its name. Absent: it is alone. */
  readonly once?: Map<string, Promise<unknown>>
}

interface OnceForAll<Value> {
  readonly value: Value
  /** It was made for this act, which writes what has to be written of it. */
  readonly isMaker: boolean
}

/**
 * Until the transaction ends its statements look things up by an index. A plan is kept as long as nobody has counted the table:
 * one that was made while the table was small reads all of it anew for each of five hundred units.
 */
const byIndex = statement(`select set_config('enable_seqscan', 'off', true)`)

/** What an operation may do: read, draw ids, and append events with the rows they change. Commit is not its business. */
export class Transaction {
  readonly caller: Caller
  readonly actId: string
  readonly #signer: Signer | null
  readonly #given: TransactionParts
  readonly #client: Queryable
  readonly #ids: Pick<Ids, 'take'>
  readonly #locked: Promise<Locked>
  readonly #writeSoFar: () => Promise<void>
  #events: NewEvent[] = []
  #beside: Statement[] = []
  #notices: Notice[] = []
  #hasJoined = false

  constructor(given: TransactionParts) {
    this.#given = given
    this.#client = given.client
    this.#ids = given.ids
    this.caller = given.caller
    this.actId = given.actId
    this.#signer = given.signer
    this.#locked = given.locked
    this.#locked.catch(() => {})
    this.#writeSoFar = given.writeSoFar
  }

  /** Who signs this act. Only an operation that says `signs` may ask. */
  get signer(): Signer {
    if (this.#signer === null) throw new Error('This operation does not sign')
    return this.#signer
  }

  /**
   * Rows as they stand under the lock. Sent at once, behind the locking statement; several calls before the first
   * `await` travel in one round trip.
   */
  async read<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    const answer = this.#client.query<Row>(statement as pg.QueryConfig)
    answer.catch(() => {})
    await this.#locked
    return (await answer).rows
  }

  /** The one row, or undefined. */
  async readOne<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row | undefined> {
    return (await this.read<Row>(statement))[0]
  }

  /** So many new record ids. */
  newIds(count: number): Promise<string[]> {
    return this.#ids.take(count, this.#client)
  }

  async newId(): Promise<string> {
    const [id] = await this.newIds(1)
    if (id === undefined) throw new Error('No id was drawn')
    return id
  }

  /** When this act happens: ISO 8601 UTC with microseconds, the same in all that it writes. */
  async now(): Promise<string> {
    return (await this.#locked).now
  }

  /** Tells what happened to one noun and writes its rows with it, when the act ends. */
  append(event: NewEvent): void {
    this.#events.push(event)
  }

  /**
   * Writes what was appended so far, still inside the transaction, and forgets it: an act over a hundred thousand rows keeps
   * one chunk of them in memory. What the act reads from then on shows it. Streams that begin in a chunk are not appended to
   * in a later one.
   */
  writeSoFar(): Promise<void> {
    return this.#writeSoFar()
  }

  /**
   * As many transactions within this one: each act decides on its own noun and tells its own events, and what they read
   * travels together. `joinIn` makes what they told this one's.
   */
  fork(count: number): Transaction[] {
    const ids = new JointIds(this.#ids, this.#client)
    // It fails only with the transaction, as what is asked behind it.
    if (count > 1) this.#client.query(asConfig(byIndex)).catch(() => {})
    const client = new JointReads(this.#client)
    const writeSoFar = () => Promise.reject(new Error('Joint acts are written when they all have decided'))
    const once = new Map<string, Promise<unknown>>()
    const parts = { ...this.#given, client, ids, writeSoFar, once }
    return Array.from({ length: count }, () => new Transaction(parts))
  }

  /** Whether this is one of several acts that are done together. */
  get isJoint(): boolean {
    return this.#given.once !== undefined
  }

  /** What acts that are done together need once: the first to ask makes it, and all have it. */
  async once<Value>(name: string, make: () => Promise<Value>): Promise<OnceForAll<Value>> {
    const made = this.#given.once
    const known = made?.get(name)
    // What is kept under a name is made by the one call that gives the name.
    if (known !== undefined) return { value: (await known) as Value, isMaker: false }
    const making = make()
    made?.set(name, making)
    return { value: await making, isMaker: true }
  }

  /** Whether what several acts told was joined in since the last events were taken. */
  get hasJoined(): boolean {
    return this.#hasJoined
  }

  joinIn(others: readonly Transaction[]): void {
    this.#hasJoined = true
    for (const other of others) {
      this.#events.push(...other.takeEvents())
      this.#beside.push(...other.takeBeside())
      this.#notices.push(...other.takeNotices())
    }
  }

  /** Writes rows that are no record, such as logins and sessions, behind the record rows of this act. */
  writeBeside(statement: Statement): void {
    this.#beside.push(statement)
  }

  /** The statements given to `writeBeside` since the last call. */
  takeBeside(): Statement[] {
    const statements = this.#beside
    this.#beside = []
    return statements
  }

  /** Tells people of this act, in its transaction; all notices of an act are one statement. */
  notify(notice: Notice): void {
    if (hasAudience(notice)) this.#notices.push(notice)
  }

  /** The notices given since the last call. */
  takeNotices(): Notice[] {
    const notices = this.#notices
    this.#notices = []
    return notices
  }

  /** The events appended since the last call. */
  takeEvents(): NewEvent[] {
    const events = this.#events
    this.#events = []
    this.#hasJoined = false
    return events
  }
}
