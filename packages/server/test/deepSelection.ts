import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>

/**
 * Everything that can be selected of a type, so many objects deep, without the fields that demand an argument. What a
 * person must not see may not stand anywhere in the answer.
 */
export function deepSelection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields())
    .filter(isFree)
    .flatMap((field) => selected(field, depth))
  return `{ __typename ${parts.join(' ')} }`
}

function isFree(field: Field): boolean {
  return field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined)
}

function selected(field: Field, depth: number): string[] {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return [field.name]
  if (isInterfaceType(type)) return [`${field.name} { __typename }`]
  if (!isObjectType(type)) return []
  if (isConnection(type)) return depth === 0 ? [] : [`${field.name} ${connectionSelection(type, depth - 1)}`]
  return depth === 0 ? [] : [`${field.name} ${deepSelection(type, depth - 1)}`]
}

/** Of a connection its nodes, deep, with what the page says of itself. */
export function connectionSelection(type: GraphQLObjectType, depth: number): string {
  return `{ edges { cursor node ${deepSelection(nodeType(type), depth)} } pageInfo { totalCount count startCursor endCursor hasNextPage hasPreviousPage } }`
}

export function isConnection(type: GraphQLObjectType): boolean {
  return type.getFields()['edges'] !== undefined && type.getFields()['pageInfo'] !== undefined
}

function nodeType(connection: GraphQLObjectType): GraphQLObjectType {
  const edge = getNamedType(connection.getFields()['edges']?.type)
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined
  if (!isObjectType(node)) throw new Error(`${connection.name} has no nodes`)
  return node
}
