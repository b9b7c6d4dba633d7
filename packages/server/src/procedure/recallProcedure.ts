import { whyNotMoveProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { answerRequests, outdateApprovals } from '../review/reviewChanges.ts'
import {
  type AskedReviewerRow,
  listAskedReviewers,
  listStandingApprovals,
  type ReviewRow,
} from '../review/reviewStore.ts'
import { backToDraft } from './backToDraft.ts'
import { type ProcedureMove, procedureMove } from './procedureInput.ts'
import { listStepIds, loadProcedure, type ProcedureRow } from './procedureStore.ts'

/** Take a version back from review: its steps thaw with the ids they had, and approvals given so far are outdated. */
export const recallProcedure: Operation<ProcedureMove> = {
  name: 'recallProcedure',
  permission: 'RecallProcedure',
  input: procedureMove,
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const [found, steps, approvals, requests] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(input.id)),
      tx.read<{ readonly id: string }>(listStepIds(input.id)),
      tx.read<ReviewRow>(listStandingApprovals('procedure_id', input.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('procedure_id', input.id)),
    ])
    const procedure = seenRow(found, { type: 'Procedure', ...input })
    refuseIf(whyNotMoveProcedure('recall', procedure.status))
    const now = await tx.now()
    const approved = requests.filter(({ status }) => status === 'APPROVED')
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_RECALLED',
      changes: [
        ...backToDraft(tx, procedure, { steps, now }),
        ...outdateApprovals(tx, approvals, { now, reason: 'the version was recalled' }),
        ...answerRequests(tx, approved, { status: 'OUTDATED', now }),
      ],
    })
    return { procedureId: procedure.id }
  },
}
