import type { Refusal } from '../refusal.ts'

/** A comment as the rules know it. */
export interface WrittenComment {
  readonly id: string
  readonly authorId: string
  readonly authorName: string
  readonly isWithdrawn: boolean
}

/** Why a comment takes no answer, no new text and no mark: it was withdrawn. */
export function whyNotTouchComment(comment: Pick<WrittenComment, 'id' | 'isWithdrawn'>): Refusal | null {
  return comment.isWithdrawn ? { code: 'COMMENT_WITHDRAWN', commentId: comment.id } : null
}

/** Why somebody may not change the words of a comment: nobody puts words into another's mouth. */
export function whyNotEditComment(comment: WrittenComment, userId: string): Refusal | null {
  if (comment.isWithdrawn) return whyNotTouchComment(comment)
  if (comment.authorId === userId) return null
  return { code: 'NOT_YOURS', type: 'Comment', id: comment.id, name: comment.authorName }
}
