import { type PlannedRunStatus, plannedRunStatuses } from '@traveler/domain/plannedRun/plannedRunStatus.ts'

/** What stands in the address of the list of planned work; what is left out has its default. */
export interface PlannedSearch {
  readonly q?: string
  readonly status?: PlannedRunStatus
}

export function plannedSearch(raw: Readonly<Record<string, unknown>>): PlannedSearch {
  const status = plannedRunStatuses.find((one) => one === raw['status'])
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {}),
    ...(status === undefined || status === 'PLANNED' ? {} : { status }),
  }
}
