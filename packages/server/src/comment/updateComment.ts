import { commentText } from '@traveler/domain/comment/commentText.ts'
import { whyNotEditComment } from '@traveler/domain/comment/whyNotEditComment.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { lockEntity } from '../entity/entityStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { slate } from '../operation/richTextInput.ts'
import { restamp } from '../operation/stamp.ts'
import { commentToChange, writtenComment } from './commentToChange.ts'
import { aboutComment, mentionedUserIds, mentionsOf } from './mentions.ts'

const input = z.object({
  id,
  etag: etag.optional(),
  content: text(textLengths.comment).nullish(),
  slateContent: slate.nullish(),
  mentionedUserIds,
})

/** Say it in other words: one's own comment. What it said before stays in the record. Nothing given: nothing changes. */
export const updateComment: Operation<z.output<typeof input>> = {
  name: 'updateComment',
  permission: 'UpdateComment',
  input,
  lock: (given) => lockEntity({ commentId: given.id }),
  async perform(tx, given) {
    const { comment, entity } = await commentToChange(tx, given)
    const isReworded = given.content !== undefined || given.slateContent !== undefined
    if (!isReworded && !given.mentionedUserIds) return { commentId: comment.id }
    refuseIf(whyNotEditComment(writtenComment(comment), tx.caller.userId))
    const { content, richText } = isReworded
      ? accepted(commentText(given.content, given.slateContent))
      : { content: comment.content, richText: comment.rich_text }
    const changed = { content, rich_text: richText, ...restamp(tx, await tx.now()) }
    const mentions = await mentionsOf(tx, {
      commentId: comment.id,
      wanted: given.mentionedUserIds,
      controlled: entity.export_controlled,
    })
    tx.append({
      stream: { id: entity.stream_id, type: entity.stream_type },
      type: 'COMMENT_UPDATED',
      changes: [
        updateRow('comment', { id: comment.id }, changed, { etag: comment.etag }),
        ...mentions.changes,
      ],
    })
    tx.notify({ type: 'MENTION', ...aboutComment(entity, content), users: mentions.added })
    return { commentId: comment.id }
  },
}
