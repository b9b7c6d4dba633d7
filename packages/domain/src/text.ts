import type { Refusal } from './refusal.ts'

/** Characters a text of the named kind may have. */
export const textLengths = {
  name: 255,
  description: 4_096,
  reason: 4_096,
  comment: 65_536,
  value: 1_000_000,
} as const

// Controls but tab and newline, and surrogates that stand alone (docs/rules.md, Exactness).
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u

/**
 * The text to store: NFC, line ends as LF. Refused when it is not well formed, has controls, or is too long.
 * `field` is named in the refusal.
 */
export function parseText(source: string, field: string, maximumLength: number): string | Refusal {
  const text = source.replaceAll(/\r\n?/g, '\n').normalize('NFC')
  if (forbidden.test(text)) {
    return {
      code: 'INVALID_INPUT',
      field,
      problem: 'contains a control character or half a character',
      remedy: 'Type the text again, or remove what was pasted invisibly.',
    }
  }
  if (text.length > maximumLength) {
    return {
      code: 'INVALID_INPUT',
      field,
      problem: `is ${text.length} characters long; ${maximumLength} are allowed`,
      remedy: 'Shorten it.',
    }
  }
  return text
}

/** Text that identifies (part number, serial, title): one line, trimmed, not empty. */
export function parseIdentifyingText(
  source: string,
  field: string,
  maximumLength: number = textLengths.name,
): string | Refusal {
  const text = parseText(source, field, maximumLength)
  if (typeof text !== 'string') return text
  const trimmed = text.trim()
  if (trimmed === '') return { code: 'INVALID_INPUT', field, problem: 'is empty', remedy: 'Give it a value.' }
  if (/[\t\n]/.test(trimmed)) {
    return {
      code: 'INVALID_INPUT',
      field,
      problem: 'has a tab or a line break',
      remedy: 'Write it on one line.',
    }
  }
  return trimmed
}

/**
 * Two serials are the same when their keys are: trimmed and case-folded, compared within a part number
 * (rule 28). Stored as entered.
 */
export function serialKey(serial: string): string {
  return serial.trim().normalize('NFC').toUpperCase().toLowerCase()
}
