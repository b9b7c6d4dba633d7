import { commentText } from '@traveler/domain/comment/commentText.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import {
  whyNotCommentInReview,
  whyNotEditReviewComment,
} from '@traveler/domain/review/whyNotEditReviewComment.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { slate } from '../operation/richTextInput.ts'
import { restamp } from '../operation/stamp.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { lockVersionOfReview } from './reviewStore.ts'
import { readReviewToChange, writtenReviewComment } from './reviewToChange.ts'

export interface EditCommentInput {
  readonly id: string
  readonly etag?: string | undefined
  readonly comment?: string | null | undefined
  readonly content?: RichText | null | undefined
}

const input = z.object({
  id,
  etag: etag.optional(),
  comment: text(textLengths.comment).nullish(),
  content: slate.nullish(),
})

/** The act by which somebody says it in other words: one's own comment in a review. Nothing given: nothing changes. */
export function editReviewComment(name: string, noun: ReviewedNoun): Operation<EditCommentInput> {
  return {
    name,
    permission: noun.permissions.change,
    input,
    lock: (given) => lockVersionOfReview(given.id),
    async perform(tx, given) {
      const { review, version } = await readReviewToChange(tx, noun, given)
      if (given.comment === undefined && given.content === undefined) return { reviewId: review.id }
      refuseIf(whyNotCommentInReview({ kind: noun.kind, status: version.status }))
      refuseIf(whyNotEditReviewComment(writtenReviewComment(review), tx.caller.userId))
      const { content, richText } = accepted(commentText(given.comment, given.content))
      const changed = { comment: content, rich_text: richText, ...restamp(tx, await tx.now()) }
      tx.append({
        stream: { id: version.id, type: noun.kind },
        type: 'REVIEW_COMMENT_UPDATED',
        changes: [updateRow('review', { id: review.id }, changed, { etag: review.etag })],
      })
      return { reviewId: review.id }
    },
  }
}
