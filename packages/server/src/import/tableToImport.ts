import type { ImportColumn } from '@traveler/domain/import/importColumn.ts'
import { type MappedColumns, mapColumns } from '@traveler/domain/import/mapColumns.ts'
import { type ParsedRow, parseRow } from '@traveler/domain/import/parseRow.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { name, text } from '../operation/inputs.ts'
import type { ImportWatch } from './importWatch.ts'
import { openTable, type Table } from './openTable.ts'
import type { OpenedUpload } from './openUpload.ts'

export const encodings = {
  UTF_8: 'utf-8',
  UTF_16_LE: 'utf-16le',
  UTF_16_BE: 'utf-16be',
  LATIN_1: 'windows-1252',
} as const
export const delimiters = { COMMA: ',', SEMICOLON: ';', TAB: '\t', BAR: '|' } as const
export const decimalSigns = { POINT: '.', COMMA: ',' } as const
export const existingRows = ['REFUSE', 'SKIP'] as const

const keysOf = <Key extends string>(choices: Readonly<Record<Key, unknown>>) =>
  // The keys of a literal are its keys.
  Object.keys(choices) as [Key, ...Key[]]

/** How a table is given and read, the same for every import. */
export const tableInput = z.object({
  upload: text(1_000).nullish(),
  text: z.string().max(5_000_000).nullish(),
  encoding: z.enum(keysOf(encodings)).nullish(),
  delimiter: z.enum(keysOf(delimiters)).nullish(),
  sheet: text(255).nullish(),
  decimalSign: z.enum(keysOf(decimalSigns)).nullish(),
  columns: z
    .array(z.object({ field: name(64), name: text(255) }))
    .max(200)
    .nullish(),
  ignoredColumns: z.array(text(255)).max(1_000).nullish(),
  existing: z.enum(existingRows).nullish(),
  mapping: text(128).nullish(),
})

export type TableInput = z.output<typeof tableInput>

/** A table with what its columns mean: what an import reads, as often as it wants. */
export interface TableToImport {
  readonly given: TableInput
  readonly table: Table
  readonly mapped: MappedColumns
  readonly columns: readonly ImportColumn[]
  /** SHA-256 of the table as hex digits. */
  readonly digest: string
  readonly watch: ImportWatch
}

/** What an act takes: it was read before, since opening a file is no business of a transaction's. */
export const tableToImport = z.custom<TableToImport>()

/** Rows that are read, planned and written together. */
export const chunkSize = 1_000

export interface TableSource extends OpenedUpload {
  readonly watch: ImportWatch
}

/** Opens the table and finds its columns; throws Refused when it is no table. */
export async function prepareTable(
  given: TableInput,
  columns: readonly ImportColumn[],
  { open, digest, watch }: TableSource,
): Promise<TableToImport> {
  const table = await openTable(open, {
    encoding: given.encoding ? encodings[given.encoding] : null,
    delimiter: given.delimiter ? delimiters[given.delimiter] : null,
    sheet: given.sheet ?? null,
    decimalSign: given.decimalSign ? decimalSigns[given.decimalSign] : null,
  })
  const mapped = mapColumns(table.headers, columns, {
    columns: Object.fromEntries((given.columns ?? []).map((one) => [one.field, one.name])),
    ignored: given.ignoredColumns ?? [],
  })
  return { given, table, mapped, columns, digest, watch }
}

/** A row as it was read, with its cells for whoever must correct it. */
export interface ReadRow extends ParsedRow {
  readonly cells: readonly string[]
}

/** The rows in chunks, read. Ends with Refused at a row that breaks the table, or when somebody cancels. */
export async function* chunksOf({
  table,
  mapped,
  columns,
  watch,
}: TableToImport): AsyncGenerator<readonly ReadRow[]> {
  const reading = {
    places: mapped.places,
    headers: table.headers,
    rules: { decimalSign: table.decimalSign },
  }
  let chunk: ReadRow[] = []
  for await (const row of table.rows()) {
    chunk.push({ ...parseRow(row, columns, reading), cells: row.cells })
    if (chunk.length < chunkSize) continue
    yield chunk
    watch.passed(chunk.length)
    chunk = []
  }
  if (chunk.length > 0) yield chunk
  watch.passed(chunk.length)
}

/** How many rows there are; every one is read once, so that what breaks the table is known before anything is written. */
export async function countRows({ table, watch }: TableToImport): Promise<number> {
  let rows = 0
  for await (const _row of table.rows()) {
    rows += 1
    if (rows % chunkSize === 0) watch.passed(0)
  }
  return rows
}

/** Throws when the header cannot serve: then no row says anything. */
export function refuseHeader({ mapped }: TableToImport): void {
  if (mapped.refusals.length > 0) throw new Refused(mapped.refusals)
}
