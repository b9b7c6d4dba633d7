import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindPlannedRunsDocument, type PlannedRunsInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundPlannedRun {
  readonly id: string
  readonly _etag: string | null
}

/** Planned work by its title or its order, as far as that names one that waits; or by its id. */
export async function findPlannedRun(api: ApiClient, typed: string): Promise<FoundPlannedRun> {
  const list = async (...filters: readonly PlannedRunsInputFilters[]) =>
    nodesOf((await api.ask(FindPlannedRunsDocument, { filters: { and_: filters } })).plannedRuns)
  const waiting = { status: { eq: 'PLANNED' } } as const
  return onlyOne({
    noun: 'planned run',
    typed,
    nameOf: ({ title, orderReference, part }) =>
      [title, orderReference, part?.partNumber].filter(Boolean).join(' '),
    rows: await byNameOrId(typed, (by) =>
      'name' in by
        ? list({ or_: [{ title: { eq: by.name } }, { orderReference: { eq: by.name } }] }, waiting)
        : list({ id: { eq: by.id } }),
    ),
    near: () =>
      list(
        { or_: [{ title: { ilike: within(typed) } }, { orderReference: { ilike: within(typed) } }] },
        waiting,
      ),
  })
}
