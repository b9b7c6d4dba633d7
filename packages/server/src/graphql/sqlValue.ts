import { parseDecimal } from '@traveler/domain/decimal.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { ExactNumber } from './exactNumber.ts'

const forms: Readonly<Record<string, RegExp>> = {
  bigint: /^-?\d{1,18}$/,
  boolean: /^(true|false)$/,
  uuid: /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i,
  'timestamp with time zone': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
}

/** Whether PostgreSQL reads the text as a value of the type: asked before it is sent, because one bad value fails a whole read. */
export function isSqlText(type: string, text: string): boolean {
  if (text.includes('\u0000')) return false
  if (type === 'integer') return /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31
  if (type === 'numeric') return typeof parseDecimal(text) === 'string'
  return forms[type]?.test(text) ?? true
}

/** A value to compare a column of the type with, or a refusal that names the filter. */
export function comparable(type: string, field: string, value: unknown): unknown {
  const sent = value instanceof ExactNumber ? value.source : value
  if (sent === null || sent === undefined || isSqlText(type, String(sent))) return sent
  throw new Refused({
    code: 'INVALID_INPUT',
    field,
    problem: `cannot be compared with ${JSON.stringify(String(sent)).slice(0, 60)}`,
    remedy: type === 'bigint' ? 'Give an id, as the API gave it.' : 'Give a value of its type.',
  })
}

/** A pattern for LIKE. A backslash at its end, which would escape nothing, means itself. */
export function likePattern(value: unknown): string {
  return String(value).replace(/(?<!\\)((?:\\\\)*)\\$/, '$1\\\\')
}
