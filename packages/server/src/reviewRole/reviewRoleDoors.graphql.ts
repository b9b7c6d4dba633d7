import { builder, type ObjectType } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import type { Operation } from '../operation/operation.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import type { CountInput } from './countRole.ts'
import type { DemandInput } from './demandRole.ts'
import type { DropRoleInput } from './dropRole.ts'
import { loadReviewRolesOf, type ReviewRoleRow } from './reviewRoleStore.ts'
import type { RoleDemand } from './roleDemand.ts'

/** What the doors of a noun's demands are called, and what they do. */
export interface ReviewRoleDoors {
  readonly of: RoleDemand
  /** `procedureReviewRole`: the record; its list has an s. */
  readonly field: string
  readonly only: ListSpec['only']
  /** 'of one procedure', in descriptions. */
  readonly what: string
  readonly acts: {
    readonly create: Operation<DemandInput>
    readonly update: Operation<CountInput>
    readonly delete: Operation<DropRoleInput>
  }
}

function reviewRoleList({ of, field, only }: ReviewRoleDoors): ListSpec {
  return {
    name: `${field}s`,
    table: 'procedure_review_role',
    ...(only === undefined ? {} : { only }),
    filterType: `${of.demand}sInputFilters`,
    filters: {
      id: { column: 'id', kind: 'ID' },
      familyId: { column: of.familyColumn, kind: 'ID' },
      roleId: { column: 'role_id', kind: 'ID' },
      count: { column: 'count', kind: 'Int' },
      role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
    },
    sortType: `${of.demand}SortEnum`,
    sorts: {
      ID: { column: 'id', indexed: true },
      COUNT: { column: 'count' },
      ROLE_ID: { column: 'role_id' },
    },
  }
}

/** The type, list, record and mutations of a noun's demands of roles. */
export function addReviewRoleDoors(doors: ReviewRoleDoors): ObjectType<ReviewRoleRow> {
  const { of, field, what } = doors
  const type = builder.objectRef<ReviewRoleRow>(of.demand).implement({
    description: 'That so many holders of a role must approve a version before it is released.',
    fields: (t) => ({
      ...recordFields(t),
      roleId: t.exposeID('role_id', { nullable: false }),
      role: t.field({
        type: RoleType,
        resolve: (row, _args, context) => context.one<RoleRow>(loadRoles, row.role_id),
      }),
      count: t.exposeInt('count', { nullable: false }),
      familyId: t.id({
        description: `The ${what} that it is demanded of; null: all of them.`,
        resolve: (row) => row[of.familyColumn],
      }),
    }),
  })
  const list = reviewRoleList(doors)
  addList(list, type, { connection: `${of.demand}sConnection`, edge: `${of.demand}sEdge` })
  addRecord(field, 'One demand of a role on reviews; null when there is none.', {
    type,
    load: loadReviewRolesOf(of),
  })
  addMutations(doors, type)
  return type
}

function addMutations({ of, field, what, acts }: ReviewRoleDoors, type: ObjectType<ReviewRoleRow>): void {
  const door = { type, load: loadReviewRolesOf(of) }
  const madeRole = made(of.made)
  const CreateInput = builder.inputType(`Create${of.demand}Input`, {
    fields: (t) => ({
      roleId: t.id({ required: true }),
      count: t.int({ required: true }),
      familyId: t.id({ description: `The ${what} that it is demanded of; absent: all of them.` }),
    }),
  })
  const UpdateInput = builder.inputType(`Update${of.demand}Input`, {
    fields: (t) => ({
      id: t.id({ required: true }),
      etag: t.string({ required: true }),
      count: t.int({ required: true }),
    }),
  })
  const CreatePayload = recordPayload(`Create${of.demand}`, field, door)
  const UpdatePayload = recordPayload(`Update${of.demand}`, field, door)
  const DeletePayload = deletedPayload(`Delete${of.demand}`)
  builder.mutationField(`create${of.demand}`, (t) =>
    t.field({
      type: CreatePayload,
      description: 'Demand that so many holders of a role approve a version before it is released.',
      args: { input: t.arg({ type: CreateInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, [act(acts.create, input)], madeRole),
    }),
  )
  builder.mutationField(`update${of.demand}`, (t) =>
    t.field({
      type: UpdatePayload,
      description: 'Demand more or fewer holders of a role.',
      args: { input: t.arg({ type: UpdateInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, [act(acts.update, input)], madeRole),
    }),
  )
  builder.mutationField(`delete${of.demand}`, (t) =>
    t.field({
      type: DeletePayload,
      description: 'Demand the approval of a role no longer.',
      args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
      resolve: (_root, args, context, info) => performing(context, info, [act(acts.delete, args)], madeRole),
    }),
  )
}
