import { canonicalText, type Json } from '../canonical.ts'
import { canonicalDecimal, parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { FieldType } from '../step/stepDefinition.ts'

/** What an author fills into a cell, as a definition keeps it: numbers without zeros at the end, text as it is, else its JSON. */
export function cellText(value: unknown, type: FieldType | undefined): string {
  if (typeof value !== 'string') {
    const json: Json = JSON.parse(JSON.stringify(value))
    return canonicalText(json)
  }
  return type === 'NUMBER' ? canonicalDecimal(accepted(parseDecimal(value))) : value
}
