import type { Json } from '@traveler/domain/canonical.ts'
import type { StepInDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A column of a step's grid. */
export type DatagridColumnRow = Row<'datagrid_column'>

/** A row of a step's grid. */
export type DatagridRowRow = Row<'datagrid_row'>

/** What the author filled into a cell. */
export type DatagridValueRow = Row<'datagrid_value'>

export function loadDatagridColumns(ids: readonly string[]): Statement {
  return statement('select * from datagrid_column where id = any($1::bigint[])', [ids])
}

export function loadDatagridRows(ids: readonly string[]): Statement {
  return statement('select * from datagrid_row where id = any($1::bigint[])', [ids])
}

/** The columns of each step's grid, from left to right. */
export function listColumnsOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    'select step_id as of_id, c.* from datagrid_column c where step_id = any($1::bigint[]) order by index, id',
    [stepIds],
  )
}

/** The rows of each step's grid, from top to bottom. */
export function listRowsOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    'select step_id as of_id, r.* from datagrid_row r where step_id = any($1::bigint[]) order by index, id',
    [stepIds],
  )
}

/** A cell by its `rowId:columnId`. */
export interface CellRow extends DatagridValueRow {
  readonly id: string
  readonly value: Json
}

const cellId = `v.row_id || ':' || v.column_id as id`

/** What was filled into each row. */
export function listCellsOfRows(rowIds: readonly string[]): Statement {
  return statement(
    `select v.row_id as of_id, ${cellId}, v.* from datagrid_value v
join datagrid_column c on c.organization_id = v.organization_id and c.id = v.column_id
where v.row_id = any($1::bigint[]) order by c.index, c.id`,
    [rowIds],
  )
}

/** What was filled into each column. */
export function listCellsOfColumns(columnIds: readonly string[]): Statement {
  return statement(
    `select v.column_id as of_id, ${cellId}, v.* from datagrid_value v
join datagrid_row r on r.organization_id = v.organization_id and r.id = v.row_id
where v.column_id = any($1::bigint[]) order by r.index, r.id`,
    [columnIds],
  )
}

/** The cell that a value is put into: its row and column with the draft around them, and the value that is there. */
export interface CellToFillRow {
  readonly draft: StepInDraft
  readonly row_step_id: string
  readonly column_step_id: string
  readonly type: DatagridColumnRow['type']
  readonly options: readonly string[]
  readonly export_controlled: boolean
  /** Null: nothing is there. */
  readonly value_etag: string | null
}

export function loadCellToFill(rowId: string, columnId: string): Statement {
  return statement(
    `select r.step_id as row_step_id, c.step_id as column_step_id, c.type, c.options, r.export_controlled,
  d.draft, v.etag as value_etag
from datagrid_row r
join datagrid_column c on c.organization_id = r.organization_id and c.id = $2::bigint
join step s on s.organization_id = r.organization_id and s.id = r.step_id
join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id
left join datagrid_value v on v.organization_id = r.organization_id and v.row_id = r.id and v.column_id = c.id
where r.id = $1::bigint`,
    [rowId, columnId],
  )
}

/** What a column names: who signs, and in which unit; and how many columns stand before it. */
export interface ColumnReferencesRow {
  readonly signoff_role: boolean
  readonly unit_id: string | null
  readonly last_index: number
}

export function findColumnReferences(
  stepId: string | null,
  signoffRoleId: string | null,
  unit: string | null,
): Statement {
  return statement(
    `select $2::bigint is null or exists (select from role where id = $2::bigint) as signoff_role,
  (select id from unit_of_measurement where type = $3::text) as unit_id,
  coalesce((select max(index) from datagrid_column where step_id = $1::bigint), -1) as last_index`,
    [stepId, signoffRoleId, unit],
  )
}

/** A column or row of a draft's grid with the draft around it. */
export interface GridPartToChangeRow {
  readonly draft: StepInDraft
  readonly id: string
  readonly etag: string
  readonly index: number
}

export interface ColumnToChangeRow extends DatagridColumnRow, GridPartToChangeRow {}

export interface RowToChangeRow extends DatagridRowRow, GridPartToChangeRow {}

type GridPart = 'datagrid_column' | 'datagrid_row'

const aroundGrid = `join step s on s.organization_id = g.organization_id and s.id = g.step_id
join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id`

export function loadGridPartToChange(table: GridPart, id: string): Statement {
  return statement(`select g.*, d.draft from ${table} g ${aroundGrid} where g.id = $1::bigint`, [id])
}

/** A column with all columns of its grid, or a row with all rows, in order. */
export function listGridParts(table: GridPart, id: string): Statement {
  return statement(
    `select g.id, g.etag, g.index, d.draft from ${table} g ${aroundGrid}
where g.step_id = (select step_id from ${table} where id = $1::bigint) order by g.index, g.id`,
    [id],
  )
}
