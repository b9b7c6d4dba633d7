import type { Quantity } from '../decimal.ts'
import { addDecimals, compareDecimals, isQuantity, isZero, parseQuantity } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import type { BomCells, BomLine, BomMapping } from './bomColumns.ts'
import { unknownColumns } from './fillTemplate.ts'
import { parseBomRow } from './parseBomRow.ts'
import { whyNotOnePart } from './whyNotOnePart.ts'

/** Something to look at: reported, not refused. */
export interface BomNote {
  readonly rows: readonly number[]
  readonly note: string
}

/** What is to be said where a line names more or fewer places than it has pieces. */
export const countRemedy = 'Correct one of the two, or say that such lines are accepted as they are.'

/** What an import would save, everything that forbids it, and what should be looked at first. */
export interface BomImportPlan {
  readonly lines: readonly BomLine[]
  readonly refusals: readonly Refusal[]
  /** Rows whose designators do not add up, where that is accepted, designators named twice, rows joined although they differ. */
  readonly notes: readonly BomNote[]
  /** Rows left out because their quantity is a dash or blank. */
  readonly leftOut: readonly number[]
}

/**
 * Read a whole table. Each part stands once: rows of one part are joined, quantities added, designators in order. Nothing
 * is guessed; every refusal names its row. `numbers` are what people call the rows: counted from 1 when absent.
 */
export function planBomImport(
  table: readonly BomCells[],
  mapping: BomMapping,
  numbers: readonly number[] = table.map((_, index) => index + 1),
): BomImportPlan {
  const missing = missingColumns(table, mapping)
  if (missing.length > 0) return { lines: [], refusals: missing, notes: [], leftOut: [] }
  const rows = table.map((cells, index) => ({ cells, number: numbers[index] ?? index + 1 }))
  const read = rows.map(({ cells, number }) => parseBomRow(cells, mapping, number))
  const lines = read.filter((line): line is BomLine => line !== null && 'rows' in line)
  const byPart = [...Map.groupBy(lines, (line) => `${line.partNumber}\n${line.revision ?? ''}`).values()]
  const cellsOf = new Map(rows.map(({ cells, number }) => [number, cells]))
  const joined = byPart.flatMap(joinedLine)
  return {
    lines: joined,
    refusals: [
      ...read.filter((line): line is Refusal => line !== null && 'code' in line),
      ...byPart.flatMap((same) => whyNotOnePart(same, cellsOf, mapping)),
      ...joined.flatMap((line) => whyNotPlaces(line, mapping)),
      ...joined.flatMap((line) => whyNotCount(line, mapping)),
    ],
    notes: [
      ...joined.flatMap(noteJoined),
      ...joined.flatMap((line) => noteCount(line, mapping)),
      ...noteRepeated(joined),
    ],
    leftOut: rows.flatMap(({ number }, index) => (read[index] === null ? [number] : [])),
  }
}

function missingColumns(table: readonly BomCells[], mapping: BomMapping): readonly Refusal[] {
  return whyNotColumns([...new Set(table.flatMap((cells) => Object.keys(cells)))], mapping)
}

/** Every column that the mapping names and the table lacks. */
export function whyNotColumns(headers: readonly string[], mapping: BomMapping): readonly Refusal[] {
  if (headers.length === 0) return [notThere('the table', 'is empty', 'Choose a file that has rows.')]
  const templates = [mapping.partNumber, ...given(mapping.description)]
  const columns = [
    mapping.quantity,
    ...given(mapping.designators),
    ...given(mapping.note),
    ...given(mapping.revision),
    ...given(mapping.unit),
    ...mapping.identity,
  ]
  const unknown = [
    ...templates.flatMap((template) => unknownColumns(template, headers)),
    ...columns.filter((column) => !headers.includes(column)),
  ]
  return [...new Set(unknown)].map((column) =>
    notThere(column, 'is not a column of the table', `Choose from ${headers.join(', ')}.`),
  )
}

function given(column: string | null | undefined): readonly string[] {
  return column === null || column === undefined ? [] : [column]
}

function notThere(column: string, problem: string, remedy: string): Refusal {
  return { code: 'BOM_ROW', row: 0, column, problem, remedy }
}

function joinedLine(lines: readonly BomLine[]): readonly BomLine[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  return [
    {
      ...first,
      rows: lines.flatMap(({ rows }) => rows),
      quantity: others.reduce((sum, { quantity }) => sumOf(sum, quantity), first.quantity),
      designators: lines.flatMap(({ designators }) => designators),
      note: [...new Set(lines.map(({ note }) => note))].filter((note) => note !== '').join('\n'),
    },
  ]
}

function sumOf(a: Quantity, b: Quantity): Quantity {
  const sum = addDecimals(a, b)
  if (!isQuantity(sum)) throw new RangeError('A sum of quantities is not negative')
  return sum
}

/** One line names a place once: two pieces cannot go there. */
function whyNotPlaces({ rows, designators, partNumber }: BomLine, mapping: BomMapping): readonly Refusal[] {
  const repeated = designators.filter((designator, nth) => designators.indexOf(designator) !== nth)
  return [...new Set(repeated)].map((designator) => ({
    code: 'BOM_ROW',
    row: rows.at(-1) ?? 0,
    column: mapping.designators ?? '',
    problem: `names ${designator} twice for ${partNumber}`,
    remedy: 'Correct the cell.',
  }))
}

function noteJoined({ rows, partNumber, quantity }: BomLine): readonly BomNote[] {
  return rows.length === 1
    ? []
    : [{ rows, note: `${partNumber}: ${rows.length} rows joined, quantity ${quantity} together` }]
}

/** Pieces and the places where they go are one number, as far as places are named at all. */
function whyNotCount(line: BomLine, mapping: BomMapping): readonly Refusal[] {
  const problem = mapping.designatorCount === 'accept' ? null : wrongCount(line)
  if (problem === null) return []
  const column = mapping.designators ?? ''
  return [{ code: 'BOM_ROW', row: line.rows.at(-1) ?? 0, column, problem, remedy: countRemedy }]
}

function noteCount(line: BomLine, mapping: BomMapping): readonly BomNote[] {
  const note = mapping.designatorCount === 'accept' ? wrongCount(line) : null
  return note === null ? [] : [{ rows: line.rows, note }]
}

function wrongCount({ quantity, designators, partNumber }: BomLine): string | null {
  const named = new Set(designators).size
  const count = parseQuantity(String(named))
  const isRight =
    named === 0 || isZero(quantity) || typeof count !== 'string' || compareDecimals(count, quantity) === 0
  return isRight
    ? null
    : `${partNumber}: quantity ${quantity}, but ${named} reference ${named === 1 ? 'designator' : 'designators'}`
}

function noteRepeated(lines: readonly BomLine[]): readonly BomNote[] {
  const places = lines.flatMap((line) => line.designators.map((designator) => ({ designator, line })))
  const repeated = [...Map.groupBy(places, ({ designator }) => designator)].filter(
    ([, uses]) => new Set(uses.map(({ line }) => line)).size > 1,
  )
  return repeated.map(([designator, uses]) => ({
    rows: uses.flatMap(({ line }) => line.rows.slice(0, 1)),
    note: `${designator} is named ${uses.length} times`,
  }))
}
