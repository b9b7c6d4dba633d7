import type { Refusal } from '@traveler/domain/refusal.ts'
import { z } from 'zod'

/** Seconds after the end of the upstream step. */
export const lag = z.number().int().min(0).max(2_147_483_647).nullish()

/** Null when the least that must pass is not above the most that may. */
export function whyNotLags(
  minimum: number | null | undefined,
  maximum: number | null | undefined,
): Refusal | null {
  if (minimum == null || maximum == null || maximum >= minimum) return null
  return {
    code: 'INVALID_INPUT',
    field: 'maximumLag',
    problem: 'is below the minimum lag',
    remedy: 'Exchange them.',
  }
}
