import type { CommentView } from '../../generated/documents.ts'

/** Something said that may answer something else. */
interface Said {
  readonly id: string
  readonly parentId: string | null
}

/** A comment with what was answered to it, in the order in which it was said. */
export interface Thread<One extends Said = CommentView> {
  readonly comment: One
  readonly answers: readonly Thread<One>[]
}

/** Comments as they answer each other. What answers something that is not among them stands by itself. */
export function threadsOf<One extends Said>(comments: readonly One[]): readonly Thread<One>[] {
  const ids = new Set(comments.map(({ id }) => id))
  const below = (parentId: string | null): readonly Thread<One>[] =>
    comments
      .filter((comment) => (ids.has(comment.parentId ?? '') ? comment.parentId : null) === parentId)
      .map((comment) => ({ comment, answers: below(comment.id) }))
  return below(null)
}
