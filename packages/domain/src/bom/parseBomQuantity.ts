import type { Quantity } from '../decimal.ts'
import { parseQuantity } from '../decimal.ts'
import { parseNumberCell } from '../import/parseNumberCell.ts'
import type { Refusal } from '../refusal.ts'
import type { BomMapping } from './bomColumns.ts'

/** What is to be said where a quantity is a dash or blank. */
export const dashRemedy = 'Say what that means: zero (trace only), one, or omit the line.'

type Meaning = Pick<BomMapping, 'quantity' | 'decimalSign' | 'dashQuantity'>

/**
 * The quantity a cell means; null when the line is to be left out. What can be
 * read in two ways is never guessed at.
 */
export function parseBomQuantity(cell: string, mapping: Meaning, row: number): Quantity | null | Refusal {
  const text = cell.trim()
  if (text === '' || /^[-–—]$/.test(text)) return dashQuantity(text, mapping, row)
  const quantity = parseNumberCell(text, mapping.decimalSign)
  return typeof quantity === 'string'
    ? quantity
    : { code: 'BOM_ROW', row, column: mapping.quantity, ...quantity }
}

function dashQuantity(text: string, mapping: Meaning, row: number): Quantity | null | Refusal {
  if (mapping.dashQuantity === 'leaveOut') return null
  if (mapping.dashQuantity !== 'refuse') return parseQuantity(mapping.dashQuantity === 'zero' ? '0' : '1')
  return {
    code: 'BOM_ROW',
    row,
    column: mapping.quantity,
    problem: text === '' ? 'the quantity is blank' : `the quantity is "${text}"`,
    remedy: dashRemedy,
  }
}
