import type { ReviewComment } from '@traveler/domain/review/whyNotEditReviewComment.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ReviewedNoun, ReviewedRow } from './reviewedNoun.ts'
import { loadReviewToChange, type ReviewRow } from './reviewStore.ts'

/** A review with who wrote it, for an act. */
export interface ReviewToChangeRow extends ReviewRow {
  readonly author_name: string
  readonly version_id: string
}

/** A review of the noun with the version that it hangs on; refused when it is not there, or changed since it was seen. */
export async function readReviewToChange(
  tx: Transaction,
  noun: ReviewedNoun,
  { id, etag }: { readonly id: string; readonly etag?: string | null | undefined },
): Promise<{ readonly review: ReviewToChangeRow; readonly version: ReviewedRow }> {
  const found = await tx.readOne<ReviewToChangeRow>(loadReviewToChange(noun.column, id))
  const review = seenRow(found, { type: 'Review', id, etag })
  const version = await tx.readOne<ReviewedRow>(noun.load(review.version_id))
  return { review, version: seenRow(version, { type: noun.type, id: review.version_id }) }
}

/** A review as the rules about comments know it. */
export function writtenReviewComment(review: ReviewToChangeRow): ReviewComment {
  return {
    id: review.id,
    isDecision: review.decision !== null,
    authorId: review.reviewer_id,
    authorName: review.author_name,
  }
}
