import { voidedSignatures } from '@traveler/domain/signature/voidedSignatures.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { SignatureRow } from './signatureStore.ts'

interface ChangedField {
  readonly fieldNumber: number
  readonly attempt: number
}

interface SignedStep {
  readonly shown: {
    readonly definition: { readonly fields: readonly Pick<FieldDefinition, 'number' | 'verifies'>[] }
  }
}

/** The signatures and approvals of an attempt that a changed value voids: those given with the value before their signers' eyes, and those that verify them. */
export function signaturesVoidedBy(
  changed: ChangedField,
  step: SignedStep,
  signatures: readonly SignatureRow[],
): readonly { readonly id: string }[] {
  const standing = signatures
    .filter((one) => one.attempt === changed.attempt && one.voided_at === null && one.decision !== 'REJECTED')
    .map((one) => ({
      id: one.id,
      // An approval at a gate stands on no field; no field has the number 0.
      fieldNumber: one.field_number ?? 0,
      covers: parseFieldsCovered(one.content),
      verifies:
        step.shown.definition.fields.find((field) => field.number === one.field_number)?.verifies ?? null,
    }))
  return voidedSignatures(standing, { value: changed.fieldNumber })
}

/** The numbers of the fields whose values a signed content holds. */
function parseFieldsCovered(content: string): number[] {
  // Made by signedContent and approvedContent alone.
  const { values } = JSON.parse(content) as { readonly values: readonly { readonly field: number | null }[] }
  return values.flatMap(({ field }) => field ?? [])
}
