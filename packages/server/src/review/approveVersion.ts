import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { answerRequests } from './reviewChanges.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { decisionRows, type ReviewInput, readReviewWork, reviewInput, whyNotDecide } from './reviewInput.ts'

/** The act by which a version of the noun is approved, signed. */
export function approveVersion(name: string, noun: ReviewedNoun): Operation<ReviewInput> {
  return {
    name,
    permission: noun.permissions.decide,
    signs: true,
    input: reviewInput(noun),
    lock: (input) => lockStreams([input.versionId]),
    async perform(tx, input) {
      const work = await readReviewWork(tx, noun, input)
      const deciding = { input, decision: 'APPROVED' } as const
      refuseIf(whyNotDecide(tx, work, deciding))
      const { review, signature } = await decisionRows(tx, work, deciding)
      const own = work.requests.filter(({ reviewer_id }) => reviewer_id === tx.signer.userId)
      tx.append({
        stream: { id: work.version.id, type: noun.kind },
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
}
