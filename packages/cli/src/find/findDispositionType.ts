import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import {
  FindDispositionTypesDocument,
  type IssueDispositionTypesInputFilters,
} from '../generated/documents.ts'
import { byNameOrId, onlyOne } from './onlyOne.ts'

/** A disposition type that may be chosen, by its title or its id; else those that there are. */
export async function findDispositionType(api: ApiClient, typed: string): Promise<{ id: string }> {
  const list = async (filters: IssueDispositionTypesInputFilters) =>
    nodesOf(
      (
        await api.ask(FindDispositionTypesDocument, {
          filters: { and_: [filters, { active: { eq: true } }] },
        })
      ).issueDispositionTypes,
    )
  return onlyOne({
    noun: 'disposition',
    typed,
    nameOf: ({ title }) => title,
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { title: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({}),
  })
}
