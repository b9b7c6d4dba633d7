import { type RunStatus, runStatuses } from '@traveler/domain/run/runStatus.ts'

/** Orders in which the list of runs can stand. */
export const runOrders = ['newest', 'due', 'title', 'status'] as const
export type RunOrder = (typeof runOrders)[number]

/** Whose runs are listed; archived ones, everybody’s, by themselves. */
export const runPools = ['all', 'mine', 'pool', 'archived'] as const
export type RunPool = (typeof runPools)[number]

/** What stands in the address of the list of runs; what is left out has its default. */
export interface RunsSearch {
  readonly q?: string
  readonly status?: readonly RunStatus[]
  readonly order?: RunOrder
  readonly who?: RunPool
}

export function runsSearch(raw: Readonly<Record<string, unknown>>): RunsSearch {
  const statuses = Array.isArray(raw['status'])
    ? runStatuses.filter((status) => listed(raw['status'], status))
    : []
  const order = runOrders.find((one) => one === raw['order'])
  const who = runPools.find((one) => one === raw['who'])
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'] } : {}),
    ...(statuses.length > 0 ? { status: statuses } : {}),
    ...(order === undefined || order === 'newest' ? {} : { order }),
    ...(who === undefined || who === 'all' ? {} : { who }),
  }
}

const listed = (raw: unknown, status: string): boolean => Array.isArray(raw) && raw.includes(status)

/** What stands in the address of a run: the step that is shown; `overview` for the run itself. */
export interface RunSearch {
  readonly step?: string
}

export function runSearch(raw: Readonly<Record<string, unknown>>): RunSearch {
  const step = raw['step']
  return typeof step === 'string' || typeof step === 'number' ? { step: String(step) } : {}
}
