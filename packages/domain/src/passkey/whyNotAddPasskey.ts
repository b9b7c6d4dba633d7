import type { Refusal } from '../refusal.ts'

/** Passkeys of one person, at most: a phone, a computer and a security key or two, with room for what replaces them. */
export const passkeyLimit = 20

/** Why a person who has so many passkeys adds no further one; null: may. */
export function whyNotAddPasskey(count: number): Refusal | null {
  if (count < passkeyLimit) return null
  return {
    code: 'INVALID_INPUT',
    field: 'registration',
    problem: `is one more than the ${passkeyLimit} passkeys that a person may have`,
    remedy: 'Remove one that is not used any more.',
  }
}
