import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { answerRequests, outdateApprovals } from './reviewChanges.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { decisionRows, type ReviewInput, readReviewWork, reviewInput, whyNotDecide } from './reviewInput.ts'

/** The act by which a version of the noun is rejected, signed: it is a draft again, and the approvals before are outdated. */
export function rejectVersion(name: string, noun: ReviewedNoun): Operation<ReviewInput> {
  return {
    name,
    permission: noun.permissions.decide,
    signs: true,
    input: reviewInput(noun),
    lock: (input) => lockStreams([input.versionId]),
    async perform(tx, input) {
      const work = await readReviewWork(tx, noun, input)
      const deciding = { input, decision: 'REJECTED' } as const
      refuseIf(whyNotDecide(tx, work, deciding))
      const { review, signature } = await decisionRows(tx, work, deciding)
      const now = review.created_at
      const mine = (request: { readonly reviewer_id: string }) => request.reviewer_id === tx.signer.userId
      const others = work.requests.filter((request) => request.status === 'APPROVED' && !mine(request))
      tx.append({
        stream: { id: work.version.id, type: noun.kind },
        type: noun.rejected,
        reason: review.comment,
        changes: [
          insertRows('signature', [signature]),
          insertRows('review', [review]),
          ...(await noun.backToDraft(tx, work.version, now)),
          ...outdateApprovals(tx, work.approvals, { now, reason: 'the version was rejected' }),
          ...answerRequests(tx, work.requests.filter(mine), { status: 'REJECTED', now }),
          ...answerRequests(tx, others, { status: 'OUTDATED', now }),
        ],
      })
      return { reviewId: review.id }
    },
  }
}
