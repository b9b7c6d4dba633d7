import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindRunsDocument } from '../generated/documents.ts'
import { isId, onlyOne } from './onlyOne.ts'

/** For the help of commands that take a run. */
export const runOperand = {
  name: 'RUN',
  about: 'its id, or words that only its title, serial, order or part number has',
} as const

/** A run by its id, or by words that no other run has. */
export async function findRun(api: ApiClient, typed: string): Promise<{ id: string; title: string }> {
  const list = async (variables: { search?: string; filters?: { id: { eq: string } } }) =>
    nodesOf((await api.ask(FindRunsDocument, variables)).runs)
  const byId = isId(typed) ? await list({ filters: { id: { eq: typed } } }) : []
  return onlyOne({
    noun: 'run',
    typed,
    nameOf: ({ title }) => title,
    rows: byId.length > 0 ? byId : await list({ search: typed }),
    near: async () => [],
  })
}
