import { type MBomStatus, mbomStatuses } from '@traveler/domain/mbom/mbomStatus.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { ExtensibleAttributeInput, NestedExtensibleAttributeInput } from '../attribute/attribute.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
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
import { updateMbomAttribute } from './updateMbomAttribute.ts'

const CreateInput = builder.inputType('CreateMBomInput', {
  fields: (t) => ({
    partId: t.id({ required: true, description: 'The part that it builds.' }),
    copyMbom: t.boolean({ description: 'Begin with the lines of the newest version; true when absent.' }),
    mbomId: t.id({ description: 'Begin with the lines of this version of the same part.' }),
    attributes: t.field({
      type: [ExtensibleAttributeInput],
      description: 'Beside those of the version that it begins with.',
    }),
  }),
})

const UpdateInput = builder.inputType('UpdateMBomInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    status: t.field({ type: MBomTargetStatusType, description: 'Where to move it.' }),
    attributes: t.field({ type: [NestedExtensibleAttributeInput] }),
  }),
})

interface Move {
  readonly id: string
  readonly etag?: string | undefined
}

/** The act that leads to each status. */
const moves = {
  IN_REVIEW: submitMbom,
  DRAFT: recallMbom,
  RELEASED: releaseMbom,
  ARCHIVED: archiveMbom,
} as const satisfies Record<MBomStatus, Operation<Move>>

function moveTo({ status, ...move }: Readonly<Record<string, unknown>>): Act {
  const found = mbomStatuses.find((known) => known === status)
  if (found === undefined) {
    const remedy = `Give ${mbomStatuses.join(', ')}, or leave it out.`
    throw new Refused({ code: 'INVALID_INPUT', field: 'status', problem: 'is empty', remedy })
  }
  return act<Move, Ids>(moves[found], move)
}

const updates: readonly [ActGroup, ...ActGroup[]] = [
  { fields: ['attributes'], act: (input) => act(updateMbomAttribute, input) },
  { fields: ['status'], act: moveTo },
]

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
      'Submit, recall, release or archive a version. Releasing one archives the one released before; it takes the approvals that are demanded, and none where none are.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('mbomId')),
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
