import type { Refusal } from '@traveler/domain/refusal.ts'
import { explain } from '@traveler/domain/refusal.ts'
import type { ReadRow, TableToImport } from './tableToImport.ts'

/** Names the cell of a field as what forbids its row. */
export function wrongCell(
  { mapped, table }: TableToImport,
  row: ReadRow,
  field: string,
  { problem, remedy }: { readonly problem: string; readonly remedy: string },
): Refusal {
  const at = mapped.places.get(field)
  return {
    code: 'IMPORT_ROW',
    row: row.number,
    column: (at === undefined ? undefined : table.headers[at]) ?? field,
    value: at === undefined ? '' : (row.cells[at] ?? '').trim().slice(0, 100),
    problem,
    remedy,
  }
}

/** What another rule refuses, told as what is wrong with a cell. */
export function asWrongCell(asked: TableToImport, row: ReadRow, field: string, refusal: Refusal): Refusal {
  if (refusal.code === 'INVALID_INPUT' || refusal.code === 'TRACKING')
    return wrongCell(asked, row, field, refusal)
  const [problem = '', ...remedy] = explain(refusal).split('. ')
  return wrongCell(asked, row, field, { problem, remedy: remedy.join('. ') || 'Correct the row.' })
}

/** At most so many names in a remedy. */
const shown = 20

/** That nothing has the name in a cell, with the names that there are. */
export function unknownName(what: string, value: string, known: readonly string[]) {
  const list = known.slice(0, shown).join(', ')
  const more = known.length > shown ? ` and ${known.length - shown} more` : ''
  return {
    problem: `there is no ${what} "${value}"`,
    remedy: known.length === 0 ? `There is no ${what} yet: make one first.` : `Choose from ${list}${more}.`,
  }
}
