import type { SessionKind } from '@traveler/domain/workSession/workSession.ts'
import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { WorkStep } from '../runStep/runWork.ts'

interface Given {
  readonly id: string
  readonly userId: string
  readonly kind: SessionKind
  readonly now: string
}

/** A session that begins now. */
export function newSession(
  tx: Transaction,
  { row }: Pick<WorkStep, 'row'>,
  { id, userId, kind, now }: Given,
): NewRow<'work_session'> {
  return {
    id,
    run_id: row.run_id,
    run_step_id: row.id,
    attempt: row.attempt,
    user_id: userId,
    kind,
    check_in: now,
    check_out: null,
    ended_by: null,
    note: null,
    export_controlled: row.export_controlled,
    ...stamp(tx, now),
  }
}
