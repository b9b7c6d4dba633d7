import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindPlacesDocument, type LocationsInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundPlace {
  readonly id: string
  readonly name: string
}

/** A place by its name or its id; a work center among those alone. */
export async function findPlace(
  api: ApiClient,
  typed: string,
  noun: 'location' | 'work center',
): Promise<FoundPlace> {
  const kind: readonly LocationsInputFilters[] = noun === 'location' ? [] : [{ type: { eq: 'WORKCENTER' } }]
  const list = async (filter: LocationsInputFilters) =>
    nodesOf((await api.ask(FindPlacesDocument, { filters: { and_: [filter, ...kind] } })).locations)
  return onlyOne({
    noun,
    typed,
    nameOf: ({ name }) => name,
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { name: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({ name: { ilike: within(typed) } }),
  })
}
