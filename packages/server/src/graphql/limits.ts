import { Refused } from '@traveler/domain/refusal.ts'
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/** Selections nest this deep at the most. */
export const depthLimit = 20
/** Fields that a request may ask for, lists counted by the rows that they may give. */
export const complexityLimit = 2_000_000
/** Fields in a document with its fragments spread out: 900 aliases of one field are 900 fields. */
const fieldLimit = 5_000
/** What a list without `first` is taken to give, inside another list's cost. */
const assumedRows = 50

interface Cost {
  fields: number
}

/** Refuses what is too deep or too wide before anything runs. Variables count: `first: $n` costs what $n says. */
export function refuseExcess(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  const complexity = costOf(operation.selectionSet, { fragments, variables, cost: { fields: 0 } }, 1)
  if (complexity > complexityLimit) {
    throw new Refused({ code: 'QUERY_TOO_COMPLEX', complexity: Math.min(complexity, Number.MAX_SAFE_INTEGER), limit: complexityLimit })
  }
}

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  readonly cost: Cost
}

function costOf(set: SelectionSetNode, walk: Walk, depth: number): number {
  if (depth > depthLimit) throw new Refused({ code: 'QUERY_TOO_DEEP', depth, limit: depthLimit })
  let sum = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (++walk.cost.fields > fieldLimit) {
        throw new Refused({ code: 'QUERY_TOO_COMPLEX', complexity: walk.cost.fields, limit: fieldLimit })
      }
      sum += 1 + (selection.selectionSet ? rowsOf(selection, walk.variables) * costOf(selection.selectionSet, walk, depth + 1) : 0)
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value)
      if (inner !== undefined) sum += costOf(inner.selectionSet, walk, depth)
    }
  }
  return sum
}

function rowsOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const size = (field.arguments ?? []).find(({ name }) => name.value === 'first' || name.value === 'last')?.value
  if (size?.kind === Kind.INT) return Math.max(1, Number(size.value))
  if (size?.kind === Kind.VARIABLE) {
    const value = variables[size.name.value]
    return typeof value === 'number' && value > 0 ? value : 1
  }
  return field.name.value === 'edges' ? 1 : field.selectionSet?.selections.some(isEdges) === true ? assumedRows : 1
}

const isEdges = (selection: { readonly kind: string }): boolean =>
  selection.kind === Kind.FIELD && 'name' in selection && JSON.stringify(selection.name).includes('"edges"')
