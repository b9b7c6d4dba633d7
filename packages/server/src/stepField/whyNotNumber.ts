import type { Refusal } from '@traveler/domain/refusal.ts'
import { fieldNumbersPerStep } from '@traveler/domain/runStepField/fieldId.ts'

/** Empty while the step's key has numbers left: they are never given twice. */
export function whyNotNumber(number: number): readonly Refusal[] {
  if (number < fieldNumbersPerStep) return []
  return [
    {
      code: 'INVALID_INPUT',
      field: 'stepId',
      problem: `has had ${fieldNumbersPerStep - 1} fields, more are not numbered`,
      remedy: 'Copy the step and go on in the copy.',
    },
  ]
}
