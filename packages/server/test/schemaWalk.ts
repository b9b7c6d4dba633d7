import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A field of the root: a query or a mutation. */
export type RootField = GraphQLField<unknown, unknown>

/** One place where a caller of a root field writes a value: an argument, or a field somewhere within one. */
export interface InputPlace {
  /** From the argument down: `['input', 'attributes', 'key']`. Lists are passed through. */
  readonly path: readonly string[]
  readonly type: GraphQLInputType
  /** The type without lists and exclamation marks. */
  readonly named: GraphQLNamedInputType
}

/** All places of a root field, those of nested inputs after their own; an input within itself is not entered again. */
export function placesOf(field: RootField): InputPlace[] {
  return field.args.flatMap((argument) => placesWithin(argument, [], []))
}

function placesWithin(
  at: GraphQLArgument | GraphQLInputField,
  above: readonly string[],
  entered: readonly string[],
): InputPlace[] {
  const named = getNamedType(at.type)
  const path = [...above, at.name]
  const place = { path, type: at.type, named }
  if (!isInputObjectType(named) || entered.includes(named.name)) return [place]
  return [
    place,
    ...Object.values(named.getFields()).flatMap((field) =>
      placesWithin(field, path, [...entered, named.name]),
    ),
  ]
}

/** Gives a value to one place, or undefined to leave it out. */
export type Choose = (place: InputPlace, required: boolean) => unknown

/** Variables with all that is required and all on the way to `target`; values by `choose`. */
export function variablesOf(
  field: RootField,
  target: readonly string[],
  choose: Choose,
): Record<string, unknown> {
  return Object.fromEntries(chosen(field.args, [], target, choose))
}

function chosen(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  above: readonly string[],
  target: readonly string[],
  choose: Choose,
): [string, unknown][] {
  return fields.flatMap((field): [string, unknown][] => {
    const path = [...above, field.name]
    const onTheWay = path.every((name, depth) => target[depth] === name)
    const required = isNonNullType(field.type)
    if (!onTheWay && !required) return []
    const value = valueFor(
      { path, type: field.type, named: getNamedType(field.type) },
      onTheWay,
      required,
      target,
      choose,
    )
    return value === undefined ? [] : [[field.name, value]]
  })
}

function valueFor(
  place: InputPlace,
  onTheWay: boolean,
  required: boolean,
  target: readonly string[],
  choose: Choose,
): unknown {
  const isTarget = onTheWay && place.path.length === target.length
  const inner =
    isInputObjectType(place.named) && !isTarget
      ? Object.fromEntries(chosen(Object.values(place.named.getFields()), place.path, target, choose))
      : choose(place, required)
  return inner !== undefined && !isTarget && isListType(getNullableType(place.type)) ? [inner] : inner
}

/** A document that calls one root field with a variable for each argument, and selects as little as there is. */
export function documentOf(kind: 'query' | 'mutation', field: RootField): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(field.type)} }`
}

/** Of a list its length and its first row, of an object its type's name. */
export function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  return named.getFields()['pageInfo'] === undefined
    ? '{ __typename }'
    : '{ edges { cursor } pageInfo { totalCount } }'
}

/** A value that a leaf type takes. */
export function plainValue({ named, path }: InputPlace): unknown {
  if (isEnumType(named)) return named.getValues()[0]?.name
  // Of runs, times are filtered as text: so the reference has it.
  if (named.name === 'String' && path.at(-1)?.endsWith('Time') === true) return '2026-03-01T06:00:00Z'
  const values: Readonly<Record<string, unknown>> = {
    String: 'Word',
    Int: 1,
    Float: 1,
    Decimal: 1,
    Boolean: false,
    DateTime: '2026-03-01T06:00:00Z',
    ScalarValue: 'Word',
    SlateContent: [{ type: 'p', children: [{ text: 'Word' }] }],
    JSONString: '{}',
  }
  return values[named.name]
}
