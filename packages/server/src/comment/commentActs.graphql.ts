import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { CommentType } from './comment.graphql.ts'
import { loadComments } from './commentStore.ts'
import { createComment } from './createComment.ts'
import { markFeedback } from './markFeedback.ts'
import { resolveComment } from './resolveComment.ts'
import { updateComment } from './updateComment.ts'
import { withdrawComment } from './withdrawComment.ts'

const door = { type: CommentType, load: loadComments }

const CreateInput = builder.inputType('CreateCommentInput', {
  fields: (t) => ({
    content: t.string({ description: 'Plain words, where slateContent is not given.' }),
    slateContent: t.field({ type: 'SlateContent' }),
    entityId: t.id({ description: 'The record that it is about; of an answer that of the comment above.' }),
    procedureFeedback: t.boolean({ description: 'Feedback from the floor to the authors of the procedure.' }),
    resolved: t.boolean(),
    parentId: t.id({ description: 'The comment that it answers.' }),
    mentionedUserIds: t.idList({ description: 'Whom it names: they are told.' }),
  }),
})

const UpdateInput = builder.inputType('UpdateCommentInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    content: t.string({ description: 'One’s own words alone.' }),
    slateContent: t.field({ type: 'SlateContent' }),
    mentionedUserIds: t.idList({
      description: 'Whom it names from now on. Absent: as before.',
    }),
    procedureFeedback: t.boolean(),
    resolved: t.boolean(),
  }),
})

const updates: readonly [ActGroup, ...ActGroup[]] = [
  { fields: ['content', 'slateContent', 'mentionedUserIds'], act: (input) => act(updateComment, input) },
  { fields: ['procedureFeedback'], act: (input) => act(markFeedback, input) },
  { fields: ['resolved'], act: (input) => act(resolveComment, input) },
]

const CreatePayload = recordPayload('CreateComment', 'comment', door)
const UpdatePayload = recordPayload('UpdateComment', 'comment', door)
const DeletePayload = deletedPayload('DeleteComment')

builder.mutationField('createComment', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Say something about a record, or answer what somebody said about it.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createComment, input)], made('commentId')),
  }),
)

builder.mutationField('updateComment', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Change one’s own words, or mark a comment as resolved or as feedback.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('commentId')),
  }),
)

builder.mutationField('deleteComment', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Withdraw a comment: its words are shown no more. They stay in the record.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(withdrawComment, args)], made('commentId')),
  }),
)
