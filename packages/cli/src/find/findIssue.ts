import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindIssuesDocument, type IssueInputFilters } from '../generated/documents.ts'
import { isId, onlyOne, within } from './onlyOne.ts'

/** For the help of commands that take an issue. */
export const issueOperand = {
  name: 'ISSUE',
  about: 'its id, or words that only its title has',
} as const

/** An issue by its id, or by words that no other title has. */
export async function findIssue(api: ApiClient, typed: string): Promise<{ id: string }> {
  const list = async (filters: IssueInputFilters) =>
    nodesOf((await api.ask(FindIssuesDocument, { filters })).issues)
  const byId = isId(typed) ? await list({ id: { eq: typed } }) : []
  return onlyOne({
    noun: 'issue',
    typed,
    nameOf: ({ title }) => title ?? '',
    rows: byId.length > 0 ? byId : await list({ title: { ilike: within(typed) } }),
    near: async () => [],
  })
}
