import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { MBomType } from '../mbom/mbom.graphql.ts'
import { act } from '../operation/act.ts'
import { MBomGateType } from '../review/mbomGate.graphql.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createMbomApprovalRole } from './createMbomApprovalRole.ts'
import { deleteMbomApprovalRole } from './deleteMbomApprovalRole.ts'
import {
  listMBomApprovalRoles,
  loadMBomApprovalRoles,
  type MBomApprovalRoleRow,
} from './mbomApprovalRoleStore.ts'
import { updateMbomApprovalRole } from './updateMbomApprovalRole.ts'

/** Filters and sorts of `mbomApprovalRoles`. */
const mbomApprovalRoleList: ListSpec = {
  name: 'mbomApprovalRoles',
  table: 'mbom_approval_role',
  filterType: 'MBomApprovalRolesInputFilters',
  filters: {
    roleId: { column: 'role_id', kind: 'ID' },
    count: { column: 'count', kind: 'Int' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'MBomApprovalRoleSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    COUNT: { column: 'count' },
    ROLE_ID: { column: 'role_id' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
  },
}

const RoleDemandType = builder.objectRef<MBomApprovalRoleRow>('MBomApprovalRole')

RoleDemandType.implement({
  description: 'That so many holders of a role must approve every mBOM version before it is released.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    gateType: t.field({ type: MBomGateType, nullable: false, resolve: () => 'RELEASED' }),
    roleId: t.exposeID('role_id', { nullable: false }),
    role: t.field({
      type: RoleType,
      resolve: (row, _args, context) => context.one<RoleRow>(loadRoles, row.role_id),
    }),
    count: t.exposeInt('count', { nullable: false }),
  }),
})

const door = { type: RoleDemandType, load: loadMBomApprovalRoles }
const madeRole = made('mbomApprovalRoleId')

addList(mbomApprovalRoleList, RoleDemandType, {
  connection: 'MBomApprovalRolesConnection',
  edge: 'MBomApprovalRolesEdge',
})

builder.objectField(MBomType, 'approvalRoles', (t) =>
  t.field({
    type: [RoleDemandType],
    nullable: { list: true, items: false },
    description: 'Roles that must approve it: the same for every version.',
    resolve: (_row, _args, context) => context.rows<MBomApprovalRoleRow>(listMBomApprovalRoles()),
  }),
)

const gateType = { type: MBomGateType, description: 'There is one gate; absent: that one.' } as const

const CreateInput = builder.inputType('CreateMBomApprovalRoleInput', {
  fields: (t) => ({
    roleId: t.id({ required: true }),
    count: t.int({ required: true }),
    gateType: t.field(gateType),
  }),
})
const CreatePayload = recordPayload('CreateMBomApprovalRole', 'approvalRole', door)

builder.mutationField('createMbomApprovalRole', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Demand that so many holders of a role approve every mBOM version before it is released.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { roleId, count } }, context, info) =>
      performing(context, info, [act(createMbomApprovalRole, { roleId, count })], madeRole),
  }),
)

const UpdateInput = builder.inputType('UpdateMBomApprovalRoleInput', {
  fields: (t) => ({
    roleId: t.id({ required: true, description: 'What names the demand: there is one of each role.' }),
    etag: t.string({ required: true }),
    count: t.int({ description: 'Absent: as many as before.' }),
    gateType: t.field(gateType),
  }),
})
const UpdatePayload = recordPayload('UpdateMBomApprovalRole', 'approvalRole', door)

builder.mutationField('updateMbomApprovalRole', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Demand more or fewer holders of a role.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input: { roleId, etag, count } }, context, info) =>
      performing(context, info, [act(updateMbomApprovalRole, { roleId, etag, count })], madeRole),
  }),
)

const DeleteInput = builder.inputType('DeleteMBomApprovalRoleInput', {
  fields: (t) => ({
    roleId: t.id({ required: true }),
    etag: t.string({ required: true }),
    gateType: t.field(gateType),
  }),
})
const DeletePayload = recordPayload('DeleteMBomApprovalRole', 'approvalRole', door)

builder.mutationField('deleteMbomApprovalRole', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Demand the approval of a role no longer. The payload shows nothing: it is gone.',
    args: { input: t.arg({ type: DeleteInput, required: true }) },
    resolve: (_root, { input: { roleId, etag } }, context, info) =>
      performing(context, info, [act(deleteMbomApprovalRole, { roleId, etag })], madeRole),
  }),
)
