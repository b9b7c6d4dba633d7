import type { CommentView } from '../../generated/documents.ts'

/** A comment with what was answered to it, in the order in which it was said. */
export interface Thread {
  readonly comment: CommentView
  readonly answers: readonly Thread[]
}

/** Comments as they answer each other. What answers something that is not among them stands by itself. */
export function threadsOf(comments: readonly CommentView[]): readonly Thread[] {
  const ids = new Set(comments.map(({ id }) => id))
  const below = (parentId: string | null): readonly Thread[] =>
    comments
      .filter((comment) => (ids.has(comment.parentId ?? '') ? comment.parentId : null) === parentId)
      .map((comment) => ({ comment, answers: below(comment.id) }))
  return below(null)
}
