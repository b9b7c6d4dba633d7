import type { Refusal } from '@traveler/domain/refusal.ts'
import { askedFieldType, ionTypes } from '@traveler/domain/step/ionType.ts'
import { assignedNumbers, type FieldType, fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { decimal, id, name, text } from '../operation/inputs.ts'
import type { FieldReferences, FieldReferencesRow, StepFieldRow } from './stepFieldStore.ts'

/** The types of the API: USER and PART are ION with `allowedIonType`. */
const apiTypes = [...fieldTypes, 'ION'] as const

/** What people say about a field. Null and absent mean the same when it is made. */
export const fieldInput = {
  name: name(),
  type: z.enum(apiTypes).nullish(),
  allowedIonType: z.enum(ionTypes).nullish(),
  required: z.boolean().nullish(),
  allowNotApplicable: z.boolean().nullish(),
  options: z.array(name(textLengths.name)).max(1_000).nullish(),
  unit: z.union([z.literal('').transform(() => null), name(64)]).nullish(),
  signoffRoleId: id.nullish(),
  peerReviewRequired: z.boolean().nullish(),
  helpText: text(textLengths.description).nullish(),
  display: text(textLengths.name).nullish(),
  partId: id.nullish(),
  minimum: decimal.nullish(),
  maximum: decimal.nullish(),
  target: decimal.nullish(),
  tolerance: decimal.nullish(),
  outOfRange: z.enum(['BLOCK', 'REQUIRE_ISSUE', 'CONCESSION']).nullish(),
  processInformation: z.boolean().nullish(),
  concessionRoleId: id.nullish(),
  perBatch: z.boolean().nullish(),
  assigns: z.enum(assignedNumbers).nullish(),
  verifies: z.number().int().min(1).max(4_095).nullish(),
}

/** What is asked for in a new field, or of one that is there. */
export type FieldInput = Partial<z.output<z.ZodObject<typeof fieldInput>>>

/** Empty when the type is one: a field of type ION says of what. */
export function whyNotType(given: FieldInput, before: FieldType): readonly Refusal[] {
  if (askedFieldType(given, before) !== null) return []
  const [problem, remedy] = ['is missing on a field of type ION', 'Give USERS or PARTS.']
  return [{ code: 'INVALID_INPUT', field: 'allowedIonType', problem, remedy }]
}

/** The columns that people edit. */
type FieldColumns = Omit<
  StepFieldRow,
  | 'organization_id'
  | 'id'
  | 'step_id'
  | 'number'
  | 'position'
  | 'export_controlled'
  | 'etag'
  | 'created_at'
  | 'updated_at'
  | 'created_by'
  | 'updated_by'
>

/** A field of which nothing is said yet. */
export const plainColumns: FieldColumns = {
  name: '',
  type: 'STRING',
  required: false,
  allow_not_applicable: false,
  options: [],
  unit_id: null,
  minimum: null,
  maximum: null,
  target: null,
  tolerance: null,
  out_of_range: 'BLOCK',
  process_information: false,
  concession_role_id: null,
  per_batch: false,
  signoff_role_id: null,
  verifies: null,
  assigns: null,
  peer_review_required: false,
  help_text: null,
  display: null,
  part_id: null,
  part_subtype_id: null,
}

/** The columns after an edit. Absent: as before. Null: as before where there is always a value, else cleared. */
export function fieldColumns(given: FieldInput, before: FieldColumns, unitId: string | null): FieldColumns {
  const cleared = <Value>(value: Value | null | undefined, old: Value | null): Value | null =>
    value === undefined ? old : value
  return {
    name: given.name ?? before.name,
    type: askedFieldType(given, before.type) ?? before.type,
    required: given.required ?? before.required,
    allow_not_applicable: given.allowNotApplicable ?? before.allow_not_applicable,
    options: given.options ?? before.options,
    unit_id: given.unit === undefined ? before.unit_id : unitId,
    minimum: cleared(given.minimum, before.minimum),
    maximum: cleared(given.maximum, before.maximum),
    target: cleared(given.target, before.target),
    tolerance: cleared(given.tolerance, before.tolerance),
    out_of_range: given.outOfRange ?? before.out_of_range,
    process_information: given.processInformation ?? before.process_information,
    concession_role_id: cleared(given.concessionRoleId, before.concession_role_id),
    per_batch: given.perBatch ?? before.per_batch,
    signoff_role_id: cleared(given.signoffRoleId, before.signoff_role_id),
    verifies: cleared(given.verifies, before.verifies),
    assigns: cleared(given.assigns, before.assigns),
    peer_review_required: given.peerReviewRequired ?? before.peer_review_required,
    help_text: cleared(given.helpText, before.help_text),
    display: cleared(given.display, before.display),
    part_id: cleared(given.partId, before.part_id),
    part_subtype_id: before.part_subtype_id,
  }
}

/** What a field names and is not there. A unit that is not there is made. */
export function whyNotReferences(asked: FieldReferences, found: FieldReferencesRow | undefined) {
  const missing = (type: string, id: string | null | undefined, isThere: boolean | undefined) =>
    id && isThere !== true ? [{ code: 'NOT_FOUND', type, id } as const] : []
  return [
    ...missing('Role', asked.signoffRoleId, found?.signoff_role),
    ...missing('Role', asked.concessionRoleId, found?.concession_role),
    ...missing('Part', asked.partId, found?.part),
  ]
}
