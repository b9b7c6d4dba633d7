import { parseQuantity } from '@traveler/domain/decimal.ts'
import { summarizeReadiness } from '@traveler/domain/plannedRun/summarizeReadiness.ts'
import { accepted, type Refusal } from '@traveler/domain/refusal.ts'
import { explainStart } from '@traveler/domain/run/explainStart.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { createRunInput } from '../run/createRunInput.ts'
import { type Readiness, startBlocker } from '../run/explainStarts.ts'
import { readStarts, type StartRows, type StartWish, startFacts } from '../run/startFacts.ts'
import {
  listPlannedRunsToStart,
  listShortParts,
  type PlannedRunToStartRow,
  type ShortPartRow,
} from './plannedRunStore.ts'

/** Whether planned work could be started now, in words for a board too. */
export interface PlannedReadiness extends Readiness {
  readonly summary: string
  readonly shortParts: readonly ShortPartRow[]
}

/** For each of these ids; null for what is not planned any more. As many statements for a whole board as for one. */
export async function explainPlannedRuns(
  read: Read,
  caller: Caller,
  ids: readonly string[],
): Promise<(PlannedReadiness | null)[]> {
  const [plans, shortRows] = await Promise.all([
    read<PlannedRunToStartRow>(listPlannedRunsToStart(ids)),
    read<ShortPartRow>(listShortParts(ids)),
  ])
  const open = plans.filter(({ status }) => status === 'PLANNED')
  const wishes = open.map(wishOf)
  const rows = open.length === 0 ? [] : await readStarts(read, wishes)
  const short = Map.groupBy(shortRows, ({ of_id }) => of_id)
  const found = open.flatMap((plan, nth) => {
    const [wish, own] = [wishes[nth], rows[nth]]
    return wish === undefined || own === undefined
      ? []
      : [[plan.id, readinessOf(caller, { wish, rows: own, shortParts: short.get(plan.id) ?? [] })] as const]
  })
  const byId = new Map(found)
  return ids.map((id) => byId.get(id) ?? null)
}

/** One of its runs, as the start would ask for it. */
function wishOf(plan: PlannedRunToStartRow): StartWish {
  return createRunInput.parse({
    partId: plan.part_id,
    procedureId: plan.start_procedure_id,
    quantity: plan.tracking_type === 'SERIAL' ? '1' : accepted(parseQuantity(plan.quantity)),
    locationId: plan.location_id,
    scheduledStart: plan.window_start,
    title: plan.title,
  })
}

interface Looked {
  readonly wish: StartWish
  readonly rows: StartRows
  readonly shortParts: readonly ShortPartRow[]
}

function readinessOf(caller: Caller, { wish, rows, shortParts }: Looked): PlannedReadiness {
  const explained = explainStart(startFacts(caller, wish, rows))
  const unchosen = wish.procedureId === null && rows.part.linked_procedures > 0
  const blockers: Refusal[] = [...explained.blockers, ...(unchosen ? [notChosen] : [])]
  return {
    blockers: blockers.map(startBlocker),
    warnings: explained.warnings,
    shortParts,
    summary: summarizeReadiness(blockers, shortParts.length),
  }
}

const notChosen: Refusal = {
  code: 'INVALID_INPUT',
  field: 'procedureId',
  problem: 'is not chosen',
  remedy: 'Name a procedure in the plan, or at the start.',
}
