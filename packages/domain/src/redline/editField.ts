import type { Decimal } from '../decimal.ts'
import type { Named } from '../refusalFacts.ts'
import { type AskedFieldType, askedFieldType } from '../step/ionType.ts'
import type {
  AssignedNumber,
  FieldDefinition,
  FieldValidation,
  OutOfRangePolicy,
  StepDefinition,
} from '../step/stepDefinition.ts'
import { plainField } from '../step/stepDefinition.ts'

/** What is asked of a field. Absent: as before. Null: as before where there is always a value, else cleared. */
export interface FieldEdit extends AskedFieldType {
  readonly name?: string | null | undefined
  readonly required?: boolean | null | undefined
  readonly allowNotApplicable?: boolean | null | undefined
  readonly options?: readonly string[] | null | undefined
  readonly unit?: Named | null | undefined
  readonly signoffRole?: Named | null | undefined
  readonly peerReviewRequired?: boolean | null | undefined
  readonly helpText?: string | null | undefined
  readonly display?: string | null | undefined
  readonly part?: Named | null | undefined
  readonly minimum?: Decimal | null | undefined
  readonly maximum?: Decimal | null | undefined
  readonly target?: Decimal | null | undefined
  readonly tolerance?: Decimal | null | undefined
  readonly outOfRange?: OutOfRangePolicy | null | undefined
  readonly processInformation?: boolean | null | undefined
  readonly concessionRole?: Named | null | undefined
  readonly perBatch?: boolean | null | undefined
  readonly assigns?: AssignedNumber | null | undefined
  readonly verifies?: number | null | undefined
  /** All of them from now on. */
  readonly validations?: readonly FieldValidation[] | null | undefined
}

/** A field with what is asked of it; its number stays. */
export function editedField(before: FieldDefinition, edit: FieldEdit): FieldDefinition {
  const cleared = <Value>(value: Value | null | undefined, old: Value | null): Value | null =>
    value === undefined ? old : value
  const { limits } = before
  return {
    ...before,
    name: edit.name ?? before.name,
    type: askedFieldType(edit, before.type) ?? before.type,
    required: edit.required ?? before.required,
    allowNotApplicable: edit.allowNotApplicable ?? before.allowNotApplicable,
    options: edit.options ?? before.options,
    unit: cleared(edit.unit, before.unit),
    limits: {
      min: cleared(edit.minimum, limits.min),
      max: cleared(edit.maximum, limits.max),
      target: cleared(edit.target, limits.target),
      tolerance: cleared(edit.tolerance, limits.tolerance),
    },
    outOfRange: edit.outOfRange ?? before.outOfRange,
    processInformation: edit.processInformation ?? before.processInformation,
    concessionRole: cleared(edit.concessionRole, before.concessionRole),
    scope: edit.perBatch == null ? before.scope : edit.perBatch ? 'BATCH' : 'PER_UNIT',
    assigns: cleared(edit.assigns, before.assigns),
    signoffRole: cleared(edit.signoffRole, before.signoffRole),
    verifies: cleared(edit.verifies, before.verifies),
    peerReviewRequired: edit.peerReviewRequired ?? before.peerReviewRequired,
    helpText: edit.helpText === undefined ? before.helpText : (edit.helpText ?? ''),
    display: edit.display === undefined ? before.display : (edit.display ?? ''),
    part: cleared(edit.part, before.part),
    validations: edit.validations ?? before.validations,
  }
}

/** The step with one more field, behind those that are there. */
export function withField(step: StepDefinition, number: number, edit: FieldEdit): StepDefinition {
  const field = editedField({ ...plainField, number, name: '', type: 'STRING' }, edit)
  return { ...step, fields: [...step.fields, field] }
}

/** The step with one of its fields edited. */
export function withEditedField(step: StepDefinition, number: number, edit: FieldEdit): StepDefinition {
  return {
    ...step,
    fields: step.fields.map((field) => (field.number === number ? editedField(field, edit) : field)),
  }
}

/** The step without one of its fields. */
export function withoutField(step: StepDefinition, number: number): StepDefinition {
  return { ...step, fields: step.fields.filter((field) => field.number !== number) }
}
