import type { BomCells } from '@traveler/domain/bom/bomColumns.ts'
import { delimiterOf } from '@traveler/domain/delimiterOf.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { CsvError, parse } from 'csv-parse/sync'

/** A table as a file holds it. */
export interface BomTable {
  readonly headers: readonly string[]
  /** Rows that hold anything, by the headers. */
  readonly rows: readonly BomCells[]
  /** What a spreadsheet calls these rows: the first line of the file is 1, lines within quotes do not count. */
  readonly numbers: readonly number[]
  /** Why it is no table, row by row. */
  readonly refusals: readonly Refusal[]
}

/** The table in a text with commas, semicolons or tabs between the cells; quotes, line breaks and a byte order mark as spreadsheets write them. */
export function parseBomTable(text: string): BomTable {
  const records = parseRecords(text)
  if (!Array.isArray(records)) return { headers: [], rows: [], numbers: [], refusals: [records] }
  const numbered = records.map((cells, index) => ({
    cells: cells.map((cell) => cell.trim()),
    number: index + 1,
  }))
  const [header, ...body] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (header === undefined) return { headers: [], rows: [], numbers: [], refusals: [] }
  const headers = distinctHeaders(header.cells)
  return {
    headers: headers.filter((name) => name !== ''),
    rows: body.map(({ cells }) => cellsByHeader(headers, cells)),
    numbers: body.map(({ number }) => number),
    refusals: body.flatMap(({ cells, number }) => whyNotRow(headers, cells, number)),
  }
}

function parseRecords(text: string): string[][] | Refusal {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line: unknown = error['lines']
    return {
      code: 'BOM_ROW',
      row: typeof line === 'number' ? line : 0,
      column: 'the table',
      problem: 'a quote is opened and not closed, or stands in the middle of a cell',
      remedy: 'Save the table as CSV again, with quotes doubled inside quotes.',
    }
  }
}

/** Two columns of one name: the second is `Notes 2`. */
function distinctHeaders(headers: readonly string[]): readonly string[] {
  return headers.map((name, index) => {
    const before = headers.slice(0, index).filter((other) => other === name).length
    return before === 0 || name === '' ? name : `${name} ${before + 1}`
  })
}

function cellsByHeader(headers: readonly string[], cells: readonly string[]): BomCells {
  return Object.fromEntries(
    headers.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']])),
  )
}

/** A row with more cells than the header has lost its quotes: a comma in a note became two cells. */
function whyNotRow(headers: readonly string[], cells: readonly string[], number: number): Refusal[] {
  if (!cells.slice(headers.length).some((cell) => cell !== '')) return []
  const problem = `has ${cells.length} cells, and the header ${headers.length}`
  return [
    {
      code: 'BOM_ROW',
      row: number,
      column: 'the row',
      problem,
      remedy: 'Put quotes around cells that hold the separator.',
    },
  ]
}
