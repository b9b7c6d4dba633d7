import type { Refusal } from '../refusal.ts'

/** Why a text cannot be a PIN; null when it can. Few digits suffice: five wrong ones lock (rule 16). */
export function whyNotPin(pin: string): Refusal | null {
  if (/^\d{4,8}$/.test(pin)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'pin',
    problem: 'is not 4 to 8 digits',
    remedy: 'Choose digits that you remember.',
  }
}
