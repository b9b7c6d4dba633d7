import { openRunStatuses } from '@traveler/domain/run/runStatus.ts'
import type { RefusalLine } from '../../../components/api/refused.ts'
import { useList } from '../../../components/api/useList.ts'
import { dayAfter, timeAt } from '../../../components/zonedTime.ts'
import {
  BoardRunsDocument,
  type PlannedRunsInputFilters,
  PlannedWorkDocument,
  type WorkCenter,
  WorkCentersDocument,
} from '../../../generated/documents.ts'
import { type BoardCard, cardOfPlan, cardOfRun } from './boardCard.ts'

/** What a board shows of each kind at the most; the filters of the list show the rest. */
const most = 200

interface Board {
  /** Undefined until they are there. */
  readonly centers: readonly WorkCenter[] | undefined
  readonly cards: readonly BoardCard[]
  /** Planned work that has no work center or no time, or whose time went by. */
  readonly unscheduled: readonly BoardCard[]
  readonly refusals: readonly RefusalLine[]
  readonly isWhole: boolean
}

/** All that stands on the board in these days, and what waits for a place on it. */
export function useBoard(days: readonly string[], zone: string): Board {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  // A day more on each side: work centers far away have other midnights.
  const from = timeAt(zone, `${dayAfter(first, -1)}T00:00`)
  const until = timeAt(zone, `${dayAfter(last, 2)}T00:00`)
  const centers = useList(WorkCentersDocument, { first: most }, ({ locations }) => locations)
  const plans = usePlans({
    and_: [
      { locationId: { isnull: false } },
      { or_: [{ windowStart: { lte: until } }, { windowStart: { isnull: true } }] },
      { or_: [{ windowEnd: { gte: from } }, { windowEnd: { isnull: true } }] },
    ],
  })
  const waiting = usePlans({
    or_: [
      { locationId: { isnull: true } },
      { windowStart: { isnull: true }, windowEnd: { isnull: true } },
      { windowEnd: { lt: timeAt(zone, `${first}T00:00`) } },
    ],
  })
  const runs = useList(
    BoardRunsDocument,
    {
      filters: {
        and_: [
          { status: { in: openRunStatuses } },
          { archived: { eq: false } },
          { locationId: { isnull: false } },
          { scheduledStart: { lte: until } },
          { scheduledEnd: { gte: from } },
        ],
      },
      first: most,
    },
    (found) => found.runs,
  )
  const lists = [centers, plans, waiting, runs]
  return {
    centers: centers.rows,
    cards: [...(plans.rows ?? []).map(cardOfPlan), ...(runs.rows ?? []).map(cardOfRun)],
    unscheduled: (waiting.rows ?? []).map(cardOfPlan),
    refusals: lists.flatMap(({ refusals }) => refusals),
    isWhole: lists.every(({ loadMore }) => loadMore === null),
  }
}

function usePlans(among: PlannedRunsInputFilters) {
  const filters: PlannedRunsInputFilters = { and_: [{ status: { eq: 'PLANNED' } }, among] }
  return useList(
    PlannedWorkDocument,
    { filters, sort: ['NEED_BY_ASC'], first: most },
    ({ plannedRuns }) => plannedRuns,
  )
}
