import type { Refusal } from '../refusal.ts'
import type { BomCells, BomLine, BomMapping } from './bomColumns.ts'

/**
 * Lines that share a number but describe different parts are refused until told how to build the number. Lines that
 * describe the same part are joined, unless repeated lines are refused as well.
 */
export function whyNotOnePart(
  lines: readonly BomLine[],
  cellsOf: ReadonlyMap<number, BomCells>,
  mapping: BomMapping,
): readonly Refusal[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  return others.flatMap((line) => {
    const differences = differencesOf(first, line, cellsOf, mapping)
    if (differences.length > 0 && mapping.sharedNumber === 'refuse')
      return [sharedNumber(first, line, differences, mapping)]
    return mapping.repeatedRows === 'refuse' && mapping.sharedNumber === 'refuse'
      ? [repeated(first, line, mapping)]
      : []
  })
}

interface Difference {
  readonly column: string
  readonly first: string
  readonly other: string
}

/** A manufacturer's or supplier's own number is of one part, whatever else the lines say: there they never differ. */
function differencesOf(
  first: BomLine,
  other: BomLine,
  cellsOf: ReadonlyMap<number, BomCells>,
  { identity }: BomMapping,
): readonly Difference[] {
  if (first.isOwnNumber && other.isOwnNumber) return []
  const cell = (line: BomLine, column: string) => (cellsOf.get(rowOf(line))?.[column] ?? '').trim()
  return identity
    .map((column) => ({ column, first: cell(first, column), other: cell(other, column) }))
    .filter((difference) => difference.first !== difference.other)
}

const rowOf = (line: BomLine): number => line.rows[0] ?? 0

function sharedNumber(
  first: BomLine,
  line: BomLine,
  differences: readonly Difference[],
  mapping: BomMapping,
): Refusal {
  const told = differences
    .slice(0, 3)
    .map(({ column, first: one, other }) => `${column} ${shown(other)}, not ${shown(one)}`)
  return {
    code: 'BOM_ROW',
    row: rowOf(line),
    column: mapping.partNumber,
    problem: `shares the number ${line.partNumber} with row ${rowOf(first)}, but has ${told.join('; ')}`,
    remedy:
      'Say how to build the part number, such as {LCSC|Value Footprint}, or say that they are one part.',
  }
}

const shown = (text: string): string =>
  text === '' ? 'nothing' : `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`

function repeated(first: BomLine, line: BomLine, mapping: BomMapping): Refusal {
  return {
    code: 'BOM_ROW',
    row: rowOf(line),
    column: mapping.partNumber,
    problem: `repeats ${line.partNumber} of row ${rowOf(first)}`,
    remedy: 'Let repeated lines be joined, or take one of them out.',
  }
}
