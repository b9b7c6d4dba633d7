import { parseDecimal } from '@traveler/domain/decimal.ts'
import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import type { FormValues } from '../../components/form/edits.ts'
import {
  flagOf,
  isWhole,
  linesOfText,
  longText,
  requiredText,
  textOf,
  wholeOf,
  wordOf,
} from '../../components/form/formInput.ts'
import type { Problems } from '../../components/form/useRecordForm.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import type {
  RedlinedField,
  RedlineView,
  UpdateRedlineInput,
  UpdateRunStepFieldInput,
} from '../../generated/documents.ts'

/** What the step is to say, as its form shows it. */
export function redlineValues(redline: RedlineView): FormValues {
  return {
    title: redline.title,
    content: redline.content ?? '',
    redoLimit: String(redline.redoLimit),
    mandatory: redline.mandatory,
  }
}

/** What changed, as the API takes it. */
export function redlineInput(changes: FormValues): Omit<UpdateRedlineInput, 'id' | 'etag'> {
  return {
    title: requiredText(changes, 'title'),
    content: longText(changes, 'content'),
    redoLimit: wholeOf(changes, 'redoLimit'),
    mandatory: flagOf(changes, 'mandatory'),
  }
}

export function problemsOfRedline(values: FormValues): Problems {
  return isWhole(values['redoLimit']) ? {} : { redoLimit: redlineWords.notWhole }
}

/** A field that is not there yet. */
export const newField: FormValues = {
  name: '',
  type: 'STRING',
  required: true,
  allowNotApplicable: false,
  options: '',
  unit: '',
  minimum: '',
  maximum: '',
  target: '',
  tolerance: '',
  signoffRoleId: '',
  helpText: '',
}

export function fieldValues(field: RedlinedField): FormValues {
  return {
    name: field.name,
    required: field.required === true,
    allowNotApplicable: field.allowNotApplicable,
    options: (field.options ?? []).join('\n'),
    unit: field.unit ?? '',
    minimum: field.minimum ?? '',
    maximum: field.maximum ?? '',
    target: field.target ?? '',
    tolerance: field.tolerance ?? '',
    signoffRoleId: field.signoffRoleId ?? '',
    helpText: field.helpText ?? '',
  }
}

/** What changed of a field, as the API takes it. The type is a new field’s alone: values recorded as another one say nothing. */
export function fieldInput(changes: FormValues): Omit<UpdateRunStepFieldInput, 'id' | 'etag'> {
  const kind = wordOf(changes, 'type', fieldTypes)
  const named = kind === undefined ? null : apiFieldType(kind)
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
    signoffRoleId: textOf(changes, 'signoffRoleId'),
    helpText: textOf(changes, 'helpText'),
    ...(named === null ? {} : { type: named.type }),
    ...(named === null || named.allowedIonType === null ? {} : { allowedIonType: named.allowedIonType }),
  }
}

const decimals = ['minimum', 'maximum', 'target', 'tolerance']

/** What the API could not even be sent: a limit that is no number. */
export function problemsOfField(values: FormValues): Problems {
  const wrong = decimals.filter((name) => {
    const text = textOf(values, name)
    return typeof text === 'string' && typeof parseDecimal(text) !== 'string'
  })
  return Object.fromEntries(wrong.map((name) => [name, redlineWords.notNumber]))
}
