import { columnTypes } from '../generated/tables.ts'
import type { CopyChange } from './change.ts'
import type { RowSheet } from './rowSheet.ts'
import { arrayType, columnArray, elementOf, typeOf } from './wireColumn.ts'
import type { Write } from './write.ts'

/**
 * The writes of copies of sheets: one for each sheet, however many copies. The rows of a sheet travel once, so five
 * hundred runs of one procedure send its steps as often as one run does.
 */
export function writesOfCopies(organizationId: string, changes: readonly CopyChange[]): Write[] {
  return [...Map.groupBy(changes, ({ sheet }) => sheet)].map(([sheet, copies]) =>
    insertCopies(organizationId, sheet, copies),
  )
}

function insertCopies(organizationId: string, sheet: RowSheet, copies: readonly CopyChange[]): Write {
  const { table, fixed, each, placed, own } = sheet
  const values = [
    organizationId,
    `{${copies.map(({ ids }) => ids.join(',')).join(',')}}`,
    copies[0]?.ids.length ?? 0,
    ...fixed.map(({ value }) => value),
    ...own.map((column) =>
      columnArray(
        table,
        column,
        copies.map((copy) => copy.own[column]),
      ),
    ),
    ...[...each, ...placed].map(({ value }) => value),
  ]
  return { rows: table, text: textOf(sheet), values, wanted: null }
}

const texts = new WeakMap<RowSheet, string>()

function textOf(sheet: RowSheet): string {
  const known = texts.get(sheet)
  if (known !== undefined) return known
  const text = insertText(sheet)
  texts.set(sheet, text)
  return text
}

/** Copies times rows; the new ids of all copies lie in one array, those of a copy behind those of the one before. */
function insertText({ table, fixed, each, placed, own }: RowSheet): string {
  let parameter = 3
  const expressions = new Map<string, string>()
  for (const { column } of fixed) expressions.set(column, `$${++parameter}::${typeOf(table, column)}`)
  const ofCopy = own.map((column) => `$${++parameter}::${arrayType(table, column)}`)
  for (const column of own) expressions.set(column, elementOf(table, column, 'c'))
  const ofRow = each.map(({ column }) => `$${++parameter}::${arrayType(table, column)}`)
  for (const { column } of each) expressions.set(column, elementOf(table, column, 'v'))
  ofRow.push(...placed.map(() => `$${++parameter}::integer[]`))
  for (const { column } of placed)
    expressions.set(column, `($2::bigint[])[(c.nth::integer - 1) * $3::integer + v."${column}"]`)
  const columns = Object.keys(columnTypes[table]).filter((name) => name !== 'organization_id')
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
  return `insert into ${table} (organization_id, ${quoted(columns)})
select $1::bigint, ${columns.map((column) => expressions.get(column) ?? 'null').join(', ')}
from unnest(${ofCopy.join(', ')}) with ordinality as c (${quoted(own)}, nth)
cross join unnest(${ofRow.join(', ')}) as v (${quoted([...each, ...placed].map(({ column }) => column))})`
}

/** The ids of all rows of copies, as an array. */
export function copiedIds(changes: readonly CopyChange[]): string[] {
  return changes.flatMap(({ sheet, ids }) => sheet.ids.map((place) => ids[place] ?? ''))
}
