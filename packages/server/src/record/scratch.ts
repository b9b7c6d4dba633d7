import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { RecordedLeaf } from './recordSource.ts'

/** A row as the events of its stream tell it. */
export interface ToldRow {
  readonly table: string
  /** Values of the key columns, normal texts. */
  readonly key: string
  readonly stream: string
  /** Of the event that told it last. */
  readonly version: number
  /** Normal texts by column; columns without a value are absent. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * What a verification has to keep in mind, in a temporary file that vanishes with it: memory stays the same however
 * long the record is.
 */
export class Scratch {
  readonly #database = new DatabaseSync('')
  readonly #addLeaf: StatementSync
  readonly #leaves: StatementSync
  readonly #dropLeaves: StatementSync
  readonly #tell: StatementSync
  readonly #told: StatementSync
  readonly #drop: StatementSync

  constructor() {
    this.#database.exec(`pragma journal_mode = off; pragma synchronous = off;
create table leaf (stream text, version integer, number integer, hash text);
create index leaf_stream on leaf (stream, version);
create table told (place text primary key, key text, stream text, version integer, content text) without rowid;
begin`)
    this.#addLeaf = this.#database.prepare(
      'insert into leaf (stream, version, number, hash) values (?, ?, ?, ?)',
    )
    this.#leaves = this.#database.prepare(
      'select stream, version, number, hash from leaf where stream = ? order by version, number',
    )
    this.#dropLeaves = this.#database.prepare('delete from leaf where stream = ?')
    this.#tell = this.#database.prepare(
      'insert into told (place, key, stream, version, content) values (?, ?, ?, ?, ?) on conflict do nothing',
    )
    this.#told = this.#database.prepare('select key, stream, version, content from told where place = ?')
    this.#drop = this.#database.prepare('delete from told where place = ?')
  }

  addLeaf({ stream, version, number, hash }: RecordedLeaf): void {
    this.#addLeaf.run(stream, version, number, hash)
  }

  /** The leaves of a stream, oldest first; they are forgotten with this. */
  takeLeaves(stream: string): RecordedLeaf[] {
    const leaves = this.#leaves.all(stream).map(leafOf)
    if (leaves.length > 0) this.#dropLeaves.run(stream)
    return leaves
  }

  /** The last leaf of each stream that nobody took. */
  *leavesLeft(): Iterable<RecordedLeaf> {
    // SQLite takes the other columns from the row that has the maximum.
    const left = this.#database.prepare(
      'select stream, max(version) as version, number, hash from leaf group by stream order by cast(stream as integer)',
    )
    for (const row of left.iterate()) yield leafOf(row)
  }

  /** Remembers a row; gives false when another stream told it before. */
  tell({ table, key, stream, version, values }: ToldRow): boolean {
    return this.#tell.run(placeOf(table, key), key, stream, version, JSON.stringify(values)).changes === 1
  }

  /** What was told of a row; it is forgotten with this. */
  takeRow(table: string, key: string): ToldRow | null {
    const place = placeOf(table, key)
    const row = this.#told.get(place)
    if (row === undefined) return null
    this.#drop.run(place)
    return {
      table,
      key,
      stream: String(row['stream']),
      version: Number(row['version']),
      values: JSON.parse(String(row['content'])),
    }
  }

  /** The rows of a table that nobody took. */
  *rowsLeft(table: string): Iterable<Omit<ToldRow, 'values'>> {
    const left = this.#database.prepare(
      'select key, stream, version from told where place >= ? and place < ?',
    )
    for (const row of left.iterate(`${table} `, `${table}!`)) {
      yield { table, key: String(row['key']), stream: String(row['stream']), version: Number(row['version']) }
    }
  }

  close(): void {
    this.#database.close()
  }
}

function placeOf(table: string, key: string): string {
  return `${table} ${key}`
}

function leafOf(row: Record<string, unknown>): RecordedLeaf {
  return {
    stream: String(row['stream']),
    version: Number(row['version']),
    number: Number(row['number']),
    hash: String(row['hash']),
  }
}
