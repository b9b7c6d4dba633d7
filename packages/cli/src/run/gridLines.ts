import type { Screen } from '../commandIo.ts'
import type { ShownGrid } from '../generated/documents.ts'
import { type Column, tableLines } from '../table.ts'
import { WrongUsage } from '../wrongUsage.ts'

type GridRow = NonNullable<NonNullable<ShownGrid['datagridRows']['edges'][number]>['node']>

/** Whether a step has a data grid. */
export function hasGrid({ datagridColumns }: Pick<ShownGrid, 'datagridColumns'>): boolean {
  return datagridColumns.edges.length > 0
}

/** The grid of a step, row by row; what the author filled in stands where nothing was recorded. */
export function gridLines(step: ShownGrid, screen: Screen | null): readonly string[] {
  const columns = step.datagridColumns.edges.flatMap((edge) => edge?.node ?? [])
  const rows = step.datagridRows.edges.flatMap((edge) => edge?.node ?? [])
  if (!hasGrid(step)) return [`Step ${step.number} ${step.title} has no data grid.`]
  const shown: Column<GridRow>[] = [
    { title: 'Row', of: ({ index }) => String(index + 1), align: 'right' },
    ...columns.map(({ header, unit }, nth) => ({
      title: unit === null ? header : `${header} (${unit})`,
      of: (row: GridRow) => cellText(row, nth),
    })),
    { title: 'Wanted', of: ({ required, complete }) => (required && !complete ? 'to be filled' : null) },
  ]
  return tableLines(shown, rows, screen)
}

/** A cell of a sign-off column, named as refusals name it: `row 2, Checked`. Null: no cell is named. */
export function findSignedCell(step: ShownGrid, typed: string): GridRow['values'][number] | null {
  const [, rowTyped, header = ''] = /^row (\d+),\s*(.+)$/i.exec(typed.trim()) ?? []
  if (rowTyped === undefined) return null
  const columns = step.datagridColumns.edges.flatMap((edge) => edge?.node ?? [])
  const row = step.datagridRows.edges.find((edge) => String((edge?.node?.index ?? -1) + 1) === rowTyped)?.node
  const nth = columns.findIndex(
    (column) => column.type === 'SIGNOFF' && column.header.toLowerCase() === header.toLowerCase(),
  )
  const cell = row?.values[nth]
  if (cell !== undefined) return cell
  const signed = columns.filter(({ type }) => type === 'SIGNOFF').map((column) => column.header)
  throw new WrongUsage(
    `The data grid of step ${step.number} has no sign-off "${typed}". It has ${step.datagridRows.edges.length} rows; signed are ${signed.join(', ') || 'none of its columns'}.`,
  )
}

function cellText({ given, values }: GridRow, nth: number): string | null {
  const cell = values[nth]
  if (cell?.notApplicable === true) return 'n/a'
  if (cell?.signature) return cell.signature.printedName
  const value = cell?.value ?? null
  if (value === null) return given[nth] ?? null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join(', ') : String(value)
}
