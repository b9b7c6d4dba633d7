import type { FieldEdit } from '@traveler/domain/redline/editField.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { sha256 } from '../operation/chain.ts'
import { decimal, id } from '../operation/inputs.ts'
import { recordText } from '../operation/recordText.ts'
import { unrecordedEtag } from '../runStepField/fieldEtag.ts'
import { type FieldInput, fieldInput } from '../stepField/stepFieldInput.ts'
import { whyNotFunction } from '../stepField/validationInput.ts'
import type { NamedRow } from './redlineStore.ts'

/** What is said of a field of a redline: as of one of a draft, and the comparisons that its number passes, all of them. */
export const redlinedFieldInput = {
  ...fieldInput,
  validations: z
    .array(z.object({ functionId: id, value: decimal }))
    .max(100)
    .nullish(),
}

export type RedlinedFieldInput = FieldInput & Partial<z.output<z.ZodObject<typeof redlinedFieldInput>>>

/** What is asked of a field, with the names of what it refers to as they are now: its definition keeps them. */
export function fieldEdit(given: RedlinedFieldInput, found: NamedRow | undefined): FieldEdit {
  const named = (id: string | null | undefined, name: string | null | undefined) =>
    id === undefined ? undefined : id === null ? null : { id, name: name ?? '' }
  const { signoffRoleId, concessionRoleId, partId, unit, validations, ...plain } = given
  const unitId = found?.unit_id ?? ''
  return {
    ...plain,
    signoffRole: named(signoffRoleId, found?.signoff_role),
    concessionRole: named(concessionRoleId, found?.concession_role),
    part: named(partId, found?.part),
    unit: unit === undefined ? undefined : unit === null ? null : { id: unitId, name: unit },
    validations: validations?.map(({ functionId, value }) => ({
      functionId,
      functionName: validationFunctions.find((one) => one.id === functionId)?.functionName ?? '',
      value,
    })),
  }
}

/** What a field names and is not there. A redline makes no unit of measurement. */
export function whyNotNamed(given: RedlinedFieldInput, found: NamedRow | undefined): readonly Refusal[] {
  const missing = (type: string, id: string | null | undefined, name: string | null | undefined) =>
    id && !name ? [{ code: 'NOT_FOUND', type, id } as const] : []
  const unit: readonly Refusal[] =
    given.unit && !found?.unit_id
      ? [
          {
            code: 'INVALID_INPUT',
            field: 'unit',
            problem: `${given.unit} is no unit of measurement here`,
            remedy: 'Create it first, or name one that is there.',
          },
        ]
      : []
  return [
    ...missing('Role', given.signoffRoleId, found?.signoff_role),
    ...missing('Role', given.concessionRoleId, found?.concession_role),
    ...missing('Part', given.partId, found?.part),
    ...unit,
    ...(given.validations ?? []).flatMap(({ functionId }) => whyNotFunction(functionId) ?? []),
  ]
}

/**
 * What an edit of a field of a redline must send back: of the field alone, so that two people who edit different fields of one
 * step at once both keep their work. `attempt`: the step's.
 */
export function redlinedFieldEtag(runStepId: string, attempt: number, field: FieldDefinition): string {
  return unrecordedEtag({
    runStepId,
    fieldNumber: field.number,
    attempt,
    definitionId: redlinedFieldDigest(field),
  })
}

/** SHA-256 of what a field of a redline says. */
export function redlinedFieldDigest(field: FieldDefinition): string {
  return sha256(recordText({ ...field })).toString('hex')
}
