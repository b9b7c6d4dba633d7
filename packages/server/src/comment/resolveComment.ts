import { whyNotTouchComment } from '@traveler/domain/comment/whyNotEditComment.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { lockEntity } from '../entity/entityStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { commentToChange, writtenComment } from './commentToChange.ts'

const input = z.object({ id, etag: etag.optional(), resolved: z.boolean() })

/** Say that what a comment asks for is done, or that it is not. */
export const resolveComment: Operation<z.output<typeof input>> = {
  name: 'resolveComment',
  permission: 'UpdateComment',
  input,
  lock: (given) => lockEntity({ commentId: given.id }),
  async perform(tx, given) {
    const { comment, entity } = await commentToChange(tx, given)
    refuseIf(whyNotTouchComment(writtenComment(comment)))
    const changed = { resolved: given.resolved, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: entity.stream_id, type: entity.stream_type },
      type: given.resolved ? 'COMMENT_RESOLVED' : 'COMMENT_REOPENED',
      changes: [updateRow('comment', { id: comment.id }, changed, { etag: comment.etag })],
    })
    return { commentId: comment.id }
  },
}
