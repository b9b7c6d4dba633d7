import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindRolesDocument, type RolesInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

/** A role by its name or its id. */
export async function findRole(api: ApiClient, typed: string): Promise<{ id: string; name: string }> {
  const list = async (filters: RolesInputFilters) =>
    nodesOf((await api.ask(FindRolesDocument, { filters })).roles)
  return onlyOne({
    noun: 'role',
    typed,
    nameOf: ({ name }) => name,
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { name: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({ name: { ilike: within(typed) } }),
  })
}
