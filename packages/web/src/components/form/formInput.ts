import type { Json } from '../../generated/documents.ts'
import type { FormValues } from './edits.ts'

// A form’s values as the API takes them. Undefined: the field is not among them, and stays as it is.

/** Text; null where it was emptied. */
export function textOf(values: FormValues, name: string): string | null | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const text = String(value ?? '').trim()
  return text === '' ? null : text
}

/** Text that has to be there: emptied it is sent empty, and the server says what is missing. */
export function requiredText(values: FormValues, name: string): string | undefined {
  const text = textOf(values, name)
  return text === undefined ? undefined : (text ?? '')
}

/** Text as it was typed, with its blanks: what is written at length. */
export function longText(values: FormValues, name: string): string | undefined {
  const value = values[name]
  return value === undefined ? undefined : String(value ?? '')
}

export function flagOf(values: FormValues, name: string): boolean | undefined {
  const value = values[name]
  return value === undefined ? undefined : value === true
}

/** One of a few words. */
export function wordOf<Word extends string>(
  values: FormValues,
  name: string,
  known: readonly Word[],
): Word | undefined {
  return known.find((word) => word === values[name])
}

/** A whole number from 0, times a factor; null where it was emptied. Ask `isWhole` first. */
export function wholeOf(values: FormValues, name: string, factor = 1): number | null | undefined {
  const text = textOf(values, name)
  return text === undefined || text === null ? text : Number(text) * factor
}

/** Whether text is a whole number from 0, or nothing. */
export function isWhole(value: Json | undefined): boolean {
  return /^\d{0,9}$/.test(String(value ?? '').trim())
}

/** Lines of text that have something on them. */
export function linesOfText(values: FormValues, name: string): readonly string[] | undefined {
  return longText(values, name)
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
