import { type MBomStatus, mbomStatuses } from '@traveler/domain/mbom/mbomStatus.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Act, Ids, Operation } from '../operation/operation.ts'
import { archiveMbom } from './archiveMbom.ts'
import { createMbom } from './createMbom.ts'
import { deleteMbom } from './deleteMbom.ts'
import { MBomType } from './mbom.graphql.ts'
import { MBomTargetStatusType } from './mbomList.graphql.ts'
import { loadMBoms } from './mbomStore.ts'
import { recallMbom } from './recallMbom.ts'
import { releaseMbom } from './releaseMbom.ts'
import { submitMbom } from './submitMbom.ts'

const CreateInput = builder.inputType('CreateMBomInput', {
  fields: (t) => ({
    partId: t.id({ required: true, description: 'The part that it builds.' }),
    copyMbom: t.boolean({ description: 'Begin with the lines of the newest version; true when absent.' }),
    mbomId: t.id({ description: 'Begin with the lines of this version of the same part.' }),
  }),
})

const UpdateInput = builder.inputType('UpdateMBomInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    status: t.field({ type: MBomTargetStatusType, required: true, description: 'Where to move it.' }),
  }),
})

interface Move {
  readonly id: string
  readonly etag: string
}

/** The act that leads to each status. */
const moves = {
  IN_REVIEW: submitMbom,
  DRAFT: recallMbom,
  RELEASED: releaseMbom,
  ARCHIVED: archiveMbom,
} as const satisfies Record<MBomStatus, Operation<Move>>

function moveTo(status: string, move: Move): Act {
  const found = mbomStatuses.find((known) => known === status)
  if (found === undefined) throw new Error(`No act leads to ${status}`)
  return act<Move, Ids>(moves[found], move)
}

const door = { type: MBomType, load: loadMBoms }
const CreatePayload = recordPayload('CreateMBom', 'mbom', door)
const UpdatePayload = recordPayload('UpdateMBom', 'mbom', door)
const DeletePayload = deletedPayload('DeleteMBom')

builder.mutationField('createMbom', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Begin the next version of what a part is built of, as a draft.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createMbom, input)], made('mbomId')),
  }),
)

builder.mutationField('updateMbom', (t) =>
  t.field({
    type: UpdatePayload,
    description:
      'Submit, recall, release or archive a version. Releasing one archives the one released before.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input: { status, ...move } }, context, info) =>
      performing(context, info, [moveTo(status, move)], made('mbomId')),
  }),
)

builder.mutationField('deleteMbom', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a draft away with its lines.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteMbom, input)], made('mbomId')),
  }),
)
