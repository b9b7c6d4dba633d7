import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { issueRelationList } from '../issue/issueList.graphql.ts'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { act } from '../operation/act.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createIssueRelation } from './createIssueRelation.ts'
import { deleteIssueRelation } from './deleteIssueRelation.ts'
import { type IssueRelationRow, listRelatedIssues, loadIssueRelations } from './issueRelationStore.ts'

const RelationType = builder.objectRef<IssueRelationRow>('IssueRelation')

RelationType.implement({
  description: 'That two issues have to do with each other.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    originIssueId: t.exposeID('origin_issue_id', { nullable: false }),
    originIssue: t.field({
      type: IssueType,
      resolve: (row, _args, context) => context.one<IssueRow>(loadIssues, row.origin_issue_id),
    }),
    relatedIssueId: t.exposeID('related_issue_id', { nullable: false }),
    relatedIssue: t.field({
      type: IssueType,
      resolve: (row, _args, context) => context.one<IssueRow>(loadIssues, row.related_issue_id),
    }),
  }),
})

const door = { type: RelationType, load: loadIssueRelations }

addList(issueRelationList, RelationType, {
  connection: 'IssueRelationsConnection',
  edge: 'IssueRelationsEdge',
})

builder.objectFields(IssueType, (t) => ({
  relatedIssues: t.field({
    type: [IssueType],
    nullable: { list: true, items: false },
    description: 'Issues that have to do with it, whichever of the two was named first; the oldest first.',
    resolve: ({ id }, _args, context) =>
      context.many<IssueRow & { readonly of_id: string }>(listRelatedIssues, id),
  }),
}))

const CreateInput = builder.inputType('CreateIssueRelationInput', {
  fields: (t) => ({ originIssueId: t.id({ required: true }), relatedIssueId: t.id({ required: true }) }),
})

builder.mutationField('createIssueRelation', (t) =>
  t.field({
    type: recordPayload('CreateIssueRelation', 'issueRelation', door),
    description: 'Say that two issues have to do with each other. Both ways it is the same relation.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createIssueRelation, input)], made('issueRelationId')),
  }),
)

interface Unrelated {
  readonly originIssueId: string
  readonly relatedIssueId: string
}

const DeletePayload = builder.objectRef<Unrelated>('DeleteIssueRelation').implement({
  fields: (t) => ({
    originIssueId: t.exposeID('originIssueId'),
    relatedIssueId: t.exposeID('relatedIssueId'),
  }),
})

builder.mutationField('deleteIssueRelation', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Say that two issues have nothing to do with each other after all.',
    args: {
      originIssueId: t.arg.id({ required: true }),
      relatedIssueId: t.arg.id({ required: true }),
      etag: t.arg.string({ required: true, description: 'The relation’s: of `issueRelations`.' }),
    },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteIssueRelation, args)], (ids) => ({
        originIssueId: made('originIssueId')(ids).id,
        relatedIssueId: made('relatedIssueId')(ids).id,
      })),
  }),
)
