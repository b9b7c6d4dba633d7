import type { Refusal } from '@traveler/domain/refusal.ts'

/** Null when the unit of measurement that was named, if any, is there. */
export function whyNotPartUnit(wanted: string | null | undefined, found: readonly { readonly id: string }[]): Refusal | null {
  if (!wanted || found.some(({ id }) => id === wanted)) return null
  return { code: 'NOT_FOUND', type: 'UnitOfMeasurement', id: wanted }
}
