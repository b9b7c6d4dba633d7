import { voidedSignatures } from '@traveler/domain/signature/voidedSignatures.ts'
import { cellKey, isFilledInRun } from '@traveler/domain/step/gridPlace.ts'
import type { FieldDefinition, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { SignatureRow } from './signatureStore.ts'

interface ChangedValues {
  /** Numbers of fields, and `row:column` of cells. */
  readonly values: readonly (number | string)[]
  readonly attempt: number
}

interface SignedStep {
  readonly shown: {
    readonly definition: {
      readonly fields: readonly Pick<FieldDefinition, 'number' | 'verifies'>[]
      readonly columns: StepDefinition['columns']
    }
  }
}

/** The signatures and approvals of an attempt that changed values void: those given with one of them before their signers' eyes, and those that verify them. */
export function signaturesVoidedBy(
  changed: ChangedValues,
  step: SignedStep,
  signatures: readonly SignatureRow[],
): readonly { readonly id: string }[] {
  const standing = signatures
    .filter((one) => one.attempt === changed.attempt && one.voided_at === null && one.decision !== 'REJECTED')
    .map((one) => ({
      id: one.id,
      // An approval at a gate stands on no field; no field has the number 0.
      fieldNumber: one.field_number ?? 0,
      ...inCell(one, step),
      verifies:
        step.shown.definition.fields.find((field) => field.number === one.field_number)?.verifies ?? null,
    }))
  return voidedSignatures(standing, { values: changed.values })
}

/** Whoever signs in a row vouches for all of it: what was empty and is filled afterwards is no longer what was shown. */
function inCell(
  { row_number: row, column_number: column, content }: SignatureRow,
  { shown: { definition } }: SignedStep,
) {
  const covered = parseCovered(content)
  if (row === null || column === null) return { cell: null, covers: covered }
  const filled = definition.columns
    .filter(isFilledInRun)
    .map(({ number }) => cellKey({ row, column: number }))
  return { cell: cellKey({ row, column }), covers: [...covered, ...filled] }
}

interface CoveredValue {
  readonly field: number | null
  readonly row: number | null
  readonly column: number | null
}

/** The numbers of the fields, and `row:column` of the cells, whose values a signed content holds. */
function parseCovered(content: string): (number | string)[] {
  // Made by signedContent and approvedContent alone.
  const { values } = JSON.parse(content) as { readonly values: readonly CoveredValue[] }
  return values.flatMap(({ field, row, column }) =>
    row === null || column === null ? (field ?? []) : cellKey({ row, column }),
  )
}
