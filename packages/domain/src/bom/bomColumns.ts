import type { Quantity } from '../decimal.ts'

/** A row of an imported table: cells by the header of their column, as text. */
export type BomCells = { readonly [header: string]: string }

/**
 * What a dash or a blank in the quantity column means. It is refused until somebody says (a published BOM
 * marks optional lines so).
 */
export type DashQuantity = 'refuse' | 'zero' | 'one' | 'leaveOut'

/** How the columns of a table become the lines of an mBOM. */
export interface BomMapping {
  /**
   * `{LCSC|Digikey|Value Footprint}`: the first alternative that is not empty, several columns joined by a
   * space; text around it is kept.
   */
  readonly partNumber: string
  /** A template as above; null where there is no description. */
  readonly description: string | null
  readonly quantity: string
  /** The column of reference designators; null where there is none. */
  readonly designators: string | null
  readonly decimalSign: '.' | ','
  readonly dashQuantity: DashQuantity
  /** Columns that tell parts apart: lines that share a part number must agree in all of them. */
  readonly identity: readonly string[]
  /** What to do when they do not agree: refuse, or take them for one part and add the quantities up. */
  readonly sharedNumber: 'refuse' | 'merge'
}

/** A line of a table, read. `rows` are the rows it came from, counted from 1 without the header. */
export interface BomLine {
  readonly rows: readonly number[]
  readonly partNumber: string
  readonly description: string
  readonly quantity: Quantity
  readonly designators: readonly string[]
}
