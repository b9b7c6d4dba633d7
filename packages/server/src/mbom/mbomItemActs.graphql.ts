import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { createMbomItem } from './createMbomItem.ts'
import { deleteMbomItem } from './deleteMbomItem.ts'
import { MBomItemType } from './mbomItem.graphql.ts'
import { InterchangeType } from './mbomItemList.graphql.ts'
import { loadMBomItems } from './mbomItemStore.ts'
import { placeMbomItem } from './placeMbomItem.ts'
import { updateMbomItem } from './updateMbomItem.ts'

const CreateInput = builder.inputType('CreateMBomItemInput', {
  fields: (t) => ({
    mbomId: t.id({ description: 'The draft.' }),
    parentId: t.id({
      description:
        'Instead: the part whose draft it is. Without a draft one is made, as the released version stands.',
    }),
    partId: t.id({ required: true }),
    quantity: t.float({ required: true, description: 'For one of the parent. 0: record the lot only.' }),
    unitOfMeasureId: t.id({ description: 'Of the dimension of the part’s unit; as the part when absent.' }),
    madeOnAssembly: t.boolean(),
    interchange: t.field({ type: InterchangeType, description: 'EXACT when absent.' }),
    note: t.string(),
  }),
})

const CreateManyInput = builder.inputType('CreateMultipleMBomItemsInput', {
  fields: (t) => ({ mbomItems: t.field({ type: [CreateInput], required: true }) }),
})

const UpdateInput = builder.inputType('UpdateMBomItemInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    partId: t.id(),
    quantity: t.float(),
    unitOfMeasureId: t.id({ description: 'Null: as the part.' }),
    madeOnAssembly: t.boolean(),
    interchange: t.field({ type: InterchangeType }),
    note: t.string(),
    position: t.int({ description: 'Where it stands among the lines, from 1; the others make room.' }),
  }),
})

const updates: readonly [ActGroup, ...ActGroup[]] = [
  {
    fields: ['partId', 'quantity', 'unitOfMeasureId', 'madeOnAssembly', 'interchange', 'note'],
    act: (input) => act(updateMbomItem, input),
  },
  { fields: ['position'], act: (input) => act(placeMbomItem, input) },
]

const door = { type: MBomItemType, load: loadMBomItems }
const CreatePayload = recordPayload('CreateMBomItem', 'mbomItem', door)
const CreateManyPayload = recordsPayload('CreateMultipleMBomItems', 'mbomItems', door)
const UpdatePayload = recordPayload('UpdateMBomItem', 'mbomItem', door)
const DeletePayload = deletedPayload('DeleteMBomItem')

builder.mutationField('createMbomItem', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Write a line into a draft: a part stands in an mBOM once.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createMbomItem, { items: [input] })], made('mbomItemId')),
  }),
)

builder.mutationField('createMultipleMbomItems', (t) =>
  t.field({
    type: CreateManyPayload,
    description: 'Write many lines into drafts, all or none.',
    args: { input: t.arg({ type: CreateManyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createMbomItem, { items: input.mbomItems })], madeIds('mbomItemIds')),
  }),
)

builder.mutationField('updateMbomItem', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Change a line of a draft.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('mbomItemId')),
  }),
)

builder.mutationField('deleteMbomItem', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a line out of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteMbomItem, input)], made('mbomItemId')),
  }),
)
