import type { Named } from '../refusalFacts.ts'
import { type AskedFieldType, askedFieldType } from '../step/ionType.ts'
import { planOrder } from '../step/planOrder.ts'
import {
  type DatagridColumn,
  type DatagridRow,
  plainColumn,
  plainRow,
  type StepDefinition,
} from '../step/stepDefinition.ts'

/** What is asked of a column. Absent: as before. Null: as before where there is always a value, else cleared. */
export interface ColumnEdit extends AskedFieldType {
  readonly header?: string | null | undefined
  readonly options?: readonly string[] | null | undefined
  readonly unit?: Named | null | undefined
  readonly signoffRole?: Named | null | undefined
  readonly settable?: boolean | null | undefined
}

/** What is asked of a row. Absent and null: as before. */
export interface RowEdit {
  readonly required?: boolean | null | undefined
  readonly allowNotApplicable?: boolean | null | undefined
}

/** Where a column or row comes to stand, 0 first; absent or null: behind the others. */
type Index = number | null | undefined

type Grid = Pick<StepDefinition, 'columns' | 'rows'>

/**
 * The number of a column or row that is added: above every one that the step has or had, and above those in which something
 * was recorded, so that no number ever means two things.
 */
export function nextGridNumber(
  part: 'columns' | 'rows',
  grids: readonly Grid[],
  recorded: readonly number[],
): number {
  return Math.max(0, ...recorded, ...grids.flatMap((grid) => grid[part].map(({ number }) => number))) + 1
}

/** The step with one more column; it is a grid from then on. */
export function withColumn(
  step: StepDefinition,
  number: number,
  edit: ColumnEdit & { readonly index?: Index },
): StepDefinition {
  const column = editedColumn({ ...plainColumn, number, header: '', type: 'STRING' }, edit)
  return { ...step, type: 'DATAGRID', columns: placed([...step.columns, column], number, edit.index) }
}

/** A column with what is asked of it; its number stays. */
export function editedColumn(before: DatagridColumn, edit: ColumnEdit): DatagridColumn {
  return {
    ...before,
    header: edit.header ?? before.header,
    type: askedFieldType(edit, before.type) ?? before.type,
    options: edit.options ?? before.options,
    unit: edit.unit === undefined ? before.unit : edit.unit,
    signoffRole: edit.signoffRole === undefined ? before.signoffRole : edit.signoffRole,
    readOnly: edit.settable == null ? before.readOnly : !edit.settable,
  }
}

export function withEditedColumn(step: StepDefinition, number: number, edit: ColumnEdit): StepDefinition {
  return {
    ...step,
    columns: step.columns.map((column) => (column.number === number ? editedColumn(column, edit) : column)),
  }
}

/** The step without a column and what its author filled into it; without the last one it is no grid, and has no rows. */
export function withoutColumn(step: StepDefinition, number: number): StepDefinition {
  const columns = step.columns.filter((column) => column.number !== number)
  if (columns.length === 0) return { ...step, type: 'CONTENT', columns, rows: [] }
  const rows = step.rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ column }) => column !== number),
  }))
  return { ...step, columns, rows }
}

/** The step with one more row. */
export function withRow(
  step: StepDefinition,
  number: number,
  edit: RowEdit & { readonly index?: Index },
): StepDefinition {
  const row = editedRow({ ...plainRow, number }, edit)
  return { ...step, rows: placed([...step.rows, row], number, edit.index) }
}

export function withEditedRow(step: StepDefinition, number: number, edit: RowEdit): StepDefinition {
  return { ...step, rows: step.rows.map((row) => (row.number === number ? editedRow(row, edit) : row)) }
}

function editedRow(before: DatagridRow, { required, allowNotApplicable }: RowEdit): DatagridRow {
  return {
    ...before,
    required: required ?? before.required,
    allowNotApplicable: allowNotApplicable ?? before.allowNotApplicable,
  }
}

export function withoutRow(step: StepDefinition, number: number): StepDefinition {
  return { ...step, rows: step.rows.filter((row) => row.number !== number) }
}

/** The step with a column, or a row, at another place, 0 first; the others stand around it. */
export function withMoved(
  step: StepDefinition,
  part: 'columns' | 'rows',
  { number, index }: { readonly number: number; readonly index: number },
): StepDefinition {
  return part === 'columns'
    ? { ...step, columns: placed(step.columns, number, index) }
    : { ...step, rows: placed(step.rows, number, index) }
}

/** The step with what its author gives in a cell, as text; null empties it. */
export function withGiven(
  step: StepDefinition,
  { row: rowNumber, column: columnNumber }: { readonly row: number; readonly column: number },
  value: string | null,
): StepDefinition {
  const filled = (row: DatagridRow): DatagridRow => {
    const others = row.cells.filter(({ column }) => column !== columnNumber)
    return { ...row, cells: value === null ? others : [...others, { column: columnNumber, value }] }
  }
  return { ...step, rows: step.rows.map((row) => (row.number === rowNumber ? filled(row) : row)) }
}

function placed<Part extends { readonly number: number }>(
  parts: readonly Part[],
  number: number,
  index: Index,
): readonly Part[] {
  if (index === null || index === undefined) return parts
  const asPlaced = parts.map((one, nth) => ({ id: String(one.number), position: nth + 1 }))
  const order = planOrder(asPlaced, [{ id: String(number), position: index + 1 }])
  return order.flatMap((id) => parts.filter((one) => String(one.number) === id))
}
