import type { Row } from '../generated/tables.ts'
import { isRecordTableName, type RecordTableName } from './recordTables.ts'
import type { RowSheet, SheetCopy } from './rowSheet.ts'

/** A row as it is written: every column named, but the organization's, which the transaction adds. */
export type NewRow<Table extends RecordTableName> = Omit<Row<Table>, 'organization_id'>

/** The columns of a row that change; the key columns stand beside them. */
export type ChangedColumns<Table extends RecordTableName> = Partial<NewRow<Table>>

/** Rows to write to one record table. Collected by `tx.append()`, written together, and told in the event. */
export type Change = RowChange | CopyChange

/** A copy of a sheet of new rows. An event tells of at most one of a table, and of no other new rows there. */
export interface CopyChange extends SheetCopy {
  readonly table: RecordTableName
  readonly kind: 'copy'
  readonly sheet: RowSheet
}

export interface RowChange {
  readonly table: RecordTableName
  readonly kind: 'insert' | 'update' | 'delete'
  readonly rows: readonly ChangedRow[]
}

export interface ChangedRow {
  /** Values of the key columns. */
  readonly key: Readonly<Record<string, unknown>>
  /** New values of the other columns; empty for a delete. */
  readonly set: Readonly<Record<string, unknown>>
  /** Values, as read under the lock, that the row must still have: the guard of the update. */
  readonly expect: Readonly<Record<string, unknown>>
}

/** New rows of one table. */
export function insertRows<Table extends RecordTableName>(
  table: Table,
  rows: readonly NewRow<Table>[],
): RowChange {
  return { table, kind: 'insert', rows: rows.map((row) => ({ key: {}, set: row, expect: {} })) }
}

/** New rows by a sheet: `ids` are the copy's new ids in the order of places, `own` what its rows have in common. */
export function copyRows(
  sheet: RowSheet,
  ids: readonly string[],
  own: Readonly<Record<string, unknown>>,
): Change {
  return { table: sheet.table, kind: 'copy', sheet, ids, own }
}

/** New rows of several tables. */
export type NewRows = { readonly [Table in RecordTableName]?: readonly NewRow<Table>[] }

/** New rows of several tables, owners before what they own when they are given in that order. */
export function insertAll(rows: NewRows): Change[] {
  return Object.entries(rows).flatMap(([table, list]) =>
    isRecordTableName(table)
      ? [
          {
            table,
            kind: 'insert' as const,
            rows: list.map((row) => ({ key: {}, set: { ...row }, expect: {} })),
          },
        ]
      : [],
  )
}

/** One changed row: the columns to set, and what it must still be. */
export function updateRow<Table extends RecordTableName>(
  table: Table,
  key: ChangedColumns<Table>,
  set: ChangedColumns<Table>,
  expect: ChangedColumns<Table> = {},
): Change {
  return { table, kind: 'update', rows: [{ key, set, expect }] }
}

/** Many rows of one table with the same changed columns. */
export function updateRows<Table extends RecordTableName>(
  table: Table,
  rows: readonly { key: ChangedColumns<Table>; set: ChangedColumns<Table>; expect?: ChangedColumns<Table> }[],
): Change {
  return {
    table,
    kind: 'update',
    rows: rows.map(({ key, set, expect }) => ({ key, set, expect: expect ?? {} })),
  }
}

/** Rows of a draft to take away; their last values stay in the history. */
export function deleteRows<Table extends RecordTableName>(
  table: Table,
  keys: readonly ChangedColumns<Table>[],
): Change {
  return { table, kind: 'delete', rows: keys.map((key) => ({ key, set: {}, expect: {} })) }
}

/** Keys of rows of several tables. */
export type RowKeys = { readonly [Table in RecordTableName]?: readonly ChangedColumns<Table>[] }

/** Rows of several tables of a draft to take away; owners are given before what they own, and are deleted after it. */
export function deleteAll(keys: RowKeys): Change[] {
  return Object.entries(keys).flatMap(([table, list]) =>
    isRecordTableName(table)
      ? [
          {
            table,
            kind: 'delete' as const,
            rows: list.map((key) => ({ key: { ...key }, set: {}, expect: {} })),
          },
        ]
      : [],
  )
}
