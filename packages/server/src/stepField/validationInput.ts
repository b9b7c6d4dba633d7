import type { Refusal } from '@traveler/domain/refusal.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import { z } from 'zod'
import { decimal, id } from '../operation/inputs.ts'

/** What a validation asks of a number. */
export const validationInput = {
  functionId: id,
  value: decimal,
  position: z.number().int().min(0).max(1_000_000).nullish(),
}

/** Null when the function is one that is known. */
export function whyNotFunction(functionId: string): Refusal | null {
  const isKnown = validationFunctions.some((known) => known.id === functionId)
  return isKnown ? null : { code: 'NOT_FOUND', type: 'ValidationFunction', id: functionId }
}
