import { whyNotTouchComment } from '@traveler/domain/comment/whyNotEditComment.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { lockEntity } from '../entity/entityStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { commentToChange, writtenComment } from './commentToChange.ts'
import { feedbackFamily } from './feedbackFamily.ts'
import { aboutComment } from './mentions.ts'

const input = z.object({ id, etag: etag.optional(), procedureFeedback: z.boolean() })

/** Put a comment before the authors of the procedure as feedback from the floor, or take it away from there. */
export const markFeedback: Operation<z.output<typeof input>> = {
  name: 'markFeedback',
  permission: 'UpdateComment',
  input,
  lock: (given) => lockEntity({ commentId: given.id }),
  async perform(tx, given) {
    const { comment, entity } = await commentToChange(tx, given)
    refuseIf(whyNotTouchComment(writtenComment(comment)))
    const changed = {
      procedure_feedback: given.procedureFeedback,
      feedback_family_id: feedbackFamily(given.procedureFeedback, entity),
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: entity.stream_id, type: entity.stream_type },
      type: given.procedureFeedback ? 'COMMENT_MADE_FEEDBACK' : 'COMMENT_NO_FEEDBACK',
      changes: [updateRow('comment', { id: comment.id }, changed, { etag: comment.etag })],
    })
    if (given.procedureFeedback && !comment.procedure_feedback) {
      tx.notify({
        type: 'FEEDBACK',
        ...aboutComment(entity, comment.content),
        authorsOf: changed.feedback_family_id,
      })
    }
    return { commentId: comment.id }
  },
}
