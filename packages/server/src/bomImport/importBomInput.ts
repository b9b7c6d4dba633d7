import type { BomMapping, DashQuantity } from '@traveler/domain/bom/bomColumns.ts'
import { guessBomColumns } from '@traveler/domain/bom/guessBomColumns.ts'
import { type BomImportPlan, planBomImport } from '@traveler/domain/bom/planBomImport.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { name, text } from '../operation/inputs.ts'
import { type BomTable, parseBomTable } from './parseBomTable.ts'

/** What a dash or a blank in the quantity column means. */
export const dashQuantities = ['REFUSE', 'ZERO', 'ONE', 'LEAVE_OUT'] as const
/** JOIN: lines of one part are joined, different parts under one number refused. MERGE: joined all the same. REFUSE: none is joined. */
export const repeatedLines = ['JOIN', 'MERGE', 'REFUSE'] as const
export const decimalSigns = ['POINT', 'COMMA'] as const

const column = z
  .string()
  .max(255)
  .nullish()
  .transform((typed) => typed ?? undefined)
const tracking = z.enum(['SERIAL', 'LOT']).nullish()

const given = z.object({
  csv: z.string().max(5_000_000),
  partNumber: name(),
  revision: name(32).nullish(),
  description: text(512).nullish(),
  trackingType: tracking,
  exportControlled: z.boolean().nullish(),
  newPartsTrackingType: tracking,
  numberTemplate: z.string().max(1_000).nullish(),
  columns: z
    .object({ quantity: column, designators: column, description: column, note: column, revision: column })
    .nullish(),
  identityColumns: z.array(z.string().max(255)).max(100).nullish(),
  dashQuantity: z.enum(dashQuantities).nullish(),
  decimalSign: z.enum(decimalSigns).nullish(),
  repeatedLines: z.enum(repeatedLines).nullish(),
})

type Given = z.output<typeof given>

/** What was asked, and what the table says: read before anything is locked. */
export interface BomToImport extends Given {
  readonly table: BomTable
  readonly plan: BomImportPlan
}

export const importBomInput = given.transform((asked): BomToImport => {
  const table = parseBomTable(asked.csv)
  return { ...asked, table, plan: planOf(asked, table) }
})

function planOf(asked: Given, table: BomTable): BomImportPlan {
  const mapping = mappingOf(asked, table.headers)
  if (table.refusals.length > 0) return refused(table.refusals)
  if ('refusals' in mapping) return refused(mapping.refusals)
  return planBomImport(table.rows, mapping, table.numbers)
}

function refused(refusals: readonly Refusal[]): BomImportPlan {
  return { lines: [], refusals, notes: [], leftOut: [] }
}

const dashes: Readonly<Record<(typeof dashQuantities)[number], DashQuantity>> = {
  REFUSE: 'refuse',
  ZERO: 'zero',
  ONE: 'one',
  LEAVE_OUT: 'leaveOut',
}

function mappingOf(
  asked: Given,
  headers: readonly string[],
): BomMapping | { readonly refusals: readonly Refusal[] } {
  const columns = guessBomColumns(headers, asked.columns ?? {})
  const { quantity, identity, ownNumbers } = columns
  const partNumber = asked.numberTemplate ?? (columns.partNumber === null ? null : `{${columns.partNumber}}`)
  if (quantity === null || partNumber === null) {
    return {
      refusals: [...noColumn('quantity', quantity, headers), ...noColumn('part number', partNumber, headers)],
    }
  }
  return {
    partNumber,
    description: columns.description === null ? null : `{${columns.description}}`,
    quantity,
    designators: columns.designators,
    note: columns.note,
    revision: columns.revision,
    identity: asked.identityColumns ?? identity,
    ownNumbers,
    decimalSign: asked.decimalSign === 'COMMA' ? ',' : '.',
    dashQuantity: dashes[asked.dashQuantity ?? 'REFUSE'],
    sharedNumber: asked.repeatedLines === 'MERGE' ? 'merge' : 'refuse',
    repeatedRows: asked.repeatedLines === 'REFUSE' ? 'refuse' : 'join',
  }
}

function noColumn(what: string, found: string | null, headers: readonly string[]): readonly Refusal[] {
  if (found !== null) return []
  const problem =
    headers.length === 0 ? 'is nowhere: the table is empty' : 'is in no column that is known by its name'
  const remedy =
    headers.length === 0 ? 'Choose a file that has rows.' : `Name the column, of ${headers.join(', ')}.`
  return [{ code: 'BOM_ROW', row: 0, column: what, problem, remedy }]
}
