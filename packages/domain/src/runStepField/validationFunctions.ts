import type { Decimal } from '../decimal.ts'
import { compareDecimals } from '../decimal.ts'
import type { FieldValidation } from '../step/stepDefinition.ts'

/** A comparison that the API knows by id and name. */
export interface ValidationFunction {
  readonly id: string
  readonly functionName: string
  readonly displayName: string
  readonly passes: (value: Decimal, limit: Decimal) => boolean
}

/**
 * What a validation may ask of a number. Ids and names are public API: add, never change. Compared exactly, as
 * entered (rule 13).
 */
// biome-ignore format: a table is read by its columns
export const validationFunctions: readonly ValidationFunction[] = [
  { id: '1', functionName: 'less_than',             displayName: 'less than',             passes: (a, b) => compareDecimals(a, b) < 0 },
  { id: '2', functionName: 'less_than_or_equal',    displayName: 'less than or equal',    passes: (a, b) => compareDecimals(a, b) <= 0 },
  { id: '3', functionName: 'greater_than',          displayName: 'greater than',          passes: (a, b) => compareDecimals(a, b) > 0 },
  { id: '4', functionName: 'greater_than_or_equal', displayName: 'greater than or equal', passes: (a, b) => compareDecimals(a, b) >= 0 },
  { id: '5', functionName: 'equal',                 displayName: 'equal',                 passes: (a, b) => compareDecimals(a, b) === 0 },
  { id: '6', functionName: 'not_equal',             displayName: 'not equal',             passes: (a, b) => compareDecimals(a, b) !== 0 },
]

/**
 * Whether a number passes one validation. One whose function is not known fails: what was asked cannot be
 * shown to hold.
 */
export function passesValidation(value: Decimal, validation: FieldValidation): boolean {
  const found = validationFunctions.find((known) => known.id === validation.functionId)
  return found?.passes(value, validation.value) ?? false
}
