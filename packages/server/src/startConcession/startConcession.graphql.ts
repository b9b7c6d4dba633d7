import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { approveSupersededStart } from './approveSupersededStart.ts'
import {
  listStartConcessionsOfRuns,
  loadStartConcessions,
  type StartConcessionRow,
} from './startConcessionStore.ts'
import { withdrawSupersededStart } from './withdrawSupersededStart.ts'

/** Filters and sorts of `startConcessions`. */
const startConcessionList: ListSpec = {
  name: 'startConcessions',
  table: 'start_concession',
  filterType: 'StartConcessionsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    validUntil: { column: 'valid_until', kind: 'DateTime' },
    withdrawnAt: { column: 'withdrawn_at', kind: 'DateTime' },
    _created: { column: 'created_at', kind: 'DateTime' },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
  },
  sortType: 'StartConcessionSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    PROCEDURE_ID: { column: 'procedure_id', indexed: true },
    VALID_UNTIL: { column: 'valid_until', nullable: true },
    _CREATED: { column: 'created_at' },
  },
}

export const StartConcessionType = builder.objectRef<StartConcessionRow>('StartConcession')

StartConcessionType.implement({
  description: 'A concession: that people other than who signed it may start runs from a superseded version.',
  fields: (t) => ({
    ...recordFields(t),
    procedureId: t.exposeID('procedure_id', { nullable: false }),
    procedure: t.field({
      type: ProcedureType,
      resolve: (row, _args, context) => context.one<ProcedureRow>(loadProcedures, row.procedure_id),
    }),
    partId: t.exposeID('part_id', { description: 'For units of this part alone; null: of any.' }),
    part: t.field({
      type: PartType,
      resolve: (row, _args, context) =>
        row.part_id === null ? null : context.one<PartRow>(loadParts, row.part_id),
    }),
    reason: t.exposeString('reason', { nullable: false }),
    validUntil: t.field({
      type: 'DateTime',
      description: 'Null: until it is withdrawn.',
      resolve: (row) => row.valid_until,
    }),
    approvedBy: t.field({
      type: UserType,
      description: 'Who signed it.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.approved_by),
    }),
    withdrawnAt: t.field({ type: 'DateTime', resolve: (row) => row.withdrawn_at }),
    withdrawReason: t.exposeString('withdraw_reason'),
  }),
})

const door = { type: StartConcessionType, load: loadStartConcessions }
const madeConcession = made('startConcessionId')

addList(startConcessionList, StartConcessionType, {
  connection: 'StartConcessionsConnection',
  edge: 'StartConcessionsEdge',
})
addRecord('startConcession', 'One concession; null when there is none, or none that you may see.', door)
addNestedList(ProcedureType, 'startConcessions', {
  spec: startConcessionList,
  node: StartConcessionType,
  owner: 'procedure_id',
  order: 'NEWEST_FIRST',
  description: 'Concessions that let runs start from it although it is superseded, newest first.',
})

builder.objectFields(RunType, (t) => ({
  startConcessions: t.field({
    type: [StartConcessionType],
    nullable: { list: false, items: false },
    description: 'The concessions under which it was started.',
    resolve: (row, _args, context) =>
      context.many<StartConcessionRow & { readonly of_id: string }>(listStartConcessionsOfRuns, row.id),
  }),
}))

const ApproveInput = builder.inputType('ApproveSupersededStartInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The superseded version.' }),
    partId: t.id({ description: 'For units of this part alone.' }),
    reason: t.string({ required: true }),
    validUntil: t.field({ type: 'DateTime', description: 'Absent: until it is withdrawn.' }),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})
const ApprovePayload = recordPayload('ApproveSupersededStart', 'startConcession', door)

builder.mutationField('approveSupersededStart', (t) =>
  t.field({
    type: ApprovePayload,
    description:
      'Approve, signed, that others start runs from a superseded version with `allowSupersededRevision` and a reason.',
    args: { input: t.arg({ type: ApproveInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(approveSupersededStart, input)], madeConcession),
  }),
)

const WithdrawInput = builder.inputType('WithdrawSupersededStartInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})
const WithdrawPayload = recordPayload('WithdrawSupersededStart', 'startConcession', door)

builder.mutationField('withdrawSupersededStart', (t) =>
  t.field({
    type: WithdrawPayload,
    description: 'Withdraw such a concession. Runs that were started under it go on.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawSupersededStart, input)], madeConcession),
  }),
)
