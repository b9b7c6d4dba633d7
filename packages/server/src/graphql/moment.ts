import { Refused } from '@traveler/domain/refusal.ts'
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { BuilderTypes } from './builder.ts'

/** The argument `at` of a question that can be asked of the past. */
export const atArgument = (t: PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, unknown>) =>
  t.arg({
    type: 'DateTime',
    description:
      'As it stood at that moment, the acts of that moment among it. Everything in the same request is then read so. Absent: now.',
  })

interface Asked {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** The one moment at which a request looks; null: now. One request has one: what is nested is read as what it is nested in. */
export function momentOf(
  schema: GraphQLSchema,
  { document, operation }: Asked,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {}
  const moments = rootFields(document, operation.selectionSet).map((node) => {
    const field = fields[node.name.value]
    if (!field?.args.some(({ name }) => name === 'at')) return null
    const { at } = getArgumentValues(field, node, variables)
    return typeof at === 'string' ? at : null
  })
  const at = moments.find((moment) => moment !== null) ?? null
  if (at === null) return null
  if (moments.some((moment) => moment !== at))
    throw refused(
      'is not the same for all that the request asks',
      'Ask for each moment in a request of its own.',
    )
  if (Date.parse(at) > Date.now())
    throw refused('is still to come', 'Give a moment that has passed, or leave it out.')
  return at
}

const refused = (problem: string, remedy: string): Refused =>
  new Refused({ code: 'INVALID_INPUT', field: 'at', problem, remedy })

/** The fields that the request asks of the root, in fragments too. */
function rootFields(document: DocumentNode, selected: SelectionSetNode): FieldNode[] {
  return selected.selections.flatMap((one): FieldNode[] => {
    if (one.kind === Kind.FIELD) return one.name.value === '__typename' ? [] : [one]
    if (one.kind === Kind.INLINE_FRAGMENT) return rootFields(document, one.selectionSet)
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === one.name.value,
    )
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : []
  })
}
