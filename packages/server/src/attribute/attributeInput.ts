import type { RawAttributeValue, WantedAttribute } from '@traveler/domain/attribute/planAttributes.ts'
import { z } from 'zod'
import { etag, name } from '../operation/inputs.ts'

/** A JSON number that a JavaScript number would not give back, with its source text. */
const exactNumber = z.object({ source: z.string() }).transform(({ source }) => ({ digits: source }))
const plain = z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(z.string()).max(1_000)])

const value = z
  .union([plain, exactNumber], {
    message: 'Not a value. Give text, a number, true or false, a list of texts, or null.',
  })
  .optional()
  .transform((given): RawAttributeValue => given ?? null)

/** Attributes as they are sent with a record; the etag of each that is there already. */
export const attributesInput = z.array(z.object({ key: name(), value, etag: etag.nullish() })).max(500)

export type AttributesInput = (z.output<typeof attributesInput>[number] & Pick<WantedAttribute, 'defined'>)[]
