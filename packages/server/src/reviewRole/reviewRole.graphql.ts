import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { createProcedureReviewRole } from './createProcedureReviewRole.ts'
import { deleteProcedureReviewRole } from './deleteProcedureReviewRole.ts'
import { listReviewRolesOfProcedures, loadReviewRoles, type ReviewRoleRow } from './reviewRoleStore.ts'
import { updateProcedureReviewRole } from './updateProcedureReviewRole.ts'

/** Filters and sorts of `procedureReviewRoles`. */
const reviewRoleList: ListSpec = {
  name: 'procedureReviewRoles',
  table: 'procedure_review_role',
  filterType: 'ProcedureReviewRolesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    familyId: { column: 'procedure_family_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    count: { column: 'count', kind: 'Int' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
  },
  sortType: 'ProcedureReviewRoleSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, COUNT: { column: 'count' }, ROLE_ID: { column: 'role_id' } },
}

export const ReviewRoleType = builder.objectRef<ReviewRoleRow>('ProcedureReviewRole')

ReviewRoleType.implement({
  description: 'That so many holders of a role must approve a version before it is released.',
  fields: (t) => ({
    ...recordFields(t),
    roleId: t.exposeID('role_id', { nullable: false }),
    role: t.field({
      type: RoleType,
      resolve: (row, _args, context) => context.one<RoleRow>(loadRoles, row.role_id),
    }),
    count: t.exposeInt('count', { nullable: false }),
    familyId: t.exposeID('procedure_family_id', {
      description: 'The procedure that it is demanded of; null: all of them.',
    }),
  }),
})

const door = { type: ReviewRoleType, load: loadReviewRoles }
const madeRole = made('procedureReviewRoleId')

addList(reviewRoleList, ReviewRoleType, {
  connection: 'ProcedureReviewRolesConnection',
  edge: 'ProcedureReviewRolesEdge',
})
addRecord('procedureReviewRole', 'One demand of a role on reviews; null when there is none.', door)

builder.objectFields(ProcedureType, (t) => ({
  reviewRoles: t.field({
    type: [ReviewRoleType],
    nullable: { list: true, items: false },
    description: 'Roles that must approve it: those of all procedures, and those of its own.',
    resolve: (row, _args, context) =>
      context.many<ReviewRoleRow & { readonly of_id: string }>(listReviewRolesOfProcedures, row.id),
  }),
}))

const CreateInput = builder.inputType('CreateProcedureReviewRoleInput', {
  fields: (t) => ({
    roleId: t.id({ required: true }),
    count: t.int({ required: true }),
    familyId: t.id({ description: 'The procedure that it is demanded of; absent: all of them.' }),
  }),
})
const CreatePayload = recordPayload('CreateProcedureReviewRole', 'procedureReviewRole', door)

builder.mutationField('createProcedureReviewRole', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Demand that so many holders of a role approve a version before it is released.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createProcedureReviewRole, input)], madeRole),
  }),
)

const UpdateInput = builder.inputType('UpdateProcedureReviewRoleInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    count: t.int({ required: true }),
  }),
})
const UpdatePayload = recordPayload('UpdateProcedureReviewRole', 'procedureReviewRole', door)

builder.mutationField('updateProcedureReviewRole', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Demand more or fewer holders of a role.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateProcedureReviewRole, input)], madeRole),
  }),
)

const DeletePayload = deletedPayload('DeleteProcedureReviewRole')

builder.mutationField('deleteProcedureReviewRole', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Demand the approval of a role no longer.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteProcedureReviewRole, args)], madeRole),
  }),
)
