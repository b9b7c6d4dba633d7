import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindStandardStepsDocument, type StepsFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundStandardStep {
  readonly id: string
  readonly title: string | null
}

/** The released version of a standard step, by its title or its id. */
export async function findStandardStep(api: ApiClient, typed: string): Promise<FoundStandardStep> {
  const released: readonly StepsFilters[] = [
    { isStandardStep: { eq: true } },
    { isLatestReleasedVersion: { eq: true } },
  ]
  const list = async (filter: StepsFilters) =>
    nodesOf((await api.ask(FindStandardStepsDocument, { filters: { and_: [filter, ...released] } })).steps)
  return onlyOne({
    noun: 'released standard step',
    typed,
    nameOf: ({ title }) => title ?? '',
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { title: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({ title: { ilike: within(typed) } }),
  })
}
