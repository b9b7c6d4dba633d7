import type { Refusal } from '../refusal.ts'
import { parseIdentifyingText } from '../text.ts'

/**
 * A mail address as it is stored and compared: trimmed, lower case. What cannot be one is refused; whether it
 * exists is not asked.
 */
export function parseEmail(source: string): string | Refusal {
  const text = parseIdentifyingText(source, 'email', 254)
  if (typeof text !== 'string') return text
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return text.toLowerCase()
  return {
    code: 'INVALID_INPUT',
    field: 'email',
    problem: 'is not a mail address',
    remedy: 'Write it as name@company.example.',
  }
}
