import type { Refusal } from '../refusal.ts'

/**
 * Characters of a password, at least and at most. Length is what makes one hard to guess (NIST SP 800-63B
 * 3.1.1).
 */
export const passwordLength = { least: 12, most: 256 } as const

/** Why a text cannot be this person's password; null when it can. */
export function whyNotPassword(password: string, email: string): Refusal | null {
  const length = [...password].length
  if (length < passwordLength.least || length > passwordLength.most) {
    const problem = `has ${length} characters; ${passwordLength.least} to ${passwordLength.most} are allowed`
    return {
      code: 'INVALID_INPUT',
      field: 'password',
      problem,
      remedy: 'Several words that you remember make a good one.',
    }
  }
  if (password.toLowerCase().includes(email.toLowerCase())) {
    return {
      code: 'INVALID_INPUT',
      field: 'password',
      problem: 'contains the mail address',
      remedy: 'Choose another.',
    }
  }
  return null
}
