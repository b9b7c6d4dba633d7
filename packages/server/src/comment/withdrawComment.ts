import { z } from 'zod'
import { lockEntity } from '../entity/entityStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { commentToChange } from './commentToChange.ts'

const input = z.object({ id, etag: etag.optional() })

/** Take a comment's words away. That there was one, who withdrew it, and its answers stay; its words stay in the record. */
export const withdrawComment: Operation<z.output<typeof input>> = {
  name: 'withdrawComment',
  permission: 'DeleteComment',
  input,
  lock: (given) => lockEntity({ commentId: given.id }),
  async perform(tx, given) {
    const { comment, entity } = await commentToChange(tx, given)
    if (comment.withdrawn_at !== null) return { commentId: comment.id }
    const now = await tx.now()
    const changed = { content: null, rich_text: null, withdrawn_at: now, ...restamp(tx, now) }
    tx.append({
      stream: { id: entity.stream_id, type: entity.stream_type },
      type: 'COMMENT_WITHDRAWN',
      changes: [updateRow('comment', { id: comment.id }, changed, { etag: comment.etag })],
    })
    return { commentId: comment.id }
  },
}
