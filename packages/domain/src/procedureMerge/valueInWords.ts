import { canonicalText, isJsonList, isJsonObject, type Json } from '../canonical.ts'
import { plainText } from '../richText/plainText.ts'
import type { RichText } from '../richText/richText.ts'

/** What an element says, as people read it; null: nothing. Rich text gives its words, what has a name its name. */
export function valueInWords(property: string, value: Json): string | null {
  if (value === null || value === '' || (isJsonList(value) && value.length === 0)) return null
  if (property === 'content' && isJsonList(value))
    // Only what parseRichText has given stands in a definition.
    return plainText(value as unknown as RichText) || canonicalText(value)
  return words(value)
}

function words(value: Json): string | null {
  if (value === null) return null
  if (isJsonList(value)) return value.flatMap((one) => words(one) ?? []).join(', ')
  if (!isJsonObject(value)) return String(value)
  const name = value['name']
  if (typeof name === 'string' && 'id' in value) return name
  const said = Object.entries(value).flatMap(([key, member]) => {
    const text = words(member)
    return text === null || text === '' ? [] : [`${key} ${text}`]
  })
  return said.length === 0 ? null : said.join(', ')
}
