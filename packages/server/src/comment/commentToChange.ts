import { Refused } from '@traveler/domain/refusal.ts'
import { type EntityRow, loadEntity } from '../entity/entityStore.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type CommentToChangeRow, loadCommentToChange } from './commentStore.ts'

/** A comment as it stands, with what it is about. */
export interface CommentToChange {
  readonly comment: CommentToChangeRow
  readonly entity: EntityRow
}

/** Reads the comment that an act changes; refused when it is not there, or was edited since the caller read it. */
export async function commentToChange(
  tx: Transaction,
  { id, etag }: { readonly id: string; readonly etag?: string | undefined },
): Promise<CommentToChange> {
  const [found, entity] = await Promise.all([
    tx.readOne<CommentToChangeRow>(loadCommentToChange(id)),
    tx.readOne<EntityRow>(loadEntity({ commentId: id })),
  ])
  const comment = seenRow(found, { type: 'Comment', id, etag })
  if (entity === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Comment', id })
  return { comment, entity }
}

/** The comment as the rules know it. */
export function writtenComment(row: CommentToChangeRow) {
  return {
    id: row.id,
    authorId: row.created_by,
    authorName: row.author_name,
    isWithdrawn: row.withdrawn_at !== null,
  }
}
