import type { Json } from '@traveler/domain/canonical.ts'
import { type FieldValue, notApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { ShownValue } from '@traveler/domain/signature/signedContent.ts'
import { cellKey, type GridPlace } from '@traveler/domain/step/gridPlace.ts'
import type { CellValueRow } from '../datagrid/cellStore.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'
import type { FieldValueRow } from './fieldValueStore.ts'

/** What is recorded in one attempt of a step: its values and the signatures that stand, by field number; cells by `row:column`. */
export interface RecordedAttempt {
  readonly rows: ReadonlyMap<number, FieldValueRow>
  readonly values: ReadonlyMap<number, FieldValue>
  readonly cellRows: ReadonlyMap<string, CellValueRow>
  readonly cells: ReadonlyMap<string, FieldValue>
  readonly signed: ReadonlyMap<number, SignatureRow>
  /** The same of the cells of its grid. */
  readonly signedCells: ReadonlyMap<string, SignatureRow>
}

/** What is recorded in a step, all attempts. */
export interface RecordsOfStep {
  readonly values: readonly FieldValueRow[]
  readonly cells: readonly CellValueRow[]
  readonly signatures: readonly SignatureRow[]
}

export function recordedAttempt(
  attempt: number,
  { values, cells, signatures }: RecordsOfStep,
): RecordedAttempt {
  const rows = values.filter((row) => row.attempt === attempt)
  const cellRows = new Map(
    cells
      .filter((row) => row.attempt === attempt)
      .map((row) => [cellKey({ row: row.row_number, column: row.column_number }), row]),
  )
  const standing = signatures.filter((one) => one.attempt === attempt && one.voided_at === null)
  return {
    rows: new Map(rows.map((row) => [row.field_number, row])),
    values: new Map(rows.map((row) => [row.field_number, parseStoredValue(row)])),
    cellRows,
    cells: new Map([...cellRows].map(([key, row]) => [key, parseStoredValue(row)])),
    signed: new Map(
      standing.flatMap((one) => (one.field_number === null ? [] : [[one.field_number, one] as const])),
    ),
    signedCells: new Map(
      standing.flatMap((one) => {
        const place = signedPlace(one)
        return place === null ? [] : [[cellKey(place), one] as const]
      }),
    ),
  }
}

/** The cell that a signature is in; null: it is in none. */
export function signedPlace({
  row_number: row,
  column_number: column,
}: Pick<SignatureRow, 'row_number' | 'column_number'>): GridPlace | null {
  return row === null || column === null ? null : { row, column }
}

/** The value in a row. */
export function parseStoredValue(row: Pick<FieldValueRow, 'value' | 'not_applicable'>): FieldValue {
  // Written from a value that parseFieldValue gave, alone.
  return row.not_applicable ? notApplicable : (row.value as FieldValue)
}

/** What a person sees recorded in a step: its values, and who has signed. */
export function shownValues(recorded: RecordedAttempt): ShownValue[] {
  const { values, signed } = recorded
  const fields = [...values].map(([field, value]) => shown(field, jsonOf(value)))
  const signatures = [...signed].map(([field, one]) => shown(field, signatureOf(one)))
  return [...fields, ...shownCells(recorded), ...signatures]
}

/** The same of the cells of its grid. */
export function shownCells({
  cellRows,
  signedCells,
}: Pick<RecordedAttempt, 'cellRows' | 'signedCells'>): ShownValue[] {
  const cells = [...cellRows.values()].map((row) =>
    inCell({ row: row.row_number, column: row.column_number }, jsonOf(parseStoredValue(row))),
  )
  const signatures = [...signedCells.values()].flatMap((one) => {
    const place = signedPlace(one)
    return place === null ? [] : [inCell(place, signatureOf(one))]
  })
  return [...cells, ...signatures]
}

const signatureOf = ({ id, signer_id }: SignatureRow): Json => ({ signature: id, signer: signer_id })

const inCell = ({ row, column }: GridPlace, value: Json): ShownValue => ({ field: null, row, column, value })

function shown(field: number, value: Json): ShownValue {
  return { field, row: null, column: null, value }
}

function jsonOf(value: FieldValue): Json {
  return typeof value === 'object' && value !== null && 'notApplicable' in value
    ? { notApplicable: true }
    : value
}
