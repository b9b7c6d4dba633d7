import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindSitesDocument, type SitesInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

/** A site by its name or its id. */
export async function findSite(api: ApiClient, typed: string): Promise<{ id: string; name: string }> {
  const list = async (filters: SitesInputFilters) =>
    nodesOf((await api.ask(FindSitesDocument, { filters })).sites)
  return onlyOne({
    noun: 'site',
    typed,
    nameOf: ({ name }) => name,
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { name: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({ name: { ilike: within(typed) } }),
  })
}
