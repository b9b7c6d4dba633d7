import { cellKey, isFilledInRun, isSignedInRun } from '../step/gridPlace.ts'
import type { DatagridColumn, DatagridRow, StepDefinition } from '../step/stepDefinition.ts'
import { type FieldValue, isNotApplicable } from './fieldValue.ts'

/**
 * What is recorded in a step: values by field number, cells by `row:column`, the numbers of the fields and the cells that
 * are signed.
 */
export interface RecordedStep {
  readonly values: ReadonlyMap<number, FieldValue>
  readonly cells: ReadonlyMap<string, FieldValue>
  readonly signedFields: ReadonlySet<number>
  readonly signedCells: ReadonlySet<string>
}

type Shown = Pick<StepDefinition, 'fields' | 'columns' | 'rows'>

/**
 * The required fields and grid rows that are still empty, by name. Not applicable counts as filled; an empty
 * text or list does not (rule 13).
 */
export function missingFields(definition: Shown, recorded: RecordedStep): readonly string[] {
  const fields = definition.fields
    .filter(
      (field) => field.required && field.type !== 'SIGNOFF' && isEmpty(recorded.values.get(field.number)),
    )
    .map((field) => field.name)
  const rows = definition.rows.filter(
    (row) => row.required && emptyCells(row, definition, recorded).length > 0,
  )
  return [
    ...fields,
    ...rows.map((row) => `row ${row.number} (${emptyCells(row, definition, recorded).join(', ')})`),
  ]
}

/**
 * The sign-offs of a step that are not signed yet, with their role: "Inspection (Quality Engineer)", "row 2, Checked". Those
 * marked not required, and those in rows that are not, are left out.
 */
export function missingSignOffs(definition: Shown, recorded: RecordedStep): readonly string[] {
  const fields = definition.fields.filter(
    (field) => field.type === 'SIGNOFF' && field.required && !recorded.signedFields.has(field.number),
  )
  const cells = definition.rows
    .filter((row) => row.required)
    .flatMap((row) =>
      unsignedCells(row, definition, recorded).map(({ header, signoffRole }) => ({
        name: `row ${row.number}, ${header}`,
        signoffRole,
      })),
    )
  return [...fields, ...cells].map(({ name, signoffRole }) =>
    signoffRole === null ? name : `${name} (${signoffRole.name})`,
  )
}

/** The columns whose cell in a row is neither signed nor said not to apply. */
export function unsignedCells(
  row: DatagridRow,
  definition: Pick<Shown, 'columns'>,
  { cells, signedCells }: Pick<RecordedStep, 'cells' | 'signedCells'>,
): readonly DatagridColumn[] {
  return definition.columns.filter((column) => {
    const key = cellKey({ row: row.number, column: column.number })
    return isSignedInRun(column) && !signedCells.has(key) && !isNotApplicable(cells.get(key) ?? null)
  })
}

/** The headers of the columns that are filled in the run and still empty in a row. */
export function emptyCells(
  row: DatagridRow,
  definition: Pick<Shown, 'columns'>,
  recorded: Pick<RecordedStep, 'cells'>,
): readonly string[] {
  return definition.columns
    .filter((column) => isFilledInRun(column))
    .filter(
      (column) =>
        isEmpty(recorded.cells.get(cellKey({ row: row.number, column: column.number }))) &&
        !isPrefilled(row, column.number),
    )
    .map((column) => column.header)
}

function isPrefilled(row: DatagridRow, column: number): boolean {
  return row.cells.some((cell) => cell.column === column && cell.value !== '')
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
