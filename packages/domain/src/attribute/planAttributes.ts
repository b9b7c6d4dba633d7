import { parseDecimal } from '../decimal.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { parseText, textLengths } from '../text.ts'

export const attributeTypes = ['STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTISELECT', 'DATETIME'] as const

/** What a custom attribute holds: as the organization defined it, else the kind of its first value. */
export type AttributeType = (typeof attributeTypes)[number]

/** What an attribute holds. */
export interface AttributeDefinition {
  readonly type: AttributeType
  /** Of SELECT and MULTISELECT: what may be chosen; null: anything. */
  readonly options: readonly string[] | null
}

/** As it is kept: decimals as text with exactly their digits; null: not set. */
export type AttributeValue = string | boolean | readonly string[] | null

/** As a client gives it; `digits` is a number that a JavaScript number would not give back. */
export type RawAttributeValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly digits: string }
  | null

export interface KnownAttribute {
  readonly id: string
  readonly key: string
  readonly type: AttributeType
}

export interface WantedAttribute {
  readonly key: string
  readonly value: RawAttributeValue
  /** What it holds; absent: what its first value is. */
  readonly defined?: AttributeDefinition | null | undefined
}

/** What is written for one attribute: a new one where `id` is null. */
export interface AttributePlan {
  readonly id: string | null
  readonly key: string
  readonly type: AttributeType
  readonly value: AttributeValue
}

/** What to write, or everything that forbids it: a key stands once, and keeps the kind of its first value. */
export function planAttributes(
  wanted: readonly WantedAttribute[],
  existing: readonly KnownAttribute[],
): readonly AttributePlan[] | readonly Refusal[] {
  const planned = wanted.map((one) =>
    plannedOne(
      one,
      existing.find(({ key }) => key === one.key),
    ),
  )
  const repeated = wanted.filter(({ key }, nth) => wanted.findIndex((other) => other.key === key) !== nth)
  const refusals: readonly Refusal[] = [
    ...planned.filter((plan): plan is Refusal => isRefusal(plan)),
    ...repeated.map(
      ({ key }): Refusal => ({ code: 'NOT_UNIQUE', type: 'Attribute', field: 'key', value: key }),
    ),
  ]
  return refusals.length > 0 ? refusals : planned.filter((plan): plan is AttributePlan => !isRefusal(plan))
}

function plannedOne(
  { key, value: raw, defined }: WantedAttribute,
  known: KnownAttribute | undefined,
): AttributePlan | Refusal {
  const id = known?.id ?? null
  if (raw === null) return { id, key, type: defined?.type ?? known?.type ?? 'STRING', value: null }
  const parsed = parseAttributeValue(key, raw)
  if (isRefusal(parsed)) return parsed
  if (defined) return plannedAs(defined, { id, key, parsed })
  if (known !== undefined && known.type !== parsed.type) return otherKind(key, known.type, parsed.type)
  return { id: known?.id ?? null, key, ...parsed }
}

interface Parsed {
  readonly id: string | null
  readonly key: string
  readonly parsed: { readonly type: AttributeType; readonly value: AttributeValue }
}

/** What the values of defined attributes are sent as. */
const sentAs = {
  STRING: 'STRING',
  NUMBER: 'NUMBER',
  BOOLEAN: 'BOOLEAN',
  SELECT: 'STRING',
  MULTISELECT: 'MULTISELECT',
  DATETIME: 'STRING',
} as const satisfies Record<AttributeType, AttributeType>

function plannedAs(
  { type, options }: AttributeDefinition,
  { id, key, parsed }: Parsed,
): AttributePlan | Refusal {
  const { value } = parsed
  if (parsed.type !== sentAs[type]) return otherKind(key, type, parsed.type)
  if (type === 'DATETIME' && Number.isNaN(Date.parse(String(value))))
    return notThat(key, 'is no date and time')
  const chosen = type === 'SELECT' || type === 'MULTISELECT' ? [value].flat().map(String) : []
  const strange = options === null ? undefined : chosen.find((one) => !options.includes(one))
  if (strange !== undefined) return notThat(key, `cannot be ${strange}; it can be ${options?.join(', ')}`)
  return { id, key, type, value }
}

function notThat(field: string, problem: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy: 'Send what the attribute is defined to hold.' }
}

function otherKind(key: string, from: AttributeType, to: AttributeType): Refusal {
  const problem = `is ${from.toLowerCase()}, and what was sent is ${to.toLowerCase()}`
  return {
    code: 'INVALID_INPUT',
    field: key,
    problem,
    remedy: 'Send the same kind of value, or use another key.',
  }
}

function parseAttributeValue(
  key: string,
  raw: NonNullable<RawAttributeValue>,
): { readonly type: AttributeType; readonly value: AttributeValue } | Refusal {
  if (typeof raw === 'boolean') return { type: 'BOOLEAN', value: raw }
  if (typeof raw === 'string') return typed('STRING', parseText(raw, key, textLengths.comment))
  if (typeof raw === 'number') return typed('NUMBER', parseDecimal(String(raw), key))
  if ('digits' in raw) return typed('NUMBER', parseDecimal(raw.digits, key))
  const texts = raw.map((text) => parseText(text, key, textLengths.name))
  const refused = texts.find((text) => isRefusal(text))
  if (isRefusal(refused)) return refused
  return { type: 'MULTISELECT', value: texts.filter((text) => typeof text === 'string') }
}

function typed(type: AttributeType, value: string | Refusal) {
  return typeof value === 'string' ? { type, value } : value
}
