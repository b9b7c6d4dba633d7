import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { answerRequests } from './reviewChanges.ts'
import { decisionRows, type ReviewInput, readReviewWork, reviewInput, whyNotDecide } from './reviewInput.ts'

/** Approve a version in review, signed: one of the approvals that its release takes. */
export const approveProcedure: Operation<ReviewInput> = {
  name: 'approveProcedure',
  permission: 'CreateReview',
  signs: true,
  input: reviewInput,
  lock: (input) => lockStreams([input.procedureId]),
  async perform(tx, input) {
    const work = await readReviewWork(tx, input)
    const deciding = { input, decision: 'APPROVED' } as const
    refuseIf(whyNotDecide(tx, work, deciding))
    const { review, signature } = await decisionRows(tx, work, deciding)
    const own = work.requests.filter(({ reviewer_id }) => reviewer_id === tx.signer.userId)
    tx.append({
      stream: { id: work.procedure.id, type: 'procedure' },
      type: 'REVIEW_APPROVED',
      reason: review.comment,
      changes: [
        insertRows('signature', [signature]),
        insertRows('review', [review]),
        ...answerRequests(tx, own, { status: 'APPROVED', now: review.created_at }),
      ],
    })
    return { reviewId: review.id }
  },
}
