import type { Quantity } from '../decimal.ts'
import { addDecimals, compareDecimals, isQuantity, isZero, parseQuantity } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import type { BomCells, BomLine, BomMapping } from './bomColumns.ts'
import { unknownColumns } from './fillTemplate.ts'
import { parseBomRow } from './parseBomRow.ts'

/** What an import would save, everything that forbids it, and what should be looked at first. */
export interface BomImportPlan {
  readonly lines: readonly BomLine[]
  readonly refusals: readonly Refusal[]
  /** Rows whose designators do not add up, designators named twice: reported, not refused. */
  readonly notes: readonly { readonly rows: readonly number[]; readonly note: string }[]
  /** Rows left out because their quantity is a dash or blank. */
  readonly leftOut: readonly number[]
}

/**
 * Read a whole table. Each part stands once: rows of one part are joined, quantities added, designators in
 * order. Nothing is guessed; every refusal names its row.
 */
export function planBomImport(table: readonly BomCells[], mapping: BomMapping): BomImportPlan {
  const missing = missingColumns(table, mapping)
  if (missing.length > 0) return { lines: [], refusals: missing, notes: [], leftOut: [] }
  const read = table.map((cells, index) => parseBomRow(cells, mapping, index + 1))
  const lines = read.filter((line): line is BomLine => line !== null && 'rows' in line)
  const byNumber = [...Map.groupBy(lines, (line) => line.partNumber).values()]
  const shared =
    mapping.sharedNumber === 'merge' ? [] : byNumber.flatMap((same) => whyNotOnePart(same, table, mapping))
  return {
    lines: byNumber.flatMap(joinedLine),
    refusals: [...read.filter((line): line is Refusal => line !== null && 'code' in line), ...shared],
    notes: [...lines.flatMap(noteCount), ...noteRepeated(lines)],
    leftOut: read.flatMap((line, index) => (line === null ? [index + 1] : [])),
  }
}

function missingColumns(table: readonly BomCells[], mapping: BomMapping): readonly Refusal[] {
  const headers = [...new Set(table.flatMap((cells) => Object.keys(cells)))]
  if (headers.length === 0) return [notThere('the table', 'is empty', 'Choose a file that has rows.')]
  const templates = [mapping.partNumber, ...(mapping.description === null ? [] : [mapping.description])]
  const columns = [
    mapping.quantity,
    ...(mapping.designators === null ? [] : [mapping.designators]),
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

function notThere(column: string, problem: string, remedy: string): Refusal {
  return { code: 'BOM_ROW', row: 0, column, problem, remedy }
}

/** Lines that share a number but describe different parts: refused until told how to build the number. */
function whyNotOnePart(
  lines: readonly BomLine[],
  table: readonly BomCells[],
  mapping: BomMapping,
): readonly Refusal[] {
  const [first, ...others] = lines.map((line) => ({ line, identity: identityOf(line, table, mapping) }))
  if (first === undefined) return []
  return others
    .filter(({ identity }) => identity !== first.identity)
    .map(({ line, identity }) => ({
      code: 'BOM_ROW',
      row: line.rows[0] ?? 0,
      column: mapping.partNumber,
      problem: `shares the number ${line.partNumber} with row ${first.line.rows[0] ?? 0}, but is ${identity}, not ${first.identity}`,
      remedy: 'Add a column to the part number, or say that they are one part.',
    }))
}

function identityOf(line: BomLine, table: readonly BomCells[], mapping: BomMapping): string {
  const cells = table[(line.rows[0] ?? 1) - 1] ?? {}
  return mapping.identity.map((column) => (cells[column] ?? '').trim()).join(' / ')
}

function joinedLine(lines: readonly BomLine[]): readonly BomLine[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  return [
    {
      ...first,
      rows: lines.flatMap((line) => line.rows),
      quantity: others.reduce((sum, line) => sumOf(sum, line.quantity), first.quantity),
      designators: lines.flatMap((line) => line.designators),
    },
  ]
}

function sumOf(a: Quantity, b: Quantity): Quantity {
  const sum = addDecimals(a, b)
  if (!isQuantity(sum)) throw new RangeError('A sum of quantities is not negative')
  return sum
}

function noteCount({ rows, quantity, designators, partNumber }: BomLine): BomImportPlan['notes'] {
  const count = parseQuantity(String(designators.length))
  if (
    designators.length === 0 ||
    isZero(quantity) ||
    typeof count !== 'string' ||
    compareDecimals(count, quantity) === 0
  )
    return []
  return [
    { rows, note: `${partNumber}: quantity ${quantity}, but ${designators.length} reference designators` },
  ]
}

function noteRepeated(lines: readonly BomLine[]): BomImportPlan['notes'] {
  const places = lines.flatMap((line) =>
    line.designators.map((designator) => ({ designator, row: line.rows[0] ?? 0 })),
  )
  const repeated = [...Map.groupBy(places, ({ designator }) => designator)].filter(
    ([, uses]) => uses.length > 1,
  )
  return repeated.map(([designator, uses]) => ({
    rows: uses.map(({ row }) => row),
    note: `${designator} is named ${uses.length} times`,
  }))
}
