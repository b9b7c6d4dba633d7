import { Refused } from '@traveler/domain/refusal.ts'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** Selections nest this deep at the most. */
export const depthLimit = 20
/** Fields that a request may ask for, lists counted by the rows that they may give. */
export const complexityLimit = 2_000_000
/** Fields in a document with its fragments spread out: 900 aliases of one field are 900 fields. */
const fieldLimit = 5_000
/** What a connection without `first` is taken to give, inside another list's cost. */
const assumedRows = 50
/** What a plain list, as the steps of a run, is taken to give: few enough for five levels of steps with their fields. */
const assumedItems = 5
/** Lists and objects in an argument nest this deep at the most, and braces in a document as it is written. */
const literalDepthLimit = 100

/** Refuses a document that is written so deep that reading it any further would end the stack. */
export function refuseDeepText(document: DocumentNode): void {
  const open: (readonly [node: unknown, depth: number])[] = document.definitions.map((node) => [node, 0])
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next
    if (typeof node !== 'object' || node === null) continue
    // Every level of a selection is a set, a list and a field; of a literal, a value and a list.
    if (depth > literalDepthLimit * 3)
      throw new Refused({ code: 'QUERY_TOO_DEEP', depth: Math.floor(depth / 3), limit: depthLimit })
    for (const [name, inner] of Object.entries(node)) if (name !== 'loc') open.push([inner, depth + 1])
  }
}

/** Refuses what is too deep or too wide before anything runs. Variables count: `first: $n` costs what $n says. */
export function refuseExcess(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  const walk = { schema, fragments, variables, cost: { fields: 0 } }
  const complexity = costOf(operation.selectionSet, schema.getRootType(operation.operation), walk, 1)
  if (complexity > complexityLimit) {
    throw new Refused({
      code: 'QUERY_TOO_COMPLEX',
      complexity: Math.min(complexity, Number.MAX_SAFE_INTEGER),
      limit: complexityLimit,
    })
  }
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  readonly cost: { fields: number }
}

/** The type that a selection is made from; undefined within introspection, which has a limit of its own. */
type Parent = GraphQLNamedType | null | undefined

function costOf(set: SelectionSetNode, parent: Parent, walk: Walk, depth: number): number {
  if (depth > depthLimit) throw new Refused({ code: 'QUERY_TOO_DEEP', depth, limit: depthLimit })
  let sum = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (++walk.cost.fields > fieldLimit) {
        throw new Refused({ code: 'QUERY_TOO_COMPLEX', complexity: walk.cost.fields, limit: fieldLimit })
      }
      const type = fieldType(parent, selection.name.value)
      const inner = type && getNamedType(type)
      sum +=
        1 +
        (selection.selectionSet
          ? rowsOf(selection, type, walk.variables) * costOf(selection.selectionSet, inner, walk, depth + 1)
          : 0)
    } else {
      const spread =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value)
      const condition = spread?.typeCondition?.name.value
      if (spread !== undefined)
        sum += costOf(
          spread.selectionSet,
          condition === undefined ? parent : walk.schema.getType(condition),
          walk,
          depth,
        )
    }
  }
  return sum
}

function fieldType(parent: Parent, name: string): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined
}

function rowsOf(
  field: FieldNode,
  type: GraphQLOutputType | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const size = (field.arguments ?? []).find(
    ({ name }) => name.value === 'first' || name.value === 'last',
  )?.value
  if (size?.kind === Kind.INT) return Math.max(1, Number(size.value))
  if (size?.kind === Kind.VARIABLE) {
    const value = variables[size.name.value]
    if (typeof value === 'number') return Math.max(1, value)
  }
  if (field.name.value === 'edges') return 1
  if (field.selectionSet?.selections.some(isEdges) === true) return assumedRows
  return type !== undefined && isListType(getNullableType(type)) ? assumedItems : 1
}

const isEdges = (selection: { readonly kind: string }): boolean =>
  selection.kind === Kind.FIELD && 'name' in selection && JSON.stringify(selection.name).includes('"edges"')
