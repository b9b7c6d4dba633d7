import type { FormValues } from '../../components/form/edits.ts'
import { flagOf, isWhole, longText, requiredText, wholeOf } from '../../components/form/formInput.ts'
import type { Problems } from '../../components/form/useRecordForm.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import type { RedlineView, UpdateRedlineInput } from '../../generated/documents.ts'

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
