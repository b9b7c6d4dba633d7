import type { ValueField } from '../runStepField/parseFieldValue.ts'
import type { GridPlace } from '../step/gridPlace.ts'
import type { DatagridColumn, DatagridRow, StepDefinition } from '../step/stepDefinition.ts'

/** A cell of the grid that a run step shows. */
export interface GridCell {
  readonly place: GridPlace
  readonly row: DatagridRow
  readonly column: DatagridColumn
  /** What its value is read by; its name is `row 2, Torque`. */
  readonly field: ValueField
  /** What the author filled in, as text; null: nothing. */
  readonly given: string | null
}

/** The cell at a place; null when the grid has none there. */
export function gridCellAt(
  { rows, columns }: Pick<StepDefinition, 'rows' | 'columns'>,
  place: GridPlace,
): GridCell | null {
  const row = rows.find((one) => one.number === place.row)
  const column = columns.find((one) => one.number === place.column)
  if (row === undefined || column === undefined) return null
  const { type, options } = column
  const name = `row ${row.number}, ${column.header}`
  const given = row.cells.find((cell) => cell.column === column.number)?.value ?? null
  return {
    place,
    row,
    column,
    field: { name, type, options, allowNotApplicable: row.allowNotApplicable },
    given: given === '' ? null : given,
  }
}

/** The cells of a row, from left to right. */
export function cellsOfRow(
  definition: Pick<StepDefinition, 'rows' | 'columns'>,
  row: number,
): readonly GridCell[] {
  return definition.columns.flatMap((column) => gridCellAt(definition, { row, column: column.number }) ?? [])
}
