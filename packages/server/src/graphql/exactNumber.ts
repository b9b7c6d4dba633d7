/** A number of a request whose digits a JavaScript number would not give back: kept as its source text. */
export class ExactNumber {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }

  /** As it came, in logs and digests. */
  toJSON(): string {
    return this.source
  }
}

/** JSON with exact numbers: 1.10, 1e999 and 20-digit integers keep their source text, plain numbers stay numbers. */
export function parseExactJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    exactly(value, context?.source),
  )
}

function exactly(value: unknown, source: string | undefined): unknown {
  return typeof value === 'number' && source !== undefined && String(value) !== source
    ? new ExactNumber(source)
    : value
}

/** The digits as text: of a number, an exact number or a string; undefined for anything else. */
export function numberSource(value: unknown): string | undefined {
  if (value instanceof ExactNumber) return value.source
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}

const outsideStrings = /"(?:[^"\\]|\\.)*"|\bNaN\b|-?\bInfinity\b/g
const noNumber = '\u0000no number: '

/**
 * JSON as some libraries write it: NaN and Infinity outside strings. They are kept as numbers that no field takes, so
 * that whoever sent one is refused, never understood as nothing.
 */
export function parseLenientJson(text: string): unknown {
  const marked = text.replace(outsideStrings, (match) =>
    match.startsWith('"') ? match : JSON.stringify(noNumber + match),
  )
  return JSON.parse(marked, (_key, value: unknown, context?: { source?: string }) => {
    if (typeof value === 'string' && value.startsWith(noNumber))
      return new ExactNumber(value.slice(noNumber.length))
    return exactly(value, context?.source)
  })
}
