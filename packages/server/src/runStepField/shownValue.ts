import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { writtenValue } from '../operation/writtenValue.ts'
import type { RecordedAttempt } from './recordedStep.ts'

/**
 * The value of a field as the API gives it: a number with exactly the digits that were entered, ids as numbers, true for
 * a sign-off that is signed. Null: nothing recorded, or not applicable.
 */
export function shownValue(
  field: Pick<FieldDefinition, 'number' | 'type'>,
  { values, signed }: RecordedAttempt,
): unknown {
  if (field.type === 'SIGNOFF') return signed.has(field.number) ? true : null
  const value = values.get(field.number) ?? null
  if (isNotApplicable(value)) return null
  return writtenValue(field.type, value)
}
