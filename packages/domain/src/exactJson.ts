/** Of a JSON number: the digits it was written with. Browsers older than 2025 do not tell them. */
interface Source {
  readonly source?: string
}

class Numeral {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/**
 * JSON in which some numbers are not to be rounded: those under the given names (decimals and ids, also in lists) become
 * text with exactly their digits, `9.50` stays `9.50`; all others become numbers.
 */
export function parseExactJson(text: string, exactNames: ReadonlySet<string>): unknown {
  const keepSource = (_name: string, value: unknown, context?: Source) =>
    typeof value === 'number' ? new Numeral(context?.source ?? String(value)) : value
  return settle(JSON.parse(text, keepSource), '', exactNames)
}

function settle(value: unknown, name: string, exactNames: ReadonlySet<string>): unknown {
  if (value instanceof Numeral) return exactNames.has(name) ? value.source : Number(value.source)
  if (Array.isArray(value)) return value.map((one) => settle(one, name, exactNames))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settle(one, key, exactNames)]))
}
