import type { Readable } from 'node:stream'
import type pg from 'pg'
import { z } from 'zod'
import type { PublicKeys } from '../checkpoint/signingKey.ts'
import { type ConnectionSettings, singleConnection } from '../db/connection.ts'
import type { FileStorage } from '../db/fileStorage.ts'
import type { RecordTableName } from '../operation/recordTables.ts'
import type {
  OrganizationRecord,
  RecordedCheckpoint,
  RecordedEvent,
  RecordedHead,
  RecordedLeaf,
  RecordedOrganization,
  RecordSource,
} from './recordSource.ts'
import {
  checkpointsText,
  eventsText,
  fileHashesText,
  headsText,
  historyText,
  leavesText,
  rowsText,
} from './recordStore.ts'

/** Rows of one fetch: memory stays the same however long the record is. */
const fetchSize = 1_000

/** The record in the database, read past the wall as the owner of the tables. */
export class DatabaseSource implements RecordSource {
  readonly publicKeys: PublicKeys
  readonly keysAreItsOwn = false
  readonly #owner: ConnectionSettings
  readonly #storage: FileStorage | null

  /** `storage`: where the bytes of files lie; null leaves them aside. */
  constructor(owner: ConnectionSettings, publicKeys: PublicKeys, storage: FileStorage | null = null) {
    this.#owner = owner
    this.#storage = storage
    this.publicKeys = publicKeys
  }

  organizations(): Promise<readonly RecordedOrganization[]> {
    return this.#connected(async (client) => {
      // A database without tables, before the first start, holds none.
      const found = await client.query('select where to_regclass($1) is not null', ['public.organization'])
      if (found.rowCount === 0) return []
      const { rows } = await client.query<RecordedOrganization>(
        'select id::text, name, domain from organization order by organization.id',
      )
      return rows
    })
  }

  read<Result>(
    organization: RecordedOrganization,
    work: (record: DatabaseRecord) => Promise<Result>,
  ): Promise<Result> {
    return this.#connected(async (client) => {
      // One snapshot: what is read first and what is read last are of the same moment.
      await client.query('begin isolation level repeatable read read only')
      const result = await work(new DatabaseRecord(client, organization, this.#storage))
      await client.query('commit')
      return result
    })
  }

  async #connected<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const client = singleConnection(this.#owner)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
}

/** One organization's record in an open transaction. */
export class DatabaseRecord implements OrganizationRecord {
  readonly organization: RecordedOrganization
  readonly damaged = []
  readonly #client: pg.Client
  readonly #storage: FileStorage | null
  #cursors = 0

  constructor(client: pg.Client, organization: RecordedOrganization, storage: FileStorage | null) {
    this.#client = client
    this.#storage = storage
    this.organization = organization
  }

  events(): AsyncIterable<RecordedEvent> {
    return this.#walk<RecordedEvent>(eventsText(this.organization.id))
  }

  heads(): AsyncIterable<RecordedHead> {
    return this.#walk<RecordedHead>(headsText(this.organization.id))
  }

  checkpoints(): AsyncIterable<RecordedCheckpoint> {
    return this.#walk<RecordedCheckpoint>(checkpointsText(this.organization.id))
  }

  leaves(): AsyncIterable<RecordedLeaf> {
    return this.#walk<RecordedLeaf>(leavesText(this.organization.id))
  }

  rows(table: RecordTableName): AsyncIterable<string> {
    return this.#texts(rowsText(this.organization.id, table))
  }

  async readRest(): Promise<void> {}

  get hasFiles(): boolean {
    return this.#storage !== null
  }

  async openFile(sha256: string): Promise<Readable | null> {
    return (await this.#storage?.open(this.organization.id, sha256)) ?? null
  }

  /** The SHA-256 of every uploaded file, each once. */
  async *fileHashes(): AsyncGenerator<string> {
    for await (const { sha256 } of this.#walk<{ sha256: string }>(fileHashesText(this.organization.id)))
      yield sha256
  }

  /** Old values of record rows, JSON text, in the order in which they ended. */
  history(): AsyncIterable<string> {
    return this.#texts(historyText(this.organization.id))
  }

  /** The number of the newest migration that the database has seen. */
  async migration(): Promise<number> {
    const { rows } = await this.#client.query<{ number: number }>(
      'select max(number) as number from schema_migration',
    )
    return z.number().parse(rows[0]?.number)
  }

  async *#texts(text: string): AsyncGenerator<string> {
    for await (const { row } of this.#walk<{ row: string }>(text)) yield row
  }

  async *#walk<Row extends pg.QueryResultRow>(text: string): AsyncGenerator<Row> {
    this.#cursors += 1
    const cursor = `walk_${this.#cursors}`
    await this.#client.query(`declare ${cursor} no scroll cursor for ${text}`)
    for (;;) {
      const { rows } = await this.#client.query<Row>(`fetch ${fetchSize} from ${cursor}`)
      yield* rows
      if (rows.length < fetchSize) break
    }
    await this.#client.query(`close ${cursor}`)
  }
}
