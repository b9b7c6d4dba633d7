/** A number of JSON by its source text: rows hold exact decimals, which JavaScript's numbers would round. */
export class JsonNumber {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** JSON whose numbers are JsonNumbers. */
export function parseWithNumbers(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value,
  )
}

/**
 * The one text of a column's value, whether an event tells it or a row holds it: equal values have equal texts.
 * null: no value. `type` is PostgreSQL's name of the column's type.
 */
export function normalValue(type: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (type === 'jsonb') return canonicalJson(value)
  if (type.endsWith('[]') && Array.isArray(value)) {
    return JSON.stringify(value.map((member: unknown) => normalValue(type.slice(0, -2), member)))
  }
  const text = scalarText(value)
  switch (type) {
    case 'numeric':
      return normalDecimal(text)
    case 'timestamp with time zone':
      return normalTime(text)
    case 'bytea':
    case 'uuid':
      return text.toLowerCase()
    default:
      return text
  }
}

function scalarText(value: unknown): string {
  if (value instanceof JsonNumber) return value.source
  return typeof value === 'object' ? canonicalJson(value) : String(value)
}

/** Keys sorted, numbers without superfluous zeros: `jsonb` keeps neither the order of keys nor white space. */
function canonicalJson(value: unknown): string {
  if (value instanceof JsonNumber) return normalDecimal(value.source)
  if (typeof value === 'number') return normalDecimal(String(value))
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}

/** 9.50 and 9.5 are one value, and so are 1e2 and 100. */
function normalDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text) ?? []
  if (whole + fraction === '') return text
  const shift = Number(exponent)
  const digits = shift >= 0 ? whole + fraction.padEnd(shift, '0') : whole.padStart(-shift, '0') + fraction
  const point = shift >= 0 ? whole.length + shift : Math.max(whole.length + shift, 0)
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  const rest = digits.slice(point).replace(/0+$/, '')
  const plain = rest === '' ? integer : `${integer}.${rest}`
  return sign === '-' && plain !== '0' ? `-${plain}` : plain
}

/** Microseconds since 1970: `…Z`, `…+00:00` and another zone's wall clock are one moment. */
export function normalTime(text: string): string {
  const [, day, clock, fraction = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text) ?? []
  if (day === undefined || clock === undefined) return text
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60)
  const seconds = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}Z`) / 1_000 - offset
  const micros = Math.round(Number(`0.${fraction || '0'}`) * 1e6)
  return String(BigInt(seconds) * 1_000_000n + BigInt(micros))
}
