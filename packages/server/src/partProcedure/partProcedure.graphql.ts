import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { approvePartProcedure } from './approvePartProcedure.ts'
import { createPartProcedure } from './createPartProcedure.ts'
import { deletePartProcedure } from './deletePartProcedure.ts'
import { LinkStatusType, partProcedureList } from './partProcedureList.graphql.ts'
import {
  type CurrentVersionRow,
  listCurrentVersions,
  listLinksOfFamilies,
  listLinksOfParts,
  listProceduresOfParts,
  loadPartProcedures,
  type PartProcedureRow,
} from './partProcedureStore.ts'
import { updatePartProcedure } from './updatePartProcedure.ts'

type OfRow<Row> = Row & { readonly of_id: string }

export const PartProcedureType = builder.objectRef<PartProcedureRow>('PartProcedure')

PartProcedureType.implement({
  description: 'That a procedure, in all its versions, builds or inspects a part.',
  fields: (t) => ({
    ...recordFields(t),
    partId: t.exposeID('part_id', { nullable: false }),
    procedureId: t.id({
      nullable: false,
      description: 'The version that is built now; the newest where none is released.',
      resolve: async (row, _args, context) =>
        (await context.many<CurrentVersionRow>(listCurrentVersions, row.procedure_family_id))[0]?.id ??
        row.procedure_family_id,
    }),
    status: t.field({ type: LinkStatusType, resolve: (row) => (row.approved ? 'APPROVED' : 'PENDING') }),
    required: t.exposeBoolean('inspection_required', {
      nullable: false,
      description: 'Receiving the part makes an inspection run of the procedure.',
    }),
    part: t.field({
      type: PartType,
      resolve: (row, _args, context) => context.one<PartRow>(loadParts, row.part_id),
    }),
    procedure: t.field({
      type: ProcedureType,
      resolve: async (row, _args, context) =>
        (await context.many<CurrentVersionRow>(listCurrentVersions, row.procedure_family_id))[0] ?? null,
    }),
  }),
})

addList(partProcedureList, PartProcedureType, {
  connection: 'PartProceduresConnection',
  edge: 'PartProceduresEdge',
})

builder.queryField('partProcedure', (t) =>
  t.field({
    type: PartProcedureType,
    description: 'The link of a part and a procedure, named by any of its versions.',
    args: { partId: t.arg.id({ required: true }), procedureId: t.arg.id({ required: true }) },
    resolve: async (_root, { partId, procedureId }, context) => {
      const [part, procedure] = await Promise.all([
        context.one<PartRow>(loadParts, partId),
        context.one<ProcedureRow>(loadProcedures, procedureId),
      ])
      const links =
        part === null ? [] : await context.many<OfRow<PartProcedureRow>>(listLinksOfParts, part.id)
      return links.find((link) => link.procedure_family_id === procedure?.family_id) ?? null
    },
  }),
)

const list = { list: true, items: false } as const

builder.objectFields(ProcedureType, (t) => ({
  partProcedures: t.field({
    type: [PartProcedureType],
    nullable: list,
    resolve: (row, _args, context) =>
      context.many<OfRow<PartProcedureRow>>(listLinksOfFamilies, row.family_id),
  }),
}))

builder.objectFields(PartType, (t) => ({
  partProcedures: t.field({
    type: [PartProcedureType],
    nullable: list,
    resolve: (row, _args, context) => context.many<OfRow<PartProcedureRow>>(listLinksOfParts, row.id),
  }),
  procedures: t.field({
    type: [ProcedureType],
    nullable: list,
    description: 'The current version of each procedure that is linked to the part.',
    resolve: (row, _args, context) => context.many<CurrentVersionRow>(listProceduresOfParts, row.id),
  }),
}))

const door = { type: PartProcedureType, load: loadPartProcedures }
const madeLink = made('partProcedureId')

const CreateInput = builder.inputType('CreatePartProcedureInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    procedureId: t.id({ required: true }),
    required: t.boolean(),
  }),
})
const CreatePayload = recordPayload('CreatePartProcedure', 'partProcedure', door)

builder.mutationField('createPartProcedure', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Say that a procedure builds or inspects a part. Any version names the procedure.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartProcedure, input)], madeLink),
  }),
)

const UpdateInput = builder.inputType('UpdatePartProcedureInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    procedureId: t.id({ required: true }),
    status: t.field({
      type: LinkStatusType,
      description: 'APPROVED approves the link, PENDING takes the approval back.',
    }),
    required: t.boolean(),
    etag: t.string({ required: true }),
  }),
})
const UpdatePayload = recordPayload('UpdatePartProcedure', 'partProcedure', door)

builder.mutationField('updatePartProcedure', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Approve a link of a part and a procedure, or say whether receiving makes an inspection run.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input: { status, required, etag, ...link } }, context, info) => {
      const updated =
        required != null || status == null ? [act(updatePartProcedure, { ...link, required, etag })] : []
      const seen = updated.length === 0 ? etag : null
      const approved = status == null ? [] : [act(approvePartProcedure, { ...link, status, etag: seen })]
      return performing(context, info, [...updated, ...approved], madeLink)
    },
  }),
)

const DeletePayload = builder
  .objectRef<{ readonly partId: string; readonly procedureId: string }>('DeletePartProcedure')
  .implement({
    fields: (t) => ({ partId: t.exposeID('partId'), procedureId: t.exposeID('procedureId') }),
  })

builder.mutationField('deletePartProcedure', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Say that a procedure no longer builds or inspects a part.',
    args: {
      partId: t.arg.id({ required: true }),
      procedureId: t.arg.id({ required: true }),
      etag: t.arg.string({ required: true }),
    },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deletePartProcedure, args)], (ids) => ({
        partId: madeId(ids, 'partId'),
        procedureId: madeId(ids, 'procedureId'),
      })),
  }),
)
