import type { Json } from '../../generated/documents.ts'
import { attributeWords as words } from '../words/attributeWords.ts'
import { words as common } from '../words.ts'

/** The value of an attribute as people read it. */
export function attributeInWords(value: Json): string {
  if (value === null) return words.notSet
  if (typeof value === 'boolean') return value ? common.field.yes : common.field.no
  return Array.isArray(value) ? value.map(String).join(', ') : String(value)
}
