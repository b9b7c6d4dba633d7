import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import type { RowValues } from '@traveler/domain/import/importColumn.ts'
import type { ReadRow, TableToImport } from './tableToImport.ts'

/** The text of a field; null: blank, or the table has no such column. */
export function textOf(values: RowValues, field: string): string | null {
  const value = values[field]
  return typeof value === 'string' ? value : null
}

/** The names that a field lists; none where it is blank. */
export function namesOf(values: RowValues, field: string): readonly string[] {
  const value = values[field]
  return Array.isArray(value) ? value : []
}

/** The number of a field that holds whole numbers; null: blank. */
export function wholeOf(values: RowValues, field: string): number | null {
  const value = values[field]
  return typeof value === 'number' ? value : null
}

/** The quantity of a field; null: blank. */
export function quantityOf(values: RowValues, field: string): Quantity | null {
  const text = textOf(values, field)
  const quantity = text === null ? null : parseQuantity(text)
  return typeof quantity === 'string' ? quantity : null
}

/** What the record says of where something came from: the table, by its digest, and the row in it. */
export function cameFrom({ digest }: TableToImport, { number }: ReadRow) {
  return { tableSha256: digest, row: number }
}
