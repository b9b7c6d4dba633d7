import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { actOnSiblingRuns } from '../runBatch/siblingActs.graphql.ts'
import type { SiblingRunRow } from '../runBatch/siblingStore.ts'
import { assignRun } from './assignRun.ts'
import { batchRun } from './batchRun.ts'
import { scheduleRun } from './scheduleRun.ts'
import { updateRun } from './updateRun.ts'

/** A run as its caller saw it, and what an act asks of it. */
interface Asked {
  readonly id: string
  readonly etag: string | null
}

/**
 * The acts that an updateRun carries, by what they change. What is planned for a run is planned for those of its batch too;
 * what a run is called, and with which others it goes, is its own.
 */
const parts: readonly {
  readonly fields: readonly string[]
  /** For the runs of its batch as well. */
  readonly isPlanned: boolean
  readonly make: (asked: Asked, siblings: readonly SiblingRunRow[]) => Act
}[] = [
  {
    fields: ['assignedToId', 'assignedTeamId', 'locationId'],
    isPlanned: true,
    make: (asked, siblings) => actOnSiblingRuns(assignRun, asked, siblings),
  },
  {
    fields: ['scheduledStart', 'scheduledEnd'],
    isPlanned: true,
    make: (asked, siblings) => actOnSiblingRuns(scheduleRun, asked, siblings),
  },
  {
    fields: ['dueDate'],
    isPlanned: true,
    make: (asked, siblings) => actOnSiblingRuns(updateRun, asked, siblings),
  },
  {
    fields: ['runBatchId', 'addToNewBatch', 'runBatchTitle'],
    isPlanned: false,
    make: (asked) => act(batchRun, asked),
  },
  {
    fields: ['title', 'description', 'priority', 'orderReference', 'chargeNumber'],
    isPlanned: false,
    make: (asked) => act(updateRun, asked),
  },
]

const planned = parts.filter(({ isPlanned }) => isPlanned).flatMap(({ fields }) => fields)

/** Whether an update says anything that is planned for the whole batch. */
export function isOfBatch(input: object): boolean {
  return Object.entries(input).some(([name, value]) => planned.includes(name) && value !== undefined)
}

/** The acts in which an update of a run is performed; the first checks the etag for all. */
export function runUpdates(
  input: { readonly id: string; readonly etag: string },
  siblings: readonly SiblingRunRow[],
): Act[] {
  const { id, etag } = input
  const wanted = parts.flatMap(({ fields, make }) => {
    const given = Object.entries(input).filter(
      ([name, value]) => fields.includes(name) && value !== undefined,
    )
    return given.length === 0 ? [] : [{ given: Object.fromEntries(given), make }]
  })
  if (wanted.length === 0) return [act(updateRun, { id, etag })]
  return wanted.map(({ given, make }, nth) => make({ id, etag: nth === 0 ? etag : null, ...given }, siblings))
}
