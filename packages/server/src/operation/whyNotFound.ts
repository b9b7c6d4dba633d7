import type { Refusal } from '@traveler/domain/refusal.ts'

/** Null when the record that an input names, if it names one, is among those found. */
export function whyNotFound(
  type: string,
  wanted: string | null | undefined,
  found: readonly { readonly id: string }[],
): Refusal | null {
  if (!wanted || found.some(({ id }) => id === wanted)) return null
  return { code: 'NOT_FOUND', type, id: wanted }
}
