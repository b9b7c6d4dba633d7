import { Refused } from '@traveler/domain/refusal.ts'
import DataLoader from 'dataloader'
import type pg from 'pg'
import type { FileStorage } from '../db/fileStorage.ts'
import type { Statement } from '../db/statement.ts'
import type { Caller } from '../operation/caller.ts'
import type { Act, Ids } from '../operation/operation.ts'
import { type Performed, type Performer, perform } from '../operation/perform.ts'
import { type FileAddresses, plainAddresses } from './fileAddresses.ts'
import { Reader } from './reader.ts'

/** A store's read of many rows at once by a key. */
export type Load<Row> = ((keys: readonly string[]) => Statement) & { readonly row?: Row }

export interface RequestOptions {
  readonly performer: Performer
  /** Null: nobody is logged in; only what is public may be asked. */
  readonly caller: Caller | null
  readonly requestId: string
  readonly idempotencyKey: string
  /** Place in a batch array; 0 alone. */
  readonly batchIndex: number
  readonly occurredAt: string | null
  /** Absent: nobody asks over HTTP. */
  readonly files?: FileAddresses
  /** Where uploaded bytes lie; absent: nobody uploads here. */
  readonly storage?: FileStorage
  /** Aborted when whoever asked hangs up; absent: nobody can. */
  readonly gone?: AbortSignal
}

/** Acts that were chosen by how things stand, with what was asked for: a retry that finds them otherwise is still a retry. */
export interface ChosenActs {
  readonly acts: readonly Act[]
  /** The mutation's input. */
  readonly asked: unknown
}

/** A row that the payload shows: read in the act's own transaction. */
export interface ReadBack {
  /** The store's read, as the payload's resolver asks for it. */
  readonly load: (ids: readonly string[]) => Statement
  /** The name of its id among those that the act made. */
  readonly id: string
}

/** A list that is refused when it is longer than it may be. */
export interface Bound {
  /** What names the list with its filters: lists of one name are read together. */
  readonly asked: string
  readonly most: number
  readonly name: string
}

const rowId = /^\d{1,16}$/

/** What resolvers may use: the caller, acts through the one door, and reads that are batched by key. */
export class RequestContext {
  readonly requestId: string
  /** Response names of the mutations that were answered from memory. */
  readonly replayed: string[] = []
  readonly #options: RequestOptions
  #reader: Reader | undefined
  #at: string | null = null
  readonly #loaders = new Map<unknown, DataLoader<string, unknown>>()

  constructor(options: RequestOptions) {
    this.#options = options
    this.requestId = options.requestId
  }

  get caller(): Caller {
    if (this.#options.caller === null) throw new Refused({ code: 'UNAUTHENTICATED' })
    return this.#options.caller
  }

  /** Under which addresses the caller sends and fetches bytes. */
  get files(): FileAddresses {
    return this.#options.files ?? plainAddresses
  }

  get storage(): FileStorage | undefined {
    return this.#options.storage
  }

  /** For work that takes minutes: whoever asked may hang up, and wants nothing then. */
  get gone(): AbortSignal | undefined {
    return this.#options.gone
  }

  /** The moment at which everything is looked at, its acts among it; null: now. */
  get at(): string | null {
    return this.#at
  }

  /** Whose clock says how late it is: that of the moment that is looked at. */
  get now(): string {
    return this.#at ?? new Date().toISOString()
  }

  /** From here on everything is read as it stood then. Before the first reading. */
  lookAt(at: string): void {
    this.#at = at
  }

  /** Performs acts as one transaction, and forgets what was read before them. */
  async perform(
    name: string,
    responseName: string,
    chosen: readonly Act[] | ChosenActs,
    back?: ReadBack,
  ): Promise<Performed> {
    const { performer, idempotencyKey: key, batchIndex, occurredAt } = this.#options
    const idempotency = { key, batchIndex, responseName }
    const door = 'acts' in chosen ? chosen : { acts: chosen }
    const readBack = back && { readBack: (ids: Ids) => back.load([String(ids[back.id])]) }
    const performed = await perform(performer, this.caller, {
      name,
      ...door,
      idempotency,
      occurredAt,
      ...readBack,
    })
    if (performed.replayed) this.replayed.push(responseName)
    this.#loaders.clear()
    for (const row of performed.rows ?? []) {
      if (back !== undefined) this.#oneLoader(back.load).prime(String(row['id']), row)
    }
    return performed
  }

  rows<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    this.#reader ??= new Reader(this.#options.performer.pool, this.caller, this.#at)
    return this.#reader.rows<Row>(statement)
  }

  /** The row whose `id` is the key; null when there is none, or none that this caller may see. */
  async one<Row extends { readonly id: string }>(
    load: (ids: readonly string[]) => Statement,
    id: string,
  ): Promise<Row | null> {
    // Ids come from clients too: what is no number is nobody's id, and would fail the whole read.
    if (!rowId.test(id)) return null
    // One load function gives one shape of row; its author names that shape at the call.
    return (await this.#oneLoader(load).load(id)) as Row | null
  }

  #oneLoader(load: (ids: readonly string[]) => Statement): DataLoader<string, pg.QueryResultRow | null> {
    return this.#loader<pg.QueryResultRow | null>(load, async (ids) => {
      const rows = await this.rows<pg.QueryResultRow>(load(ids))
      const byId = new Map(rows.map((row) => [String(row['id']), row]))
      return ids.map((wanted) => byId.get(wanted) ?? null)
    })
  }

  /** The rows whose `of_id` is the key, in the statement's order. `bound` is for lists that grow without end. */
  async many<Row extends { readonly of_id: string }>(
    list: (ids: readonly string[]) => Statement,
    id: string,
    bound?: Bound,
  ): Promise<Row[]> {
    const loader = this.#loader<Row[]>(bound?.asked ?? list, async (ids) => {
      const rows = await this.rows<Row>(list(ids))
      if (bound !== undefined && rows.length > bound.most)
        throw new Refused({ code: 'LIST_TOO_LONG', list: bound.name, limit: bound.most })
      const byOwner = Map.groupBy(rows, (row) => row.of_id)
      return ids.map((wanted) => byOwner.get(wanted) ?? [])
    })
    return loader.load(id)
  }

  /** What `work` finds out about many ids at once, asked for one by one; its answers are in the order of the ids. */
  worked<Value>(
    work: (context: RequestContext, ids: readonly string[]) => Promise<Value[]>,
    id: string,
  ): Promise<Value> {
    return this.#loader<Value>(work, (ids) => work(this, ids)).load(id)
  }

  #loader<Value>(
    key: unknown,
    load: (ids: readonly string[]) => Promise<Value[]>,
  ): DataLoader<string, Value> {
    const known = this.#loaders.get(key)
    // One load function gives one type of value: the map holds each loader under the function that made it.
    if (known !== undefined) return known as DataLoader<string, Value>
    const loader = new DataLoader<string, Value>(load, { maxBatchSize: 10_000 })
    this.#loaders.set(key, loader)
    return loader
  }
}
