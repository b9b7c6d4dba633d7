import type { Refusal } from '../refusal.ts'
import { parseIdentifyingText, parseText, textLengths } from '../text.ts'
import type { BomCells, BomLine, BomMapping } from './bomColumns.ts'
import { fillTemplate } from './fillTemplate.ts'
import { parseBomQuantity } from './parseBomQuantity.ts'
import { parseDesignators } from './parseDesignators.ts'

/** The line of one row; null when it is to be left out. `row` counts from 1 without the header. */
export function parseBomRow(cells: BomCells, mapping: BomMapping, row: number): BomLine | null | Refusal {
  const quantity = parseBomQuantity(cells[mapping.quantity] ?? '', mapping, row)
  if (quantity === null || typeof quantity !== 'string') return quantity
  const partNumber = parseIdentifyingText(fillTemplate(mapping.partNumber, cells), 'part number')
  if (typeof partNumber !== 'string') {
    return {
      code: 'BOM_ROW',
      row,
      column: mapping.partNumber,
      problem: 'gives no part number',
      remedy: 'Fill a column in, or add an alternative to the template.',
    }
  }
  const source = mapping.description === null ? '' : fillTemplate(mapping.description, cells)
  const description = parseText(source, 'description', textLengths.description)
  if (typeof description !== 'string') return description
  const designators = mapping.designators === null ? [] : parseDesignators(cells[mapping.designators] ?? '')
  return { rows: [row], partNumber, description, quantity, designators }
}
