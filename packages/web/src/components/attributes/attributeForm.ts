import type { Json } from '../../generated/documents.ts'
import { attributeWords } from '../words/attributeWords.ts'

export const attributeKinds = ['STRING', 'NUMBER', 'BOOLEAN', 'MULTISELECT'] as const
export type AttributeKind = (typeof attributeKinds)[number]

/** An attribute as it is set. */
export interface SetAttribute {
  readonly key: string
  readonly type: string
  readonly value: Json
  readonly Etag: string
}

/** A value as a form shows it: several texts one on each line. */
export function textOfValue(value: Json): string {
  if (value === null) return ''
  return Array.isArray(value) ? value.map(String).join('\n') : String(value)
}

/** What was typed, as a value of a kind; a sentence where it is none. Nothing typed: not set. */
export function parseAttribute(
  kind: AttributeKind,
  text: string,
): { readonly value: Json } | { readonly problem: string } {
  const typed = text.trim()
  if (typed === '') return { value: null }
  if (kind === 'BOOLEAN') return { value: typed === 'true' }
  if (kind === 'MULTISELECT') {
    return {
      value: typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }
  }
  if (kind === 'STRING') return { value: typed }
  if (!/^-?\d+(\.\d+)?$/.test(typed)) return { problem: attributeWords.notANumber }
  return isKeptWhole(typed) ? { value: Number(typed) } : { problem: attributeWords.tooManyDigits }
}

/** JSON numbers leave the browser as it knows numbers: what it would round is not sent. */
function isKeptWhole(digits: string): boolean {
  const plain = digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits
  return String(Number(digits)) === plain.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0')
}
