import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { backToDraft } from '../procedure/backToDraft.ts'
import { listStepIds } from '../procedure/procedureStore.ts'
import { answerRequests, outdateApprovals } from './reviewChanges.ts'
import { decisionRows, type ReviewInput, readReviewWork, reviewInput, whyNotDecide } from './reviewInput.ts'

/** Reject a version in review, signed and with the reason: it is a draft again, and the approvals before are outdated. */
export const rejectProcedure: Operation<ReviewInput> = {
  name: 'rejectProcedure',
  permission: 'CreateReview',
  signs: true,
  input: reviewInput,
  lock: (input) => lockStreams([input.procedureId]),
  async perform(tx, input) {
    const [work, steps] = await Promise.all([
      readReviewWork(tx, input),
      tx.read<{ readonly id: string }>(listStepIds(input.procedureId)),
    ])
    const deciding = { input, decision: 'REJECTED' } as const
    refuseIf(whyNotDecide(tx, work, deciding))
    const { review, signature } = await decisionRows(tx, work, deciding)
    const now = review.created_at
    const mine = (request: { readonly reviewer_id: string }) => request.reviewer_id === tx.signer.userId
    const others = work.requests.filter((request) => request.status === 'APPROVED' && !mine(request))
    tx.append({
      stream: { id: work.procedure.id, type: 'procedure' },
      type: 'PROCEDURE_REJECTED',
      reason: review.comment,
      changes: [
        insertRows('signature', [signature]),
        insertRows('review', [review]),
        ...backToDraft(tx, work.procedure, { steps, now }),
        ...outdateApprovals(tx, work.approvals, { now, reason: 'the version was rejected' }),
        ...answerRequests(tx, work.requests.filter(mine), { status: 'REJECTED', now }),
        ...answerRequests(tx, others, { status: 'OUTDATED', now }),
      ],
    })
    return { reviewId: review.id }
  },
}
