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
  /** Null: a quantity that can be read in two ways is refused. */
  readonly decimalSign: '.' | ',' | null
  readonly dashQuantity: DashQuantity
  /** Columns that tell parts apart: lines that share a part number must agree in all of them. */
  readonly identity: readonly string[]
  /** What to do when they do not agree: refuse, or take them for one part and add the quantities up. */
  readonly sharedNumber: 'refuse' | 'merge'
  /** Lines that do agree: joined and their quantities added up, unless they are to be refused. */
  readonly repeatedRows?: 'join' | 'refuse'
  /** Lines that name more or fewer places than they have pieces: refused, unless that is said to be meant. */
  readonly designatorCount?: 'refuse' | 'accept'
  /** Columns of numbers that a manufacturer or supplier gave: lines numbered from one are one part, whatever else they say. */
  readonly ownNumbers?: readonly string[]
  /** The column of notes for whoever installs; null: none. */
  readonly note?: string | null
  /** The column of units of measurement; null: none, and quantities are counted as the parts are. */
  readonly unit?: string | null
  /** The column of the parts' revisions; null: none, and the latest revision is meant. */
  readonly revision?: string | null
}

/** A line of a table, read. `rows` are the rows it came from, counted from 1 without the header. */
export interface BomLine {
  readonly rows: readonly number[]
  readonly partNumber: string
  readonly description: string
  readonly quantity: Quantity
  readonly designators: readonly string[]
  /** What whoever installs should know; empty: nothing. */
  readonly note: string
  /** Null: the latest. */
  readonly revision: string | null
  /** The unit that the quantity is counted in; null: as the part. */
  readonly unit: string | null
  /** The number is a manufacturer's or supplier's own. */
  readonly isOwnNumber: boolean
}
