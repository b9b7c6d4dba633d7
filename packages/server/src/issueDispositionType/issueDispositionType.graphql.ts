import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import {
  dispositionTypeList,
  dispositionTypeRoleList,
  IssueApprovalGateType,
  IssueGateType,
} from '../issue/issueList.graphql.ts'
import { act } from '../operation/act.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createIssueDispositionType } from './createIssueDispositionType.ts'
import { createIssueDispositionTypeRole } from './createIssueDispositionTypeRole.ts'
import { deleteIssueDispositionType } from './deleteIssueDispositionType.ts'
import { deleteIssueDispositionTypeRole } from './deleteIssueDispositionTypeRole.ts'
import {
  type DispositionTypeRoleRow,
  type DispositionTypeRow,
  loadDispositionTypeRoles,
  loadDispositionTypes,
} from './dispositionTypeStore.ts'
import { updateIssueDispositionType } from './updateIssueDispositionType.ts'
import { updateIssueDispositionTypeRole } from './updateIssueDispositionTypeRole.ts'

export const DispositionTypeType = builder.objectRef<DispositionTypeRow>('IssueDispositionType')

DispositionTypeType.implement({
  description: 'What may become of units with an issue, as the organization calls it.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    title: t.exposeString('title', { nullable: false }),
    prettyStr: t.exposeString('title'),
    description: t.exposeString('description'),
    active: t.exposeBoolean('active', { nullable: false, description: 'It may be chosen.' }),
    kind: t.exposeString('kind', { nullable: false, description: 'What it orders: a `DispositionKind`.' }),
    availability: t.exposeString('availability', {
      nullable: false,
      description: 'When the units that an issue holds are let go: an `AvailabilityBehavior`.',
    }),
  }),
})

const RoleDemandType = builder.objectRef<DispositionTypeRoleRow>('IssueDispositionTypeRole')

RoleDemandType.implement({
  description: 'That so many holders of a role approve issues of a type before they pass a gate.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    issueApprovalGateType: t.field({ type: IssueApprovalGateType, resolve: (row) => row.gate_type }),
    count: t.exposeInt('count', { nullable: false }),
    roleId: t.exposeID('role_id', { nullable: false }),
    role: t.field({
      type: RoleType,
      resolve: ({ role_id }, _args, context) => context.one<RoleRow>(loadRoles, role_id),
    }),
    issueDispositionTypeId: t.exposeID('issue_disposition_type_id', { nullable: false }),
    issueDispositionType: t.field({
      type: DispositionTypeType,
      resolve: (row, _args, context) =>
        context.one<DispositionTypeRow>(loadDispositionTypes, row.issue_disposition_type_id),
    }),
  }),
})

addList(dispositionTypeList, DispositionTypeType, {
  connection: 'IssueDispositionTypesConnection',
  edge: 'IssueDispositionTypesEdge',
})
addList(dispositionTypeRoleList, RoleDemandType, {
  connection: 'IssueDispositionTypeRolesConnection',
  edge: 'IssueDispositionTypeRolesEdge',
})
const door = { type: DispositionTypeType, load: loadDispositionTypes }
const roleDoor = { type: RoleDemandType, load: loadDispositionTypeRoles }
const madeType = made('issueDispositionTypeId')
const madeRole = made('issueDispositionTypeRoleId')

addRecord('issueDispositionType', 'One disposition type; null when there is none.', door)
addNestedList(DispositionTypeType, 'issueDispositionTypeRoles', {
  spec: dispositionTypeRoleList,
  node: RoleDemandType,
  owner: 'issue_disposition_type_id',
  order: 'OLDEST_FIRST',
  description: 'Who must approve, before which gate.',
})

const columns = {
  description: 'What units with an issue may become; a `DispositionKind`. Absent: OTHER.',
} as const

const CreateInput = builder.inputType('CreateIssueDispositionTypeInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    active: t.boolean({ required: true }),
    description: t.string(),
    kind: t.string(columns),
    availability: t.string({
      description: 'When held units are let go; an `AvailabilityBehavior`. Absent: RELEASE_ON_RESOLVE.',
    }),
  }),
})
const CreatePayload = recordPayload('CreateIssueDispositionType', 'issueDispositionType', door)
builder.mutationField('createIssueDispositionType', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Say what may become of units with an issue.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { kind, availability, ...input } }, context, info) =>
      performing(
        context,
        info,
        [
          act(createIssueDispositionType, {
            ...input,
            kind: kind ?? undefined,
            availability: availability ?? undefined,
          }),
        ],
        madeType,
      ),
  }),
)

const UpdateInput = builder.inputType('UpdateIssueDispositionTypeInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    title: t.string(),
    active: t.boolean(),
    description: t.string(),
    kind: t.string(),
    availability: t.string(),
  }),
})
const UpdatePayload = recordPayload('UpdateIssueDispositionType', 'issueDispositionType', door)
builder.mutationField('updateIssueDispositionType', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Change a disposition type. Issues whose disposition is approved keep what was approved.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateIssueDispositionType, input)], madeType),
  }),
)

const DeletePayload = deletedPayload('DeleteIssueDispositionType')
builder.mutationField('deleteIssueDispositionType', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a type away that no issue ever had; one that was used is turned off.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteIssueDispositionType, args)], madeType),
  }),
)

const CreateRoleInput = builder.inputType('CreateIssueDispositionTypeRoleInput', {
  fields: (t) => ({
    issueApprovalGateType: t.field({ type: IssueGateType, required: true }),
    issueDispositionTypeId: t.id({ required: true }),
    roleId: t.id({ required: true }),
    count: t.int({ description: 'Absent: one.' }),
  }),
})
const CreateRolePayload = recordPayload(
  'CreateIssueDispositionTypeRole',
  'issueDispositionTypeRole',
  roleDoor,
)
builder.mutationField('createIssueDispositionTypeRole', (t) =>
  t.field({
    type: CreateRolePayload,
    description: 'Demand that so many holders of a role approve issues of a type before they pass a gate.',
    args: { input: t.arg({ type: CreateRoleInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createIssueDispositionTypeRole, input)], madeRole),
  }),
)

const UpdateRoleInput = builder.inputType('UpdateIssueDispositionTypeRoleInput', {
  fields: (t) => ({
    etag: t.string({ required: true }),
    issueDispositionTypeId: t.id({ required: true }),
    issueApprovalGateType: t.field({ type: IssueGateType, required: true }),
    roleId: t.id({ required: true }),
    count: t.int({ description: 'Absent: as many as before.' }),
  }),
})
const UpdateRolePayload = recordPayload(
  'UpdateIssueDispositionTypeRole',
  'issueDispositionTypeRole',
  roleDoor,
)
builder.mutationField('updateIssueDispositionTypeRole', (t) =>
  t.field({
    type: UpdateRolePayload,
    description: 'Demand more or fewer holders of a role.',
    args: { input: t.arg({ type: UpdateRoleInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateIssueDispositionTypeRole, input)], madeRole),
  }),
)

const DeleteRoleInput = builder.inputType('DeleteIssueDispositionTypeRoleInput', {
  fields: (t) => ({
    etag: t.string({ required: true }),
    issueDispositionTypeId: t.id({ required: true }),
    issueApprovalGateType: t.field({ type: IssueGateType, required: true }),
    roleId: t.id({ required: true }),
  }),
})
const DeleteRolePayload = recordPayload(
  'DeleteIssueDispositionTypeRole',
  'issueDispositionTypeRole',
  roleDoor,
)
builder.mutationField('deleteIssueDispositionTypeRole', (t) =>
  t.field({
    type: DeleteRolePayload,
    description: 'Demand the approval of a role no longer. The payload shows nothing: it is gone.',
    args: { deleteInput: t.arg({ type: DeleteRoleInput, required: true }) },
    resolve: (_root, { deleteInput }, context, info) =>
      performing(context, info, [act(deleteIssueDispositionTypeRole, deleteInput)], madeRole),
  }),
)
