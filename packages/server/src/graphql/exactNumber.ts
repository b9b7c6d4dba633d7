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
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
      ? new ExactNumber(context.source)
      : value,
  )
}

/** The digits as text: of a number, an exact number or a string; undefined for anything else. */
export function numberSource(value: unknown): string | undefined {
  if (value instanceof ExactNumber) return value.source
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}
