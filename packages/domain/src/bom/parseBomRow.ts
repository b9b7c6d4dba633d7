import type { Refusal } from '../refusal.ts'
import { isRefusal } from '../refusal.ts'
import { parseIdentifyingText, parseText } from '../text.ts'
import type { BomCells, BomLine, BomMapping } from './bomColumns.ts'
import { filledFrom, fillTemplate } from './fillTemplate.ts'
import { parseBomQuantity } from './parseBomQuantity.ts'
import { parseDesignators } from './parseDesignators.ts'

const limits = { designator: 64, description: 512, note: 4_096, revision: 32, unit: 255 } as const

/** The line of one row; null when it is to be left out. `row` is what people call it. */
export function parseBomRow(cells: BomCells, mapping: BomMapping, row: number): BomLine | null | Refusal {
  const quantity = parseBomQuantity(cells[mapping.quantity] ?? '', mapping, row)
  if (quantity === null || typeof quantity !== 'string') return quantity
  const partNumber = parseIdentifyingText(fillTemplate(mapping.partNumber, cells), 'part number')
  if (typeof partNumber !== 'string') return noPartNumber(mapping, row)
  const texts = parseTexts(cells, mapping, row)
  if (isRefusal(texts)) return texts
  const designators = mapping.designators === null ? [] : parseDesignators(cells[mapping.designators] ?? '')
  const wrong = whyNotDesignators(designators, mapping, row)
  if (wrong !== null) return wrong
  return {
    rows: [row],
    partNumber,
    quantity,
    designators,
    ...texts,
    isOwnNumber: isOwnNumber(cells, mapping),
  }
}

/** The number came from a manufacturer's or supplier's column alone. */
function isOwnNumber(cells: BomCells, { partNumber, ownNumbers = [] }: BomMapping): boolean {
  const columns = filledFrom(partNumber, cells)
  return columns.length === 1 && columns.every((column) => ownNumbers.includes(column))
}

function noPartNumber({ partNumber }: BomMapping, row: number): Refusal {
  return {
    code: 'BOM_ROW',
    row,
    column: partNumber,
    problem: 'gives no part number',
    remedy: /^\{[^{}|]*\}$/.test(partNumber)
      ? 'Fill it in.'
      : 'Fill a column in, or add an alternative to the template.',
  }
}

type Texts = Pick<BomLine, 'description' | 'note' | 'revision' | 'unit'>

function parseTexts(cells: BomCells, mapping: BomMapping, row: number): Texts | Refusal {
  const column = (name: string | null | undefined): string => (name ? (cells[name] ?? '').trim() : '')
  const source = mapping.description === null ? '' : fillTemplate(mapping.description, cells)
  const description = parsedCell(source, mapping.description, limits.description, row)
  if (typeof description !== 'string') return description
  const note = parsedCell(column(mapping.note), mapping.note, limits.note, row)
  if (typeof note !== 'string') return note
  const revision = parsedCell(column(mapping.revision), mapping.revision, limits.revision, row)
  if (typeof revision !== 'string') return revision
  const unit = parsedCell(column(mapping.unit), mapping.unit, limits.unit, row)
  if (typeof unit !== 'string') return unit
  return { description, note, revision: revision || null, unit: unit || null }
}

function parsedCell(
  text: string,
  column: string | null | undefined,
  limit: number,
  row: number,
): string | Refusal {
  const parsed = parseText(text, '', limit)
  if (typeof parsed === 'string') return parsed
  const problem = parsed.code === 'INVALID_INPUT' ? `the text ${parsed.problem}` : 'the text cannot be kept'
  return {
    code: 'BOM_ROW',
    row,
    column: column ?? '',
    problem,
    remedy: 'Correct the cell, or map another column.',
  }
}

function whyNotDesignators(
  designators: readonly string[],
  { designators: column }: BomMapping,
  row: number,
): Refusal | null {
  const long = designators.find((designator) => designator.length > limits.designator)
  if (long === undefined) return null
  const problem = `"${long.slice(0, 20)}…" is too long for a reference designator`
  return {
    code: 'BOM_ROW',
    row,
    column: column ?? '',
    problem,
    remedy: 'Map another column, or part them by spaces or commas.',
  }
}
