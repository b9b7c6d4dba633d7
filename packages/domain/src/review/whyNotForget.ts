import type { Refusal } from '../refusal.ts'

/** Why a draft is not given up in whose review somebody decided or said something: that is never deleted from the record. */
export function whyNotForget(
  version: { readonly type: string; readonly id: string },
  review: { readonly id: string } | undefined,
): Refusal | null {
  return review === undefined ? null : { code: 'IN_USE', ...version, usedBy: `review ${review.id}` }
}
