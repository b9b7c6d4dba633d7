import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindFurtherActionsDocument, type FurtherActionsInputFilters } from '../generated/documents.ts'
import { isId, onlyOne, within } from './onlyOne.ts'

/** For the help of commands that take a further action. */
export const furtherActionOperand = {
  name: 'ACTION',
  about: 'its id, or words that only its title has',
} as const

/** A further action by its id, or by words that no other title has. */
export async function findFurtherAction(api: ApiClient, typed: string): Promise<{ id: string }> {
  const list = async (filters: FurtherActionsInputFilters) =>
    nodesOf((await api.ask(FindFurtherActionsDocument, { filters })).furtherActions)
  const byId = isId(typed) ? await list({ id: { eq: typed } }) : []
  return onlyOne({
    noun: 'further action',
    typed,
    nameOf: ({ title }) => title,
    rows: byId.length > 0 ? byId : await list({ title: { ilike: within(typed) } }),
    near: async () => [],
  })
}
