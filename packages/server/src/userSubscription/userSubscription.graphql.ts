import { FurtherActionType } from '../furtherAction/furtherAction.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { act } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { RunType } from '../run/runType.graphql.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { createUserSubscription } from './createUserSubscription.ts'
import { deleteUserSubscription } from './deleteUserSubscription.ts'
import { loadUserSubscriptions, type UserSubscriptionRow } from './userSubscriptionStore.ts'

/** Filters and sorts of `userSubscriptions`. */
const userSubscriptionList: ListSpec = {
  name: 'userSubscriptions',
  table: 'user_subscription',
  filterType: 'UserSubscriptionsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    userId: { column: 'user_id', kind: 'ID' },
    entityId: { column: 'record_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    user: { list: listNamed('users'), own: 'user_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'UserSubscriptionSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    USER_ID: { column: 'user_id', indexed: true },
    ENTITY_ID: { column: 'record_id' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
  },
}

export const UserSubscriptionType = builder.objectRef<UserSubscriptionRow>('UserSubscription').implement({
  description: 'That a person follows a record: what happens to it comes to the inbox.',
  fields: (t) => ({
    ...recordFields(t),
    userId: t.exposeID('user_id', { nullable: false }),
    entityId: t.exposeID('record_id', { nullable: false, description: 'The record that is followed.' }),
    user: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.user_id),
    }),
  }),
})

const door = { type: UserSubscriptionType, load: loadUserSubscriptions }
const followers = {
  spec: userSubscriptionList,
  node: UserSubscriptionType,
  owner: 'record_id',
  order: 'OLDEST_FIRST',
  description: 'Who follows it.',
} as const

addList<UserSubscriptionRow>(userSubscriptionList, UserSubscriptionType, {
  connection: 'UserSubscriptionsConnection',
  edge: 'UserSubscriptionsEdge',
})
addRecord<UserSubscriptionRow>('userSubscription', 'Who follows what, by id; null when there is none.', door)
addNestedList(RunType, 'subscriptions', followers)
addNestedList(RunStepType, 'subscriptions', followers)
addNestedList(ProcedureType, 'subscriptions', followers)
addNestedList(StepType, 'subscriptions', followers)
addNestedList(PartType, 'subscriptions', followers)
addNestedList(IssueType, 'subscriptions', followers)
addNestedList(FurtherActionType, 'subscriptions', followers)
addNestedList(PartInventoryType, 'subscriptions', followers)

const CreateInput = builder.inputType('CreateUserSubscriptionInput', {
  fields: (t) => ({ entityId: t.id({ required: true }), userId: t.id({ required: true }) }),
})

builder.mutationField('createUserSubscription', (t) =>
  t.field({
    type: recordPayload<UserSubscriptionRow>('CreateUserSubscription', 'userSubscription', door),
    description: 'Have a person follow a record. Who follows it already does so once.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createUserSubscription, input)], made('userSubscriptionId')),
  }),
)

builder.mutationField('deleteUserSubscription', (t) =>
  t.field({
    type: deletedPayload('DeleteUserSubscription'),
    description: 'Follow a record no longer.',
    args: { etag: t.arg.string({ required: true }), id: t.arg.id({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteUserSubscription, args)], made('userSubscriptionId')),
  }),
)
