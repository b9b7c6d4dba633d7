import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { createMbomItemReferenceDesignator } from './createMbomItemReferenceDesignator.ts'
import { createMbomSubstitute } from './createMbomSubstitute.ts'
import { deleteMbomItemReferenceDesignator } from './deleteMbomItemReferenceDesignator.ts'
import { deleteMbomSubstitute } from './deleteMbomSubstitute.ts'
import { DesignatorType, SubstituteType } from './mbomItem.graphql.ts'
import { loadDesignators, loadSubstitutes } from './mbomItemStore.ts'
import { updateMbomItemReferenceDesignator } from './updateMbomItemReferenceDesignator.ts'

const CreateDesignatorInput = builder.inputType('CreateMBomItemReferenceDesignatorInput', {
  fields: (t) => ({
    mbomItemId: t.id({ required: true }),
    value: t.string({ required: true, description: 'R7' }),
  }),
})

const UpdateDesignatorInput = builder.inputType('UpdateMBomItemReferenceDesignatorInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    value: t.string({ required: true }),
  }),
})

const CreateSubstituteInput = builder.inputType('CreateMBomSubstituteInput', {
  fields: (t) => ({
    mbomItemId: t.id({ required: true }),
    partId: t.id({ required: true }),
    parentId: t.id({ description: 'The part that the line is built into; may be left open.' }),
  }),
})

const designator = { type: DesignatorType, load: loadDesignators }
const designatorId = made('mbomItemReferenceDesignatorId')
const CreateDesignator = recordPayload(
  'CreateMBomItemReferenceDesignator',
  'mbomItemReferenceDesignator',
  designator,
)
const UpdateDesignator = recordPayload(
  'UpdateMBomItemReferenceDesignator',
  'mbomItemReferenceDesignator',
  designator,
)
const DeleteDesignator = deletedPayload('DeleteMBomItemReferenceDesignator')
const CreateSubstitute = recordPayload('CreateMBomSubstitute', 'mbomSubstitute', {
  type: SubstituteType,
  load: loadSubstitutes,
})
const CreateSubstitutes = recordsPayload('CreateMBomSubstitutes', 'mbomSubstitutes', {
  type: SubstituteType,
  load: loadSubstitutes,
})
const DeleteSubstitute = deletedPayload('DeleteMBomSubstitute')

builder.mutationField('createMbomItemReferenceDesignator', (t) =>
  t.field({
    type: CreateDesignator,
    description: 'Name a place where one piece of a line goes.',
    args: { input: t.arg({ type: CreateDesignatorInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createMbomItemReferenceDesignator, input)], designatorId),
  }),
)

builder.mutationField('updateMbomItemReferenceDesignator', (t) =>
  t.field({
    type: UpdateDesignator,
    description: 'Correct the name of a place on a line of a draft.',
    args: { input: t.arg({ type: UpdateDesignatorInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateMbomItemReferenceDesignator, input)], designatorId),
  }),
)

builder.mutationField('deleteMbomItemReferenceDesignator', (t) =>
  t.field({
    type: DeleteDesignator,
    description: 'Take a place name off a line of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteMbomItemReferenceDesignator, input)], designatorId),
  }),
)

builder.mutationField('createMbomSubstitute', (t) =>
  t.field({
    type: CreateSubstitute,
    description: 'Allow another part in place of a line’s.',
    args: { input: t.arg({ type: CreateSubstituteInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(
        context,
        info,
        [act(createMbomSubstitute, { substitutes: [input] })],
        made('mbomSubstituteId'),
      ),
  }),
)

builder.mutationField('createMbomSubstitutes', (t) =>
  t.field({
    type: CreateSubstitutes,
    description: 'Allow other parts in place of lines’, all or none.',
    args: { input: t.arg({ type: [CreateSubstituteInput], required: { list: false, items: false } }) },
    resolve: (_root, { input }, context, info) =>
      performing(
        context,
        info,
        [act(createMbomSubstitute, { substitutes: (input ?? []).filter((one) => one !== null) })],
        madeIds('mbomSubstituteIds'),
      ),
  }),
)

builder.mutationField('deleteMbomSubstitute', (t) =>
  t.field({
    type: DeleteSubstitute,
    description: 'Take a substitute off a line of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteMbomSubstitute, input)], made('mbomSubstituteId')),
  }),
)
