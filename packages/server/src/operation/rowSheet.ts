import { arrayLiteral } from '../db/arrayLiteral.ts'
import { columnTypes } from '../generated/tables.ts'
import type { NewRow } from './change.ts'
import { type RecordTableName, recordTable } from './recordTables.ts'
import { recordText } from './recordText.ts'
import { columnArray, wireValue } from './wireColumn.ts'

/**
 * Rows of one table that many acts make alike, as the steps of all runs of one procedure version: but for new ids and
 * what the rows of one copy have in common. Rendered once, for the statement and for the event: of a start's six
 * milliseconds one was spent on rendering the same 150 rows again.
 */
export interface RowSheet {
  readonly table: RecordTableName
  /** Rows of a copy. */
  readonly count: number
  /** Columns with one value in all rows of all copies, as the wire takes it. Columns that are null everywhere are in none. */
  readonly fixed: readonly SheetColumn<unknown>[]
  /** Columns that differ from row to row: literals of arrays. */
  readonly each: readonly SheetColumn<string>[]
  /** Columns that hold a new id: literals of arrays of places, from 1, among the ids of a copy; null: none. */
  readonly placed: readonly SheetColumn<string>[]
  /** Places, from 0, of the rows' own ids among the ids of a copy. */
  readonly ids: readonly number[]
  /** Columns that each copy says for all of its rows. */
  readonly own: readonly string[]
  /** What the event tells of the rows: texts, and between them places, from 0, of ids. */
  readonly told: { readonly texts: readonly string[]; readonly places: readonly number[] }
  /** What it tells once for all rows, in the order of names; null: the copy says it. */
  readonly same: readonly SheetColumn<string | null>[]
}

export interface SheetColumn<Value> {
  readonly column: string
  readonly value: Value
}

// No text that people type has this control in it (rule 8), and JSON leaves it as it is.
const mark = '\u007f'
const marked = /\u007f(\d+)\u007f/

/** Stands in the rows of a sheet for one of the new ids of a copy: its place, from 0. */
export function placeOfId(place: number): string {
  return `${mark}${place}${mark}`
}

/** Makes a sheet of rows with `placeOfId` where new ids go. `own`: the columns that each copy says. */
export function makeSheet<Table extends RecordTableName, Own extends keyof NewRow<Table> & string>(
  table: Table,
  rows: readonly Omit<NewRow<Table>, Own>[],
  own: readonly Own[],
): RowSheet {
  const lines: readonly Readonly<Record<string, unknown>>[] = rows
  const names = Object.keys(columnTypes[table]).filter(
    (name) => name !== 'organization_id' && !own.some((one) => one === name),
  )
  const columns = names.map((column) => ({ column, values: lines.map((line) => line[column] ?? null) }))
  const placed = columns.filter(({ values }) => values.some((value) => placeIn(value) !== null))
  const plain = columns.filter((one) => !placed.includes(one))
  const fixed = plain.filter(({ values: [first, ...others] }) =>
    others.every((value) => recordText(value) === recordText(first)),
  )
  const each = plain.filter((one) => !fixed.includes(one))
  const filled = fixed.filter(({ values }) => values[0] !== null && values.length > 0)
  return {
    table,
    count: rows.length,
    fixed: filled.map(({ column, values }) => ({ column, value: wireValue(table, column, values[0]) })),
    each: each.map(({ column, values }) => ({ column, value: columnArray(table, column, values) })),
    placed: placed.map(({ column, values }) => ({
      column,
      value: arrayLiteral(values.map(placeAfterOne)),
    })),
    ids: lines.map((line) => placeIn(line['id']) ?? Number.NaN),
    own,
    told: toldRows(table, lines, [...each, ...placed]),
    same: toldOnce(table, filled, own),
  }
}

function placeIn(value: unknown): number | null {
  const found = typeof value === 'string' ? marked.exec(value) : null
  return found === null ? null : Number(found[1])
}

function placeAfterOne(value: unknown): number | null {
  const place = placeIn(value)
  if (place === null && value !== null) throw new Error(`A column of new ids holds an old one: ${value}`)
  return place === null ? null : place + 1
}

interface SheetValues {
  readonly column: string
  readonly values: readonly unknown[]
}

function isHidden(table: RecordTableName, column: string): boolean {
  const { derived = [], private: secret = [] } = recordTable(table)
  return derived.includes(column) || secret.includes(column)
}

function toldRows(
  table: RecordTableName,
  lines: readonly unknown[],
  columns: readonly SheetValues[],
): RowSheet['told'] {
  const shown = columns.filter(({ column }) => !isHidden(table, column))
  const rows = lines.map((_line, nth) =>
    Object.fromEntries(
      shown.flatMap(({ column, values }) => (values[nth] === null ? [] : [[column, values[nth]]])),
    ),
  )
  const parts = recordText(rows).split(new RegExp(marked, 'g'))
  return {
    texts: parts.filter((_part, nth) => nth % 2 === 0),
    places: parts.filter((_part, nth) => nth % 2 === 1).map(Number),
  }
}

function toldOnce(
  table: RecordTableName,
  fixed: readonly SheetValues[],
  own: readonly string[],
): SheetColumn<string | null>[] {
  return [
    ...fixed.map(({ column, values }) => ({ column, value: recordText(values[0]) })),
    ...own.map((column) => ({ column, value: null })),
  ]
    .filter(({ column }) => !isHidden(table, column))
    .sort((a, b) => (a.column < b.column ? -1 : 1))
}

/** One copy of a sheet: its new ids, in the order of places, and the values that its rows have in common. */
export interface SheetCopy {
  readonly ids: readonly string[]
  readonly own: Readonly<Record<string, unknown>>
}

/** RFC 8785 text of what an event tells of a copy: as of other new rows, `insert` and what they have the `same`. */
export function toldCopy({ told, same }: RowSheet, { ids, own }: SheetCopy): string {
  const { texts, places } = told
  let rows = texts[0] ?? ''
  for (let nth = 0; nth < places.length; nth++) rows += `${ids[places[nth] ?? 0]}${texts[nth + 1]}`
  const once = same.flatMap(({ column, value }) => {
    if (value !== null) return [`"${column}":${value}`]
    const said = own[column] ?? null
    return said === null ? [] : [`"${column}":${recordText(said)}`]
  })
  return `{"insert":${rows},"same":{${once.join(',')}}}`
}
