import {
  attributeDoor,
  ExtensibleAttributeInput,
  NestedExtensibleAttributeInput,
} from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { adjustPartInventory } from './adjustPartInventory.ts'
import { createPartInventory } from './createPartInventory.ts'
import { holdPartInventory } from './holdPartInventory.ts'
import { mergePartInventory } from './mergePartInventory.ts'
import { movePartInventory } from './movePartInventory.ts'
import { PartInventoryType } from './partInventory.graphql.ts'
import { loadPartInventories } from './partInventoryStore.ts'
import { reinstatePartInventory } from './reinstatePartInventory.ts'
import { releasePartInventory } from './releasePartInventory.ts'
import { scrapPartInventory } from './scrapPartInventory.ts'
import { splitPartInventory } from './splitPartInventory.ts'
import { updateLastMaintained } from './updateLastMaintained.ts'
import { updatePartInventory } from './updatePartInventory.ts'
import { updatePartInventoryAttribute } from './updatePartInventoryAttribute.ts'
import { voidPartInventory } from './voidPartInventory.ts'

const CreateInput = builder.inputType('CreatePartInventoryInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    serialNumber: t.string({
      description: 'Of a part tracked by SERIAL; never used before for the part number.',
    }),
    lotNumber: t.string({ description: 'Of a part tracked by LOT.' }),
    quantity: t.float({ description: '0 when absent. A serial is 0 or 1.' }),
    quantityScrapped: t.float(),
    locationId: t.id(),
    unitOfMeasureId: t.id({ description: "The part's when absent." }),
    expiresOn: t.string({
      description:
        'The last day on which it may be built in, `2026-12-24`. Absent: counted by the shelf life of its part.',
    }),
    manufacturedOn: t.string({ description: 'The day on which it was made, `2026-12-24`.' }),
    manufacturer: t.string({ description: 'Who made it. Two makers of a bought part may give one serial.' }),
    lastMaintainedDate: t.field({ type: 'DateTime', description: 'Of a tool: its last good service.' }),
    attributes: t.field({ type: [ExtensibleAttributeInput] }),
  }),
})

const UpdateInput = builder.inputType('UpdatePartInventoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    partId: t.id({ description: 'May be sent, but not changed.' }),
    serialNumber: t.string(),
    lotNumber: t.string(),
    quantity: t.float({ description: 'What was counted; not while a run works on it.' }),
    quantityScrapped: t.float({ description: 'In all; the quantity stays.' }),
    locationId: t.id({ description: 'Null: nowhere that is known.' }),
    unitOfMeasureId: t.id(),
    expiresOn: t.string({
      description: 'The last day on which it may be built in, `2026-12-24`; null: it does not expire.',
    }),
    manufacturer: t.string({ description: 'Who made it; null: nobody known.' }),
    lastMaintainedDate: t.field({ type: 'DateTime', description: 'Of a tool: a good service.' }),
    attributes: t.field({ type: [NestedExtensibleAttributeInput] }),
    reason: t.string({ description: 'Why the quantity changes.' }),
  }),
})

const updates: readonly [ActGroup, ...ActGroup[]] = [
  {
    fields: ['partId', 'serialNumber', 'lotNumber', 'unitOfMeasureId', 'expiresOn', 'manufacturer'],
    act: (input) => act(updatePartInventory, input),
  },
  { fields: ['quantity'], act: (input) => act(adjustPartInventory, input) },
  { fields: ['quantityScrapped'], act: (input) => act(scrapPartInventory, input) },
  { fields: ['locationId'], act: (input) => act(movePartInventory, input) },
  { fields: ['attributes'], act: (input) => act(updatePartInventoryAttribute, input) },
  { fields: ['lastMaintainedDate'], act: (input) => act(updateLastMaintained, input) },
]

const door = { type: PartInventoryType, load: loadPartInventories }
const CreatePayload = recordPayload('CreatePartInventory', 'partInventory', door)
const CreateManyPayload = recordsPayload('CreatePartInventories', 'partInventories', door)
const UpdatePayload = recordPayload('UpdatePartInventory', 'partInventory', door)

builder.mutationField('createPartInventory', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Record a unit, a lot or an amount that is there.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartInventory, { records: [input] })], made('partInventoryId')),
  }),
)

builder.mutationField('createPartInventories', (t) =>
  t.field({
    type: CreateManyPayload,
    description: 'Record many units and lots at once, all or none.',
    args: { input: t.arg({ type: [CreateInput], required: { list: false, items: false } }) },
    resolve: (_root, { input }, context, info) =>
      performing(
        context,
        info,
        [act(createPartInventory, { records: input ?? [] })],
        madeIds('partInventoryIds'),
      ),
  }),
)

builder.mutationField('updatePartInventory', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Identify, count, scrap or move a unit or lot.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('partInventoryId')),
  }),
)

const attributes = attributeDoor('PartInventory', 'partInventoryAttribute')

builder.objectField(PartInventoryType, 'attributes', (t) =>
  t.field({
    type: [attributes.type],
    description: 'Custom attributes, by key.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)

const AttributeInput = builder.inputType('UpdatePartInventoryAttributeInput', {
  fields: (t) => ({
    partInventoryId: t.id({ required: true }),
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})

builder.mutationField('updatePartInventoryAttribute', (t) =>
  t.field({
    type: attributes.payload,
    description: 'Set a custom attribute of a unit or lot.',
    args: { input: t.arg({ type: AttributeInput, required: true }) },
    resolve: (_root, { input: { partInventoryId: id, ...attribute } }, context, info) =>
      performing(
        context,
        info,
        [act(updatePartInventoryAttribute, { id, attributes: [attribute] })],
        made('attributeId'),
      ),
  }),
)

const holdInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      etag: t.string({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
const HoldInput = holdInput('HoldPartInventoryInput')
const ReleaseInput = holdInput('ReleasePartInventoryInput')
const HoldPayload = recordPayload('HoldPartInventory', 'partInventory', door)
const ReleasePayload = recordPayload('ReleasePartInventory', 'partInventory', door)

builder.mutationField('holdPartInventory', (t) =>
  t.field({
    type: HoldPayload,
    description: 'Put a unit or lot on quality hold.',
    args: { input: t.arg({ type: HoldInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(holdPartInventory, input)], made('partInventoryId')),
  }),
)

builder.mutationField('releasePartInventory', (t) =>
  t.field({
    type: ReleasePayload,
    description: 'Let a unit or lot go that is on quality hold. Not by the person who held it.',
    args: { input: t.arg({ type: ReleaseInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(releasePartInventory, input)], made('partInventoryId')),
  }),
)

const SplitInput = builder.inputType('SplitPartInventoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    quantity: t.float({
      required: true,
      description: 'How much becomes a lot of its own; less than there is.',
    }),
  }),
})
const SplitPayload = recordPayload('SplitPartInventory', 'partInventory', door)

builder.mutationField('splitPartInventory', (t) =>
  t.field({
    type: SplitPayload,
    description: 'Take part of a lot as a lot of its own, which is given.',
    args: { input: t.arg({ type: SplitInput, required: false }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(splitPartInventory, input)], made('partInventoryId')),
  }),
)

const MergeEachInput = builder.inputType('MergePartInventoryEachInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ description: 'As it was seen; absent: however it stands now.' }),
  }),
})
const MergeInput = builder.inputType('MergePartInventoryInput', {
  fields: (t) => ({
    partInventories: t.field({ type: [MergeEachInput], required: { list: true, items: false } }),
  }),
})
const MergePayload = recordPayload('MergePartInventory', 'partInventory', door)

builder.mutationField('mergePartInventory', (t) =>
  t.field({
    type: MergePayload,
    description:
      'Make one of lots of the same part and number that lie at one place: the oldest of them, which is given. All or none.',
    args: { input: t.arg({ type: MergeInput, required: false }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(mergePartInventory, input)], made('partInventoryId')),
  }),
)

const ReinstateInput = builder.inputType('ReinstatePartInventoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    quantity: t.float({ required: true, description: 'How much of what is scrapped comes back.' }),
    reason: t.string({ required: true }),
  }),
})
const ReinstatePayload = recordPayload('ReinstatePartInventory', 'partInventory', door)

builder.mutationField('reinstatePartInventory', (t) =>
  t.field({
    type: ReinstatePayload,
    description: 'Bring back what was scrapped of a unit or lot, or some of it.',
    args: { input: t.arg({ type: ReinstateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reinstatePartInventory, input)], made('partInventoryId')),
  }),
)

const DeletePayload = deletedPayload('DeletePartInventory')

builder.mutationField('deletePartInventory', (t) =>
  t.field({
    type: DeletePayload,
    description:
      'Void the record of a unit or lot of which nothing was made. It stays in the record; its serial is not used again.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(voidPartInventory, args)], made('partInventoryId')),
  }),
)
