import { wordsAsRichText } from '@traveler/domain/comment/commentText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { FurtherActionType } from '../furtherAction/furtherAction.graphql.ts'
import { type BuilderTypes, builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { PartType } from '../part/part.graphql.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { commentList } from './commentList.graphql.ts'
import {
  type CommentMentionRow,
  type CommentRow,
  listFeedbackOfFamilies,
  listMentionsOfComments,
  loadComments,
} from './commentStore.ts'

type MentionOfRow = CommentMentionRow & { readonly of_id: string }

export const CommentType = builder.objectRef<CommentRow>('Comment')

type Fields = PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, CommentRow>

// The contract has both spellings.
const runOf = (t: Fields) =>
  t.field({
    type: RunType,
    description: 'Of a comment on a run or on a step of it: the run.',
    resolve: ({ run_id }, _args, context) => (run_id === null ? null : context.one<RunRow>(loadRuns, run_id)),
  })
const runStepOf = (t: Fields) =>
  t.field({
    type: RunStepType,
    resolve: ({ run_step_id }, _args, context) =>
      run_step_id === null ? null : context.one<RunStepRow>(loadRunSteps, run_step_id),
  })

CommentType.implement({
  description: 'What somebody says about a record, or answers to what somebody said.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    entityId: t.exposeID('record_id', { description: 'The record that it is about.' }),
    depth: t.exposeInt('depth', { nullable: false, description: '0: it answers nothing.' }),
    content: t.exposeString('content', { description: 'Its words; null when it was withdrawn.' }),
    prettyStr: t.exposeString('content'),
    slateContent: t.field({
      type: 'SlateContent',
      description: 'As it was written.',
      resolve: ({ content, rich_text }) =>
        content === null ? null : richTextToSlate(rich_text ?? wordsAsRichText(content)),
    }),
    procedureFeedback: t.exposeBoolean('procedure_feedback', {
      nullable: false,
      description: 'Feedback from the floor to the authors of the procedure.',
    }),
    feedbackFamilyId: t.exposeID('feedback_family_id', {
      description: 'The procedure that the feedback is for.',
    }),
    resolved: t.exposeBoolean('resolved', {
      nullable: false,
      description: 'What it asks for is done.',
    }),
    withdrawnAt: t.field({ type: 'DateTime', resolve: (row) => row.withdrawn_at }),
    mentions: t.field({
      type: [UserType],
      nullable: { list: false, items: false },
      description: 'Whom it names.',
      resolve: async ({ id }, _args, context) => {
        const rows = await context.many<MentionOfRow>(listMentionsOfComments, id)
        const people = await Promise.all(rows.map(({ user_id }) => context.one<UserRow>(loadUsers, user_id)))
        return people.filter((one) => one !== null)
      },
    }),
    runId: t.exposeID('run_id'),
    run: runOf(t),
    Run: runOf(t),
    runStepId: t.exposeID('run_step_id'),
    runStep: runStepOf(t),
    RunStep: runStepOf(t),
    parentId: t.exposeID('parent_id'),
    parent: t.field({
      type: CommentType,
      description: 'What it answers.',
      resolve: ({ parent_id }, _args, context) =>
        parent_id === null ? null : context.one<CommentRow>(loadComments, parent_id),
    }),
  }),
})

const comments = {
  spec: commentList,
  node: CommentType,
  owner: 'record_id',
  order: 'OLDEST_FIRST',
  description: 'What people said about it, answers among them.',
} as const

addList(commentList, CommentType, { connection: 'CommentsConnection', edge: 'CommentsEdge' })
addRecord('comment', 'A comment by id; null when there is none.', { type: CommentType, load: loadComments })
addNestedList(CommentType, 'replies', { ...comments, owner: 'parent_id', description: 'Its answers.' })
addNestedList(RunType, 'comments', comments)
addNestedList(RunType, 'Comments', comments)
addNestedList(RunStepType, 'comments', comments)
addNestedList(RunStepType, 'Comments', comments)
addNestedList(IssueType, 'comments', comments)
addNestedList(FurtherActionType, 'comments', comments)
addNestedList(PartInventoryType, 'comments', comments)
addNestedList(PartType, 'comments', comments)
addNestedList(ProcedureType, 'comments', comments)
addNestedList(StepType, 'comments', comments)

builder.objectFields(ProcedureType, (t) => ({
  feedback: t.field({
    type: [CommentType],
    description: 'What the floor said to the authors of the procedure, about any version of it and its runs.',
    resolve: ({ family_id }, _args, context) =>
      context.many<CommentRow & { readonly of_id: string }>(listFeedbackOfFamilies, family_id),
  }),
}))
