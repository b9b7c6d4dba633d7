import type { Decimal } from '../decimal.ts'

/** A recorded choice that the field does not apply, where its definition allows it (rule 13). */
export interface NotApplicable {
  readonly notApplicable: true
}

/** A file by its id and the SHA-256 of its bytes (64 lower-case hex digits): whoever signs the value signs the bytes. */
// A type, not an interface: an interface is no JSON to the compiler.
export type FileValue = { readonly file: string; readonly sha256: string }

/**
 * What is recorded in a field, by its type: text (STRING, SELECT), a decimal as entered (NUMBER), true or false
 * (BOOLEAN), options in the definition's order (MULTISELECT), `YYYY-MM-DD` (DATE), ISO 8601 UTC (DATETIME), the id of a
 * tool, user or part, a file with its hash. A SIGNOFF has a signature instead. null: nothing recorded.
 */
export type FieldValue = EnteredValue | FileValue

/** The same as it is entered: a file by its id alone. */
export type EnteredValue = string | Decimal | boolean | readonly string[] | NotApplicable | null

export const notApplicable: NotApplicable = { notApplicable: true }

export function isNotApplicable(value: FieldValue): value is NotApplicable {
  return typeof value === 'object' && value !== null && 'notApplicable' in value
}

export function isFileValue(value: unknown): value is FileValue {
  return typeof value === 'object' && value !== null && 'file' in value && 'sha256' in value
}

/** Whether two recorded values are the same, as entered: `9.5` and `9.50` are two readings. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
