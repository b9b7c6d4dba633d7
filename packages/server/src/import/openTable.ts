import { pipeline, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { delimiterOf } from '@traveler/domain/delimiterOf.ts'
import type { DecimalSign } from '@traveler/domain/import/parseNumberCell.ts'
import type { TableRow } from '@traveler/domain/import/parseRow.ts'
import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import { CsvError, parse } from 'csv-parse'
import { readWorkbook, WrongWorkbook } from './readWorkbook.ts'
import { decoded, findEncoding, headSize, type TextEncoding } from './textEncoding.ts'

/** Bytes that can be read more than once. */
export type OpenBytes = () => Promise<Readable>

/** What somebody said about a table. Null: found out. */
export interface TableOptions {
  readonly encoding: TextEncoding | null
  readonly delimiter: string | null
  /** Of a workbook; null: the first. */
  readonly sheet: string | null
  readonly decimalSign: DecimalSign | null
}

/** A table as a file holds it: the header, and rows that can be read again and again, none of them kept. */
export interface Table {
  readonly headers: readonly string[]
  /** `utf-8` …, or `xlsx`. */
  readonly format: string
  /** The sign that numbers have: of a workbook it is known. */
  readonly decimalSign: DecimalSign | null
  /** Rows that hold anything, below the header. Throws Refused at a row that cannot be read. */
  rows(): AsyncIterable<TableRow>
}

/** Characters of one row, at most: beyond, a quote was not closed. */
const mostOfRow = 1_000_000
const cellLimit = 1_000

/** Opens a table; throws Refused when it is none. */
export async function openTable(open: OpenBytes, options: TableOptions): Promise<Table> {
  const head = await headOf(await open())
  const isWorkbook = head[0] === 0x50 && head[1] === 0x4b
  const source = isWorkbook ? await workbook(open, options) : await textTable(head, open, options)
  for await (const { number, cells } of source.rows()) {
    return {
      ...source,
      headers: cells.map((cell) => cell.trim()),
      async *rows() {
        for await (const row of source.rows()) {
          if (row.number > number) yield whole(row, cells.length)
        }
      },
    }
  }
  return { ...source, headers: [] }
}

type Source = Omit<Table, 'headers'>

/** A row with more cells than the header has lost its quotes: a comma in a note became two cells. */
function whole(row: TableRow, width: number): TableRow {
  if (!row.cells.slice(width).some((cell) => cell.trim() !== '')) return row
  throw new Refused(
    wrongRow(
      row.number,
      'the row',
      `has ${row.cells.length} cells, and the header ${width}`,
      'Put quotes around cells that hold the separator.',
    ),
  )
}

async function headOf(bytes: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size >= headSize) break
  }
  return Buffer.concat(chunks).subarray(0, headSize)
}

async function workbook(open: OpenBytes, { sheet, decimalSign }: TableOptions): Promise<Source> {
  const sign = decimalSign ?? '.'
  const rows = await readWorkbook(await buffer(await open()), sheet, sign).catch((error: unknown) => {
    throw error instanceof WrongWorkbook ? new Refused(wrongTable(error.message, error.remedy)) : error
  })
  return {
    format: 'xlsx',
    decimalSign: sign,
    async *rows() {
      for (const [at, cells] of rows.entries()) if (holdsAnything(cells)) yield { number: at + 1, cells }
    },
  }
}

async function textTable(head: Buffer, open: OpenBytes, options: TableOptions): Promise<Source> {
  if (head[0] === 0xd0 && head[1] === 0xcf)
    throw new Refused(wrongTable('is a workbook of the old kind (.xls)', 'Save it as .xlsx or as CSV.'))
  const encoding = options.encoding ?? (await findEncoding(head, open))
  if (encoding === null) throw new Refused(wrongTable('is no text', 'Choose a CSV or XLSX file.'))
  const start = new TextDecoder(encoding).decode(head)
  const [, said] = /^sep=(.)\r?\n/.exec(start) ?? []
  const delimiter = options.delimiter ?? said ?? delimiterOf(start)
  return {
    format: encoding,
    decimalSign: options.decimalSign,
    rows: () => csvRows(open, { encoding, delimiter, isTold: said !== undefined }),
  }
}

interface Written {
  readonly encoding: TextEncoding
  readonly delimiter: string
  /** The first line says what the separator is, and is no row. */
  readonly isTold: boolean
}

async function* csvRows(open: OpenBytes, { encoding, delimiter, isTold }: Written): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: mostOfRow,
  })
  const bytes = await open()
  pipeline(Readable.from(decoded(bytes, encoding)), parser, () => bytes.destroy())
  let number = 0
  try {
    for await (const record of parser) {
      number += 1
      const cells: readonly string[] = record
      if ((isTold && number === 1) || !holdsAnything(cells)) continue
      if (cells.length > cellLimit) {
        throw new Refused(
          wrongRow(number, 'the row', `has more than ${cellLimit} cells`, 'Take the empty columns out.'),
        )
      }
      yield { number, cells }
    }
  } catch (error) {
    throw error instanceof CsvError ? new Refused(brokenQuote(Number(error['records']) + 1)) : error
  }
}

const holdsAnything = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

function brokenQuote(row: number): Refusal {
  return wrongRow(
    row,
    'the table',
    'a quote is opened and not closed, or stands in the middle of a cell',
    'Save the table as CSV again, with quotes doubled inside quotes.',
  )
}

/** About the table as a whole. */
export function wrongTable(problem: string, remedy: string): Refusal {
  return wrongRow(0, 'the table', problem, remedy)
}

function wrongRow(row: number, column: string, problem: string, remedy: string): Refusal {
  return { code: 'IMPORT_ROW', row, column, value: '', problem, remedy }
}
