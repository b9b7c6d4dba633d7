import { inventoryColumns } from './inventoryColumns.ts'
import { locationColumns } from './locationColumns.ts'
import { orderColumns } from './orderColumns.ts'
import { partColumns } from './partColumns.ts'
import { userColumns } from './userColumns.ts'

/** What tables bring in, by the names that the API gives. */
export const importKinds = ['PARTS', 'BOM', 'PART_INVENTORY', 'LOCATIONS', 'USERS', 'PLANNED_RUNS'] as const

export type ImportKindName = (typeof importKinds)[number]

/** Columns of a BOM that can be named; the part number is built by a template. */
export const bomFields = [
  'quantity',
  'designators',
  'description',
  'note',
  'revision',
  'unit',
  'depth',
  'level',
] as const

const fieldsOf = (columns: readonly { readonly field: string }[]): readonly string[] =>
  columns.map(({ field }) => field)

/** What the columns of tables of each kind can mean. */
export const importFields: Readonly<Record<ImportKindName, readonly string[]>> = {
  PARTS: fieldsOf(partColumns),
  BOM: bomFields,
  PART_INVENTORY: fieldsOf(inventoryColumns),
  LOCATIONS: fieldsOf(locationColumns),
  USERS: fieldsOf(userColumns),
  PLANNED_RUNS: fieldsOf(orderColumns),
}
