import type { Json } from '@traveler/domain/canonical.ts'
import { type FieldValue, notApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { ShownValue } from '@traveler/domain/signature/signedContent.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'
import type { FieldValueRow } from './fieldValueStore.ts'

/** What is recorded in one attempt of a step: its values and the signatures that stand, by field number. */
export interface RecordedAttempt {
  readonly rows: ReadonlyMap<number, FieldValueRow>
  readonly values: ReadonlyMap<number, FieldValue>
  readonly signed: ReadonlyMap<number, SignatureRow>
}

export function recordedAttempt(
  attempt: number,
  values: readonly FieldValueRow[],
  signatures: readonly SignatureRow[],
): RecordedAttempt {
  const rows = values.filter((row) => row.attempt === attempt)
  const standing = signatures.filter((one) => one.attempt === attempt && one.voided_at === null)
  return {
    rows: new Map(rows.map((row) => [row.field_number, row])),
    values: new Map(rows.map((row) => [row.field_number, parseStoredValue(row)])),
    signed: new Map(
      standing.flatMap((one) => (one.field_number === null ? [] : [[one.field_number, one] as const])),
    ),
  }
}

/** The value in a row. */
export function parseStoredValue(row: Pick<FieldValueRow, 'value' | 'not_applicable'>): FieldValue {
  // Written by recordFieldValue alone, from a value that parseFieldValue gave.
  return row.not_applicable ? notApplicable : (row.value as FieldValue)
}

/** What a person sees recorded in a step: its values, and who has signed. */
export function shownValues({ values, signed }: RecordedAttempt): ShownValue[] {
  const recorded = [...values].map(([field, value]) => shown(field, jsonOf(value)))
  const signatures = [...signed].map(([field, one]) =>
    shown(field, { signature: one.id, signer: one.signer_id }),
  )
  return [...recorded, ...signatures]
}

function shown(field: number, value: Json): ShownValue {
  return { field, row: null, column: null, value }
}

function jsonOf(value: FieldValue): Json {
  return typeof value === 'object' && value !== null && 'notApplicable' in value
    ? { notApplicable: true }
    : value
}
