import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotWithdrawReview } from '@traveler/domain/review/whyNotWithdrawReview.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { answerRequests, outdateApprovals } from './reviewChanges.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { type AskedReviewerRow, listAskedReviewers, lockVersionOfReview } from './reviewStore.ts'
import { readReviewToChange } from './reviewToChange.ts'

export interface WithdrawInput {
  readonly id: string
  readonly etag: string
  readonly reason: string
}

/** The act by which somebody takes the own approval of a version of the noun back: it no longer counts, its signature is void. */
export function withdrawApproval(name: string, noun: ReviewedNoun): Operation<WithdrawInput> {
  return {
    name,
    permission: noun.permissions.change,
    input: z.object({ id, etag, reason: wantedReason }),
    lock: (input) => lockVersionOfReview(input.id),
    async perform(tx, input) {
      const { review, version } = await readReviewToChange(tx, noun, input)
      const requests = await tx.read<AskedReviewerRow>(listAskedReviewers(noun.column, version.id))
      const facts = {
        version: { kind: noun.kind, status: version.status },
        isStanding: review.status === 'APPROVED',
        reviewerId: review.reviewer_id,
      }
      refuseIf(whyNotWithdrawReview(facts, actorOf(tx.caller)))
      const now = await tx.now()
      const own = requests.filter(({ reviewer_id }) => reviewer_id === review.reviewer_id)
      tx.append({
        stream: { id: version.id, type: noun.kind },
        type: 'REVIEW_WITHDRAWN',
        reason: input.reason,
        changes: [
          ...outdateApprovals(tx, [review], { now, reason: input.reason }),
          ...answerRequests(tx, own, { status: 'PENDING', now }),
        ],
      })
      return { reviewId: review.id }
    },
  }
}
