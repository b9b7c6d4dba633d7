import { type Decimal, parseDecimal } from '@traveler/domain/decimal.ts'
import {
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLScalarType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { ExactNumber, numberSource } from './exactNumber.ts'

/** Text that JSON.stringify puts out as a number with exactly these digits. */
declare global {
  interface JSON {
    rawJSON(text: string): unknown
  }
}

const digits = /^\d{1,15}$/

/** Row ids are numbers on the wire (below 2^53), composite ids text; both are taken and handed on as text. */
function overrideId(): void {
  // The library types ID's output as text; on the wire row ids are numbers.
  GraphQLID.serialize = (value) => {
    const text = String(value)
    return (digits.test(text) ? Number(text) : text) as string
  }
}

/** The exact decimal in a number or text, or an error that says what is wrong with it. */
function exactDecimal(value: unknown): Decimal {
  const source = numberSource(value)
  const decimal = source === undefined ? undefined : parseDecimal(source)
  if (typeof decimal !== 'string')
    throw new GraphQLError(`Not a decimal number: ${shown(value)}. Give digits with at most one point.`)
  return decimal
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60)

/** The number as it is stored, digit for digit. */
function serializeDecimal(value: unknown): unknown {
  return value === null || value === undefined ? value : JSON.rawJSON(String(value))
}

function decimalLiteral(node: ValueNode): Decimal {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING)
    return exactDecimal(node.value)
  throw new GraphQLError('Not a decimal number. Give digits with at most one point.')
}

/** Quantities are exact although the contract calls them Float: taken as number or text, put out digit for digit. */
function overrideFloat(): void {
  GraphQLFloat.serialize = (value) => serializeDecimal(value) as number
  GraphQLFloat.parseValue = (value) => exactDecimal(value) as unknown as number
  GraphQLFloat.parseLiteral = (node) => decimalLiteral(node) as unknown as number
}

overrideId()
overrideFloat()

export const DecimalScalar = new GraphQLScalarType({
  name: 'Decimal',
  description: 'An exact decimal: a JSON number or text with digits and at most one point.',
  serialize: serializeDecimal,
  parseValue: exactDecimal,
  parseLiteral: decimalLiteral,
})

const timeForm = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** A time without offset is UTC, whatever zone the server has; a date is its first moment. */
function parseTime(value: unknown): string {
  const [date = '', clock = '00:00'] =
    typeof value === 'string' && timeForm.test(value) ? value.split('T') : []
  const time = new Date(`${date}T${/Z|[+-]\d{2}:?\d{2}$/.test(clock) ? clock : `${clock}Z`}`)
  if (Number.isNaN(time.getTime()) || !isDay(date)) {
    throw new GraphQLError(`Not a time: ${shown(value)}. Give ISO 8601, as 2026-03-01T06:00:00Z.`)
  }
  // Microseconds, as the record has them: a time that it gave names that moment, not one before.
  const [, finer = ''] = /\.\d{3}(\d{1,3})/.exec(clock) ?? []
  return time.toISOString().replace('Z', `${finer}Z`)
}

/** A day of the calendar: Date reads 30 February as 2 March, and PostgreSQL knows no year 0. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return (
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(date) &&
    date >= '0001-01-02' &&
    date <= '9999-12-30'
  )
}

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'ISO 8601, UTC on output.',
  parseValue: parseTime,
  parseLiteral: (node) => parseTime(node.kind === Kind.STRING ? node.value : null),
})

/** Plain JSON with exact numbers turned to their digits. */
function plain(value: unknown): unknown {
  return value instanceof ExactNumber ? value.source : value
}

export const ScalarValueScalar = new GraphQLScalarType({
  name: 'ScalarValue',
  description: 'A value of the type that its field says: text, number, boolean, or a list of texts.',
  parseValue: (value) => value,
  parseLiteral: scalarLiteral,
})

/** A number written in the document keeps its digits, as one in a variable does. */
function scalarLiteral(node: ValueNode, variables: Parameters<typeof valueFromASTUntyped>[1]): unknown {
  if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) return valueFromASTUntyped(node, variables)
  const number = Number(node.value)
  return String(number) === node.value ? number : new ExactNumber(node.value)
}

export const SlateContentScalar = new GraphQLScalarType({
  name: 'SlateContent',
  description: 'Rich text as Slate nodes: raw JSON.',
  parseValue: plain,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

export const JsonStringScalar = new GraphQLScalarType({
  name: 'JSONString',
  description: 'JSON as text.',
  serialize: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parseValue: plain,
})
