import type { Json } from '@traveler/domain/canonical.ts'
import { type FieldValue, notApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { ShownValue } from '@traveler/domain/signature/signedContent.ts'
import { cellKey } from '@traveler/domain/step/gridPlace.ts'
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
  }
}

/** The value in a row. */
export function parseStoredValue(row: Pick<FieldValueRow, 'value' | 'not_applicable'>): FieldValue {
  // Written from a value that parseFieldValue gave, alone.
  return row.not_applicable ? notApplicable : (row.value as FieldValue)
}

/** What a person sees recorded in a step: its values, and who has signed. */
export function shownValues({ values, cellRows, signed }: RecordedAttempt): ShownValue[] {
  const recorded = [...values].map(([field, value]) => shown(field, jsonOf(value)))
  const signatures = [...signed].map(([field, one]) =>
    shown(field, { signature: one.id, signer: one.signer_id }),
  )
  const cells = [...cellRows.values()].map((row) => ({
    field: null,
    row: row.row_number,
    column: row.column_number,
    value: jsonOf(parseStoredValue(row)),
  }))
  return [...recorded, ...cells, ...signatures]
}

function shown(field: number, value: Json): ShownValue {
  return { field, row: null, column: null, value }
}

function jsonOf(value: FieldValue): Json {
  return typeof value === 'object' && value !== null && 'notApplicable' in value
    ? { notApplicable: true }
    : value
}
