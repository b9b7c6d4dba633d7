import { parseDecimal } from '@traveler/domain/decimal.ts'
import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { assignedNumbers, type FieldType, fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import type { UpdateStepFieldInput } from '../../generated/documents.ts'
import type { FormValues } from '../form/edits.ts'
import { flagOf, linesOfText, requiredText, textOf, wordOf } from '../form/formInput.ts'
import type { Problems } from '../form/useRecordForm.ts'
import { fieldFormWords } from '../words/fieldFormWords.ts'

export const outOfRanges = ['BLOCK', 'REQUIRE_ISSUE', 'CONCESSION'] as const

/** A field of a draft or of a redline, as its form knows it. */
export interface WrittenField {
  readonly name: string
  readonly number: number
  readonly type: string | null
  readonly allowedIonType: string | null
  readonly required: boolean | null
  readonly allowNotApplicable: boolean
  readonly options: readonly string[] | null
  readonly unit: string | null
  readonly minimum: string | null
  readonly maximum: string | null
  readonly target: string | null
  readonly tolerance: string | null
  readonly outOfRange: string
  readonly processInformation: boolean
  readonly concessionRoleId: string | null
  readonly signoffRoleId: string | null
  readonly verifies: number | null
  readonly assigns: string | null
  readonly peerReviewRequired: boolean
  readonly perBatch: boolean
  readonly helpText: string | null
  readonly partId: string | null
}

/** The type of a field as people choose it: a person and a part are types of their own. */
export function kindOf({ type, allowedIonType }: Pick<WrittenField, 'type' | 'allowedIonType'>): FieldType {
  if (type === 'ION') return allowedIonType === 'PARTS' ? 'PART' : 'USER'
  return fieldTypes.find((one) => one === type) ?? 'STRING'
}

/** A field that is not there yet. */
export const newField: FormValues = {
  name: '',
  kind: 'STRING',
  required: true,
  allowNotApplicable: false,
  options: '',
  unit: '',
  minimum: '',
  maximum: '',
  target: '',
  tolerance: '',
  outOfRange: 'BLOCK',
  processInformation: false,
  concessionRoleId: '',
  signoffRoleId: '',
  verifies: '',
  assigns: '',
  peerReviewRequired: false,
  perBatch: false,
  helpText: '',
  partId: '',
}

/** A field as its form shows it. */
export function fieldValues(field: WrittenField): FormValues {
  return {
    name: field.name,
    kind: kindOf(field),
    required: field.required === true,
    allowNotApplicable: field.allowNotApplicable,
    options: (field.options ?? []).join('\n'),
    unit: field.unit ?? '',
    minimum: field.minimum ?? '',
    maximum: field.maximum ?? '',
    target: field.target ?? '',
    tolerance: field.tolerance ?? '',
    outOfRange: field.outOfRange,
    processInformation: field.processInformation,
    concessionRoleId: field.concessionRoleId ?? '',
    signoffRoleId: field.signoffRoleId ?? '',
    assigns: field.assigns ?? '',
    verifies: field.verifies === null ? '' : String(field.verifies),
    peerReviewRequired: field.peerReviewRequired,
    perBatch: field.perBatch,
    helpText: field.helpText ?? '',
    partId: field.partId ?? '',
  }
}

type FieldInput = Omit<UpdateStepFieldInput, 'id' | 'etag'>

/** What changed, as the API takes it. With another type goes what only the old one had. */
export function fieldInput(changes: FormValues): FieldInput {
  const kind = wordOf(changes, 'kind', fieldTypes)
  const verifies = textOf(changes, 'verifies')
  return {
    name: requiredText(changes, 'name'),
    required: flagOf(changes, 'required'),
    allowNotApplicable: flagOf(changes, 'allowNotApplicable'),
    options: linesOfText(changes, 'options'),
    unit: textOf(changes, 'unit'),
    minimum: textOf(changes, 'minimum'),
    maximum: textOf(changes, 'maximum'),
    target: textOf(changes, 'target'),
    tolerance: textOf(changes, 'tolerance'),
    outOfRange: wordOf(changes, 'outOfRange', outOfRanges),
    processInformation: flagOf(changes, 'processInformation'),
    concessionRoleId: textOf(changes, 'concessionRoleId'),
    signoffRoleId: textOf(changes, 'signoffRoleId'),
    verifies: typeof verifies === 'string' ? Number(verifies) : verifies,
    assigns: changes['assigns'] === '' ? null : wordOf(changes, 'assigns', assignedNumbers),
    peerReviewRequired: flagOf(changes, 'peerReviewRequired'),
    perBatch: flagOf(changes, 'perBatch'),
    helpText: textOf(changes, 'helpText'),
    partId: textOf(changes, 'partId'),
    ...(kind === undefined ? {} : { ...typeInput(kind), ...withoutOthers(kind) }),
  }
}

function typeInput(kind: FieldType): FieldInput {
  const { type, allowedIonType } = apiFieldType(kind)
  return { type, ...(allowedIonType === null ? {} : { allowedIonType }) }
}

function withoutOthers(kind: FieldType): FieldInput {
  const numeric = { unit: null, minimum: null, maximum: null, target: null, tolerance: null }
  return {
    ...(kind === 'NUMBER' ? {} : numeric),
    ...(offersOptions(kind) ? {} : { options: [] }),
    ...(kind === 'STRING' ? {} : { assigns: null }),
    ...(kind === 'SIGNOFF' ? {} : { signoffRoleId: null, verifies: null }),
    ...(namesPart(kind) ? {} : { partId: null }),
  }
}

export function offersOptions(kind: FieldType): boolean {
  return kind === 'SELECT' || kind === 'MULTISELECT'
}

/** Of a tool, and of a part, it may be said which. */
export function namesPart(kind: FieldType): boolean {
  return kind === 'TOOL' || kind === 'PART'
}

const decimals = ['minimum', 'maximum', 'target', 'tolerance']

/** What the API could not even be sent: a limit that is no number. */
export function problemsOfField(values: FormValues): Problems {
  const wrong = decimals.filter((name) => {
    const text = textOf(values, name)
    return typeof text === 'string' && typeof parseDecimal(text) !== 'string'
  })
  return Object.fromEntries(wrong.map((name) => [name, fieldFormWords.notNumber]))
}
