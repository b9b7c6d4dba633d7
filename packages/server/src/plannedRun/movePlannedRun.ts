import {
  type PlannedRunAction,
  plannedRunTransitions,
  whyNotMovePlannedRun,
} from '@traveler/domain/plannedRun/plannedRunStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { type ChangedColumns, updateRow } from '../operation/change.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PlannedRunRow } from './plannedRunStore.ts'

interface Move {
  readonly action: PlannedRunAction
  readonly type: string
  readonly reason: string | null
  readonly set?: ChangedColumns<'planned_run'>
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Planned work that an act moves: there, in a state that allows it, and as its caller saw it. */
export function plannedRunToMove<Row extends PlannedRunRow>(
  found: Row | undefined,
  seen: { readonly id: string; readonly etag: string },
  action: PlannedRunAction,
): Row {
  if (found === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'PlannedRun', id: seen.id })
  // Before the etag: that somebody else started it says more than that it changed.
  refuseIf(whyNotMovePlannedRun(action, found.status))
  return seenRow(found, { type: 'PlannedRun', ...seen })
}

/** Tells that planned work moved, and moves it. */
export async function appendPlannedRunMove(tx: Transaction, plan: PlannedRunRow, move: Move): Promise<void> {
  const { action, type, reason, set, facts } = move
  const columns = { status: plannedRunTransitions[action].to, ...set, ...restamp(tx, await tx.now()) }
  tx.append({
    stream: { id: plan.id, type: 'plannedRun' },
    type,
    reason,
    ...(facts === undefined ? {} : { facts }),
    changes: [updateRow('planned_run', { id: plan.id }, columns, { status: plan.status, etag: plan.etag })],
  })
}
