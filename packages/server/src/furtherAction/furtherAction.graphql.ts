import { openFurtherActionFields } from '@traveler/domain/furtherAction/whyNotEditFurtherAction.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecordOfPast } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import type { IssueRow } from '../issue/issueStore.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import type { SignatureOfRow } from '../signature/signatureStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import {
  FurtherActionKindType,
  FurtherActionStatusType,
  furtherActionList,
} from './furtherActionList.graphql.ts'
import {
  type FurtherActionRow,
  listActionsOfIssues,
  listIssuesOfActions,
  listSignaturesOfActions,
  loadFurtherActions,
} from './furtherActionStore.ts'

export const FurtherActionType = builder.objectRef<FurtherActionRow>('FurtherAction')

FurtherActionType.implement({
  description:
    'What is done so that what was found does not go on, come again, or happen at all; closed once a second person verified its effect.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    title: t.exposeString('title', { nullable: false }),
    prettyStr: t.string({ resolve: ({ id, title }) => `${id} ${title}` }),
    kind: t.field({ type: FurtherActionKindType, nullable: false, resolve: (row) => row.kind }),
    status: t.field({ type: FurtherActionStatusType, nullable: false, resolve: (row) => row.status }),
    problemStatement: t.exposeString('problem_statement', { description: 'What is wrong, or could be.' }),
    analysisNotes: t.exposeString('analysis_notes', { description: 'Why: the cause.' }),
    resolution: t.exposeString('resolution', { description: 'What was done.' }),
    dueDate: t.exposeString('due_on', { description: 'The last day on which it is in time, `2026-12-24`.' }),
    resolvedAt: t.field({
      type: 'DateTime',
      description: 'When its effect was verified; null: it was not.',
      resolve: (row) => row.resolved_at,
    }),
    exportControlled: t.exposeBoolean('export_controlled', { nullable: false }),
    openFields: t.field({
      type: ['String'],
      nullable: { list: false, items: false },
      description: 'The fields that may be edited as it stands.',
      resolve: ({ status }) => [...openFurtherActionFields(status)],
    }),
    submittedById: t.exposeID('submitted_by', { description: 'Who handed it in; null: it is in work.' }),
    assignedToId: t.exposeID('assigned_to_id'),
    assignedTo: t.field({
      type: UserType,
      description: 'The owner: who sees to it. Null: nobody yet.',
      resolve: ({ assigned_to_id: id }, _args, context) =>
        id === null ? null : context.one<UserRow>(loadUsers, id),
    }),
    issues: t.field({
      type: [IssueType],
      nullable: { list: true, items: false },
      description: 'The issues that it is raised from, the oldest first.',
      resolve: ({ id }, _args, context) =>
        context.many<IssueRow & { readonly of_id: string }>(listIssuesOfActions, id),
    }),
    verifications: t.field({
      type: [SignatureType],
      nullable: { list: true, items: false },
      description:
        'What people signed who looked whether it had its effect: APPROVED or REJECTED, voided signatures too.',
      resolve: ({ id }, _args, context) => context.many<SignatureOfRow>(listSignaturesOfActions, id),
    }),
  }),
})

addList(furtherActionList, FurtherActionType, {
  connection: 'FurtherActionsConnection',
  edge: 'FurtherActionsEdge',
})
addRecordOfPast('furtherAction', 'One further action; null when there is none, or none that you may see.', {
  type: FurtherActionType,
  load: loadFurtherActions,
})

builder.objectFields(IssueType, (t) => ({
  furtherActions: t.field({
    type: [FurtherActionType],
    nullable: { list: true, items: false },
    description: 'What is done beyond its units, the oldest first. It may be closed while these go on.',
    resolve: ({ id }, _args, context) =>
      context.many<FurtherActionRow & { readonly of_id: string }>(listActionsOfIssues, id),
  }),
}))
