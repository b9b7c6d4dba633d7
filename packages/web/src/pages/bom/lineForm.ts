import { parseQuantity } from '@traveler/domain/decimal.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import type { FormValues } from '../../components/form/edits.ts'
import { flagOf, isWhole, requiredText, textOf, wholeOf, wordOf } from '../../components/form/formInput.ts'
import type { Problems } from '../../components/form/useRecordForm.ts'
import { bomWords } from '../../components/words/bomWords.ts'
import type { EditedLine, UpdateMBomItemInput } from '../../generated/documents.ts'

export const interchanges = ['EXACT', 'THIS_OR_LATER', 'ANY'] as const

/** A line as its form shows it. `place`: among the lines, from 1. */
export function lineValues(line: EditedLine, place: number): FormValues {
  return {
    quantity: line.quantity,
    unitOfMeasureId: line.unitOfMeasure?.id ?? null,
    interchange: line.interchange,
    madeOnAssembly: line.madeOnAssembly,
    note: line.note ?? '',
    position: String(place),
  }
}

/** What changed of it, as the API takes it. */
export function lineInput(changes: FormValues): Omit<UpdateMBomItemInput, 'id' | 'etag'> {
  return {
    quantity: requiredText(changes, 'quantity'),
    unitOfMeasureId: textOf(changes, 'unitOfMeasureId'),
    note: textOf(changes, 'note'),
    interchange: wordOf(changes, 'interchange', interchanges),
    madeOnAssembly: flagOf(changes, 'madeOnAssembly'),
    position: wholeOf(changes, 'position') ?? undefined,
  }
}

/** What is wrong with what stands in the form, before it is sent. */
export function problemsOfLine(values: FormValues): Problems {
  const place = String(values['position'] ?? '').trim()
  const quantity = parseQuantity(String(values['quantity'] ?? '').trim())
  return {
    ...(isRefusal(quantity) ? { quantity: bomWords.badQuantity } : {}),
    ...(isWhole(place) && Number(place) > 0 ? {} : { position: bomWords.badPlace }),
  }
}
