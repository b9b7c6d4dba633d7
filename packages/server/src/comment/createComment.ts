import { commentText } from '@traveler/domain/comment/commentText.ts'
import { whyNotTouchComment } from '@traveler/domain/comment/whyNotEditComment.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { type EntityRow, loadEntity, lockEntity } from '../entity/entityStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { slate } from '../operation/richTextInput.ts'
import { stamp } from '../operation/stamp.ts'
import { type CommentToChangeRow, loadCommentToChange } from './commentStore.ts'
import { feedbackFamily } from './feedbackFamily.ts'
import { aboutComment, mentionedUserIds, mentionsOf } from './mentions.ts'

const input = z
  .object({
    entityId: id.nullish(),
    parentId: id.nullish(),
    content: text(textLengths.comment).nullish(),
    slateContent: slate.nullish(),
    procedureFeedback: z.boolean().nullish(),
    resolved: z.boolean().nullish(),
    mentionedUserIds,
  })
  .refine(({ entityId, parentId }) => entityId || parentId, {
    path: ['entityId'],
    message: 'is missing. Name the record that the comment is about, or the comment that it answers.',
  })

type Input = z.output<typeof input>

/** Say something about a record, or answer what somebody said about it. */
export const createComment: Operation<Input> = {
  name: 'createComment',
  permission: 'CreateComment',
  input,
  lock: ({ entityId, parentId }) => lockEntity({ entityId, commentId: parentId }),
  async perform(tx, given) {
    const [entity, parent] = await Promise.all([
      tx.readOne<EntityRow>(loadEntity({ entityId: given.entityId, commentId: given.parentId })),
      tx.readOne<CommentToChangeRow>(loadCommentToChange(given.parentId)),
    ])
    if (entity === undefined) throw notFound(given)
    refuseIf(whyNotAnswer(given, parent, entity.id))
    const { content, richText } = accepted(commentText(given.content, given.slateContent))
    const procedureFeedback = given.procedureFeedback ?? false
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: newId,
      record_id: entity.id,
      run_id: entity.run_id,
      run_step_id: entity.run_step_id,
      parent_id: parent?.id ?? null,
      depth: parent === undefined ? 0 : parent.depth + 1,
      content,
      rich_text: richText,
      procedure_feedback: procedureFeedback,
      feedback_family_id: feedbackFamily(procedureFeedback, entity),
      resolved: given.resolved ?? false,
      withdrawn_at: null,
      export_controlled: entity.export_controlled,
      ...stamp(tx, now),
    }
    const mentions = await mentionsOf(tx, {
      commentId: newId,
      wanted: given.mentionedUserIds,
      controlled: entity.export_controlled,
    })
    tx.append({
      stream: { id: entity.stream_id, type: entity.stream_type },
      type: 'COMMENT_CREATED',
      changes: [insertRows('comment', [row]), ...mentions.changes],
    })
    const about = aboutComment(entity, content)
    tx.notify({ type: 'MENTION', ...about, users: mentions.added })
    if (procedureFeedback) tx.notify({ type: 'FEEDBACK', ...about, authorsOf: row.feedback_family_id })
    tx.notify({
      type: 'COMMENT',
      ...about,
      users: parent === undefined ? [] : [parent.created_by],
      followersOf: [entity.id, entity.run_id, entity.stream_id].filter((one) => one !== null),
    })
    return { commentId: newId }
  },
}

function notFound({ entityId, parentId }: Input): Refused {
  return entityId
    ? new Refused({ code: 'NOT_FOUND', type: 'Entity', id: entityId })
    : new Refused({ code: 'NOT_FOUND', type: 'Comment', id: parentId ?? '' })
}

function whyNotAnswer(
  { parentId }: Input,
  parent: CommentToChangeRow | undefined,
  entityId: string,
): Refusal | null {
  if (!parentId) return null
  if (parent === undefined) return { code: 'NOT_FOUND', type: 'Comment', id: parentId }
  if (parent.record_id !== entityId) {
    return {
      code: 'INVALID_INPUT',
      field: 'parentId',
      problem: 'is a comment on another record',
      remedy: 'Answer it where it stands: leave `entityId` out.',
    }
  }
  return whyNotTouchComment({ id: parent.id, isWithdrawn: parent.withdrawn_at !== null })
}
