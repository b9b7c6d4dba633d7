import type { Decimal } from '../decimal.ts'

/** A recorded choice that the field does not apply, where its definition allows it (rule 13). */
export interface NotApplicable {
  readonly notApplicable: true
}

/**
 * What is recorded in a field, by its type: text (STRING, SELECT), a decimal as entered (NUMBER), true or false
 * (BOOLEAN), options in the definition's order (MULTISELECT), `YYYY-MM-DD` (DATE), ISO 8601 UTC (DATETIME), the id of a
 * file, tool, user or part. A SIGNOFF has a signature instead. null: nothing recorded.
 */
export type FieldValue = string | Decimal | boolean | readonly string[] | NotApplicable | null

export const notApplicable: NotApplicable = { notApplicable: true }

export function isNotApplicable(value: FieldValue): value is NotApplicable {
  return typeof value === 'object' && value !== null && 'notApplicable' in value
}

/** Whether two recorded values are the same, as entered: `9.5` and `9.50` are two readings. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
