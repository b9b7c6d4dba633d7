import type { Refusal } from '@traveler/domain/refusal.ts'
import { fieldNumbersPerStep } from '@traveler/domain/runStepField/fieldId.ts'

/** Null while the step's key has numbers left: they are never given twice. */
export function whyNotNumber(number: number): Refusal | null {
  if (number < fieldNumbersPerStep) return null
  return {
    code: 'INVALID_INPUT',
    field: 'stepId',
    problem: `has had ${fieldNumbersPerStep - 1} fields, more are not numbered`,
    remedy: 'Copy the step and go on in the copy.',
  }
}
