import type { FormValues } from '../../../components/form/edits.ts'
import {
  flagOf,
  isWhole,
  longText,
  requiredText,
  textOf,
  wholeOf,
  wordOf,
} from '../../../components/form/formInput.ts'
import type { Problems } from '../../../components/form/useRecordForm.ts'
import type { EditedStep, UpdateStepInput } from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'

export const stepTypes = ['CONTENT', 'DATAGRID'] as const

const secondsOfMinute = 60

/** A step as its form shows it: text in inputs, the lead time in minutes. */
export function stepValues(step: EditedStep): FormValues {
  return {
    title: step.title,
    content: step.content ?? '',
    type: step.type,
    required: step.required,
    mandatory: step.mandatory,
    redoLimit: String(step.redoLimit),
    leadTime: step.leadTime === null ? '' : String(step.leadTime / secondsOfMinute),
    locationId: step.locationId ?? '',
  }
}

/** What changed, as the API takes it. */
export function stepInput(changes: FormValues): Omit<UpdateStepInput, 'id' | 'etag'> {
  return {
    title: requiredText(changes, 'title'),
    content: longText(changes, 'content'),
    type: wordOf(changes, 'type', stepTypes),
    required: flagOf(changes, 'required'),
    mandatory: flagOf(changes, 'mandatory'),
    redoLimit: wholeOf(changes, 'redoLimit'),
    leadTime: wholeOf(changes, 'leadTime', secondsOfMinute),
    locationId: textOf(changes, 'locationId'),
  }
}

/** What the API could not even be sent. */
export function problemsOfStep(values: FormValues): Problems {
  return Object.fromEntries(
    ['leadTime', 'redoLimit']
      .filter((name) => !isWhole(values[name]))
      .map((name) => [name, editorWords.notWhole]),
  )
}
