import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindTeamsDocument, type TeamsInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

/** A team by its name or its id. */
export async function findTeam(api: ApiClient, typed: string): Promise<{ id: string; name: string }> {
  const list = async (filters: TeamsInputFilters) =>
    nodesOf((await api.ask(FindTeamsDocument, { filters })).teams)
  return onlyOne({
    noun: 'team',
    typed,
    nameOf: ({ name }) => name,
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { name: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({ name: { ilike: within(typed) } }),
  })
}
