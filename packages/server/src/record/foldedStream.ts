import { columnTypes } from '../generated/tables.ts'
import { type RecordTableName, recordTable, recordTables } from '../operation/recordTables.ts'
import type { Findings } from './finding.ts'
import { normalValue } from './normalValue.ts'
import type { ToldRow } from './scratch.ts'

/** What an event's body tells of rows: by table, those made, changed and taken away. */
export type EventValues = Readonly<
  Record<string, Readonly<Partial<Record<'insert' | 'update' | 'delete', readonly RowValues[]>>>>
>

export type RowValues = Readonly<Record<string, unknown>>

interface Folded {
  readonly table: RecordTableName
  readonly key: string
  version: number
  readonly values: Map<string, string>
}

/** The rows of one stream as its events, taken one after the other, leave them. */
export class FoldedStream {
  readonly #stream: string
  readonly #findings: Findings
  readonly #rows = new Map<string, Folded>()

  constructor(stream: string, findings: Findings) {
    this.#stream = stream
    this.#findings = findings
  }

  /** Adds an event. Within one, rows are made before they are changed, and changed before they are taken away. */
  add(version: number, values: EventValues): void {
    for (const [name, { insert = [], update = [], delete: gone = [] }] of Object.entries(values)) {
      if (!isRecordTable(name)) {
        this.#foundUnknown(version, name)
        continue
      }
      for (const row of insert) this.#insert(name, version, row)
      for (const row of update) this.#update(name, version, row)
      for (const row of gone) this.#delete(name, version, row)
    }
  }

  /** The rows that stand at the end. */
  *told(): Iterable<ToldRow> {
    for (const { table, key, version, values } of this.#rows.values()) {
      yield { table, key, stream: this.#stream, version, values: Object.fromEntries(values) }
    }
  }

  #insert(table: RecordTableName, version: number, row: RowValues): void {
    const key = rowKey(table, row)
    const place = `${table} ${key}`
    if (this.#rows.has(place)) this.#foundForeign(table, key, version)
    const folded: Folded = { table, key, version, values: new Map() }
    this.#rows.set(place, folded)
    this.#set(folded, version, row)
  }

  #update(table: RecordTableName, version: number, row: RowValues): void {
    const key = rowKey(table, row)
    const folded = this.#rows.get(`${table} ${key}`)
    if (folded === undefined) {
      this.#foundForeign(table, key, version)
      return
    }
    folded.version = version
    this.#set(folded, version, row)
  }

  #delete(table: RecordTableName, version: number, row: RowValues): void {
    const key = rowKey(table, row)
    if (!this.#rows.delete(`${table} ${key}`)) this.#foundForeign(table, key, version)
  }

  #set(folded: Folded, version: number, row: RowValues): void {
    const types: Readonly<Record<string, string>> = columnTypes[folded.table]
    for (const [column, value] of Object.entries(row)) {
      const type = types[column]
      if (type === undefined) this.#foundUnknown(version, `${folded.table}.${column}`)
      const text = normalValue(type ?? 'text', value)
      if (text === null) folded.values.delete(column)
      else folded.values.set(column, text)
    }
  }

  #foundForeign(table: string, row: string, version: number): void {
    this.#findings.add({ code: 'ROW_OF_TWO_STREAMS', place: { table, row, stream: this.#stream, version } })
  }

  #foundUnknown(version: number, found: string): void {
    this.#findings.add({ code: 'EVENT_VALUES', place: { stream: this.#stream, version }, found })
  }
}

/** The values of a row's key columns as one text. */
export function rowKey(table: RecordTableName, row: RowValues): string {
  const types: Readonly<Record<string, string>> = columnTypes[table]
  return recordTable(table)
    .key.map((column) => normalValue(types[column] ?? 'text', row[column]) ?? '')
    .join('/')
}

function isRecordTable(name: string): name is RecordTableName {
  return Object.hasOwn(recordTables, name)
}
