import type { Refusal } from '../refusal.ts'

/**
 * The IANA name of a time zone, as `Europe/Berlin`. An offset alone is refused: it does not know about summer.
 */
export function parseTimeZone(source: string): string | Refusal {
  const text = source.trim()
  if (/^[A-Za-z]/.test(text) && isZone(text)) return text
  return {
    code: 'INVALID_INPUT',
    field: 'timeZone',
    problem: 'is not a time zone',
    remedy: 'Give an IANA name, as Europe/Berlin.',
  }
}

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
