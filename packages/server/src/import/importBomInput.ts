import type { BomMapping, DashQuantity } from '@traveler/domain/bom/bomColumns.ts'
import { type PlaceNotation, wholeRemedy } from '@traveler/domain/bom/collectAssemblies.ts'
import { guessBomColumns } from '@traveler/domain/bom/guessBomColumns.ts'
import { whyNotColumns } from '@traveler/domain/bom/planBomImport.ts'
import { bareName } from '@traveler/domain/import/importColumn.ts'
import { noColumnMeans } from '@traveler/domain/import/mapColumns.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { name, text } from '../operation/inputs.ts'
import { decimalSigns, tableInput } from './tableToImport.ts'

/** What a dash or a blank in the quantity column means. */
export const dashQuantities = ['REFUSE', 'ZERO', 'ONE', 'LEAVE_OUT'] as const
/** JOIN: lines of one part are joined, different parts under one number refused. MERGE: joined all the same. REFUSE: none is joined. */
export const repeatedLines = ['JOIN', 'MERGE', 'REFUSE'] as const

/** A line that names more or fewer places than it has pieces. */
export const designatorCounts = ['REFUSE', 'ACCEPT'] as const

const column = z
  .string()
  .max(255)
  .nullish()
  .transform((typed) => typed ?? undefined)
const tracking = z.enum(['SERIAL', 'LOT']).nullish()

export const importBomInput = tableInput
  .pick({ upload: true, encoding: true, delimiter: true, sheet: true, decimalSign: true, mapping: true })
  .extend({
    csv: z.string().max(5_000_000).nullish(),
    partNumber: name().nullish(),
    revision: name(32).nullish(),
    description: text(512).nullish(),
    trackingType: tracking,
    exportControlled: z.boolean().nullish(),
    newPartsTrackingType: tracking,
    numberTemplate: z.string().max(1_000).nullish(),
    columns: z
      .object({
        quantity: column,
        designators: column,
        description: column,
        note: column,
        revision: column,
        unit: column,
        depth: column,
        level: column,
      })
      .nullish(),
    identityColumns: z.array(z.string().max(255)).max(100).nullish(),
    dashQuantity: z.enum(dashQuantities).nullish(),
    repeatedLines: z.enum(repeatedLines).nullish(),
    designatorCount: z.enum(designatorCounts).nullish(),
  })

export type BomInput = z.output<typeof importBomInput>

/** How the columns of a table are read, and which says what is a part of what; null: one level. */
export interface ReadBy {
  readonly mapping: BomMapping
  readonly place: { readonly notation: PlaceNotation; readonly column: string } | null
}

const dashes: Readonly<Record<(typeof dashQuantities)[number], DashQuantity>> = {
  REFUSE: 'refuse',
  ZERO: 'zero',
  ONE: 'one',
  LEAVE_OUT: 'leaveOut',
}

/** How the table is to be read, or every column that is missing, or stands twice. */
export function mappingOf(
  asked: BomInput,
  headers: readonly string[],
): ReadBy | { readonly refusals: readonly Refusal[] } {
  const columns = guessBomColumns(headers, asked.columns ?? {})
  const { quantity, identity, ownNumbers } = columns
  const partNumber = asked.numberTemplate ?? (columns.partNumber === null ? null : `{${columns.partNumber}}`)
  const place = placeOf(columns.depth, columns.level)
  const noRoot = place === null && !asked.partNumber && headers.length > 0 ? [noWhole(headers)] : []
  if (quantity === null || partNumber === null) {
    return {
      refusals: [
        ...noColumn('quantity', quantity, headers),
        ...noColumn('part number', partNumber, headers),
        ...noRoot,
      ],
    }
  }
  const mapping: BomMapping = {
    partNumber,
    description: columns.description === null ? null : `{${columns.description}}`,
    quantity,
    designators: columns.designators,
    note: columns.note,
    revision: columns.revision,
    unit: columns.unit,
    identity: asked.identityColumns ?? identity,
    ownNumbers,
    decimalSign: asked.decimalSign ? decimalSigns[asked.decimalSign] : null,
    dashQuantity: dashes[asked.dashQuantity ?? 'REFUSE'],
    sharedNumber: asked.repeatedLines === 'MERGE' ? 'merge' : 'refuse',
    repeatedRows: asked.repeatedLines === 'REFUSE' ? 'refuse' : 'join',
    designatorCount: asked.designatorCount === 'ACCEPT' ? 'accept' : 'refuse',
  }
  const used = [
    quantity,
    columns.partNumber,
    columns.designators,
    columns.description,
    columns.note,
    columns.revision,
  ]
  const refusals = [
    ...whyNotColumns(headers, mapping),
    ...whyNotOnce([...used, columns.unit, place?.column ?? null], headers),
    ...(place === null || headers.includes(place.column) ? [] : noColumn(place.column, null, headers)),
  ]
  return refusals.length > 0 ? { refusals: [...refusals, ...noRoot] } : { mapping, place }
}

/** Nothing says what the table is the BOM of. */
export function noWhole(headers: readonly string[]): Refusal {
  return {
    code: 'BOM_ROW',
    row: 0,
    column: 'the table',
    problem: `does not say what it is the BOM of: none of its columns, ${headers.filter(Boolean).join(', ')}, is known as depth or level`,
    remedy: wholeRemedy,
  }
}

function placeOf(depth: string | null, level: string | null): ReadBy['place'] {
  if (depth !== null) return { notation: 'depth', column: depth }
  return level === null ? null : { notation: 'level', column: level }
}

function whyNotOnce(used: readonly (string | null)[], headers: readonly string[]): readonly Refusal[] {
  return used
    .filter((name) => name !== null && headers.filter((header) => isSame(header, name)).length > 1)
    .map((name) => ({
      code: 'BOM_ROW',
      row: 0,
      column: name ?? '',
      problem: 'is the name of two columns',
      remedy: 'Take one of them out, or give it another name.',
    }))
}

/** Two columns of one name: the second is kept as `Notes 2`. */
const isSame = (header: string, name: string): boolean =>
  bareName(header) === bareName(name) || bareName(header) === `${bareName(name)}2`

function noColumn(what: string, found: string | null, headers: readonly string[]): readonly Refusal[] {
  if (found !== null) return []
  const problem = headers.length === 0 ? 'is nowhere: the table is empty' : noColumnMeans
  const remedy =
    headers.length === 0 ? 'Choose a file that has rows.' : `Name the column, of ${headers.join(', ')}.`
  return [{ code: 'BOM_ROW', row: 0, column: what, problem, remedy }]
}
