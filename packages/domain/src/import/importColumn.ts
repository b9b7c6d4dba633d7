import type { Permission } from '../access/permissions.ts'
import type { Quantity } from '../decimal.ts'

/** What a column of an imported table holds, and how its cells are read. */
export interface ImportColumn {
  /** What the API calls it. */
  readonly field: string
  /** Names by which people call it, the likeliest first, as `bareName` makes them. */
  readonly aliases: readonly string[]
  readonly kind: CellKind
  /** Every row has a value here. */
  readonly required?: true
  /** What a table with this column takes beside the permission of its import: it does more than that allows. */
  readonly permission?: Permission
}

export type CellKind =
  | { readonly is: 'name' | 'text'; readonly most: number }
  | { readonly is: 'quantity' }
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'yesNo' }
  /** Choices by the words that people write for them, as `bareName` makes them. */
  | { readonly is: 'choice'; readonly choices: Readonly<Record<string, string | null>> }
  /** A mail address. */
  | { readonly is: 'email' }
  /** Names parted by commas, semicolons or line breaks. */
  | { readonly is: 'names'; readonly most: number }
  /** `2026-12-24`: a day, whatever clock a spreadsheet writes behind it. */
  | { readonly is: 'day' }
  /** `2026-12-24`, with or without a clock: kept as it stands, for whoever knows the zone. */
  | { readonly is: 'time' }

/** A cell, read. Null: blank, or a choice that means nothing. */
export type CellValue = string | Quantity | number | boolean | readonly string[] | null

/** A row, read: values by field; a field whose column the table lacks is absent. */
export type RowValues = Readonly<Record<string, CellValue>>

/** A name without case, spaces and signs: `Part-No.` is `partno`. */
export function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}
