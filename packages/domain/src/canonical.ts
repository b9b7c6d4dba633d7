/** A JSON value. Numbers here are counts and flags; quantities and measurements are decimal strings. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * The one text of a JSON value by RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript
 * writes them. Two equal values have the same text, so its SHA-256 identifies the value. Half characters, NaN and
 * infinities have no JSON text and throw.
 */
export function canonicalText(value: Json): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('JSON has no text for NaN and infinities')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isInOrder(value)) {
    const text = JSON.stringify(value)
    if (!text.includes(halfCharacter)) return text
  }
  if (isJsonList(value)) return `[${value.map(canonicalText).join(',')}]`
  if (!isJsonObject(value)) throw new TypeError('JSON has values, lists and objects')
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalText(member)}`
  }
  return `{${members}}`
}

/** How JSON.stringify writes half a character, and with a backslash before it what somebody wrote so. */
const halfCharacter = '\\ud'

/**
 * Whether the engine's own text of a value is its canonical one, which it writes five times as fast: the rows of an act are
 * put in order of their columns for it. Half characters are found in the text.
 */
function isInOrder(value: Json): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (isJsonList(value)) return value.every(isInOrder)
  let before = ''
  for (const key of Object.keys(value)) {
    if (key < before) return false
    before = key
    const member = (value as JsonObject)[key]
    if (member !== undefined && !isInOrder(member)) return false
  }
  return true
}

/** Text as it stands in a canonical form: NFC, line ends as LF (docs/rules.md, Identity). */
export function canonicalString(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC')
}

/** The value with canonicalString applied to every text in it. */
export function canonicalStrings(value: Json): Json {
  if (typeof value === 'string') return canonicalString(value)
  if (isJsonList(value)) return value.map(canonicalStrings)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, canonicalStrings(member)]))
}

/** The members that differ from their default: a property that is added later never changes an old digest. */
export function withoutDefaults(value: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(([key, member]) => {
      const standard = defaults[key]
      return standard === undefined || canonicalText(member) !== canonicalText(standard)
    }),
  )
}

/** A list whose order means nothing, in the order of its members' canonical texts. */
export function sortedCanonically<Member extends Json>(list: readonly Member[]): readonly Member[] {
  const keyed = list.map((member) => ({ member, text: canonicalText(member) }))
  return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ member }) => member)
}

export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

export function isJsonObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('JSON has no text for half a character')
  return JSON.stringify(text)
}
