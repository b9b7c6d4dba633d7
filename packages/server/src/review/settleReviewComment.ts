import { refuseIf } from '@traveler/domain/refusal.ts'
import {
  whyNotCommentInReview,
  whyNotResolveReviewComment,
} from '@traveler/domain/review/whyNotEditReviewComment.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { lockVersionOfReview } from './reviewStore.ts'
import { readReviewToChange, writtenReviewComment } from './reviewToChange.ts'

export interface SettleCommentInput {
  readonly id: string
  readonly etag?: string | undefined
  readonly resolved: boolean
}

/** The act by which a comment in a review is marked as done, or as open again. */
export function settleReviewComment(name: string, noun: ReviewedNoun): Operation<SettleCommentInput> {
  return {
    name,
    permission: noun.permissions.change,
    input: z.object({ id, etag: etag.optional(), resolved: z.boolean() }),
    lock: (input) => lockVersionOfReview(input.id),
    async perform(tx, input) {
      const { review, version } = await readReviewToChange(tx, noun, input)
      refuseIf(whyNotCommentInReview({ kind: noun.kind, status: version.status }))
      refuseIf(whyNotResolveReviewComment(writtenReviewComment(review)))
      const changed = { resolved: input.resolved, ...restamp(tx, await tx.now()) }
      tx.append({
        stream: { id: version.id, type: noun.kind },
        type: input.resolved ? 'REVIEW_COMMENT_RESOLVED' : 'REVIEW_COMMENT_REOPENED',
        changes: [updateRow('review', { id: review.id }, changed, { etag: review.etag })],
      })
      return { reviewId: review.id }
    },
  }
}
