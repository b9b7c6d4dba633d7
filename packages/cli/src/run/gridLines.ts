import type { Screen } from '../commandIo.ts'
import type { ShownGrid } from '../generated/documents.ts'
import { type Column, tableLines } from '../table.ts'

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

function cellText({ given, values }: GridRow, nth: number): string | null {
  const cell = values[nth]
  if (cell?.notApplicable === true) return 'n/a'
  const value = cell?.value ?? null
  if (value === null) return given[nth] ?? null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join(', ') : String(value)
}
