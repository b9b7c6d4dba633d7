import type { Json } from '@traveler/domain/canonical.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'

/** A JSON number that a JavaScript number would not give back, with its source text. */
const exactNumber = z.object({ source: z.string() }).transform(({ source }) => ({ digits: source }))
const plain = z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(z.string())])

/** A value as a client gives it: text, number, boolean or a list of texts; null empties the field. */
export const rawValueInput = z.union([plain, exactNumber], {
  message: 'Not a value of a field. Give text, a number, true or false, a list of texts, or null.',
})

export type RawValue = z.output<typeof rawValueInput>

/** The JSON that a field's type is to read: digits are kept for a number, and are a number to every other type. */
export function jsonOfRawValue(raw: RawValue, type: FieldType): Json {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw
  return 'digits' in raw && type === 'NUMBER' ? raw.digits : 0
}
