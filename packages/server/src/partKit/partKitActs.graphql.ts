import { AbomInstallationType } from '../abom/abomInstallation.graphql.ts'
import { loadInstallations } from '../abom/abomInstallationStore.ts'
import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { createPartKit } from './createPartKit.ts'
import { createPartKitItem } from './createPartKitItem.ts'
import { deletePartKitItem } from './deletePartKitItem.ts'
import { installPartKit } from './installPartKit.ts'
import { issueItemToKit } from './issueItemToKit.ts'
import { moveItemToInventory } from './moveItemToInventory.ts'
import { cancelPartKit, movePartKit } from './movePartKit.ts'
import { PartKitItemType, PartKitType } from './partKit.graphql.ts'
import { PartKitStatusType } from './partKitList.graphql.ts'
import { loadPartKitItems, loadPartKits } from './partKitStore.ts'
import { reservePartKit } from './reservePartKit.ts'
import { takeFromOtherKit } from './takeFromOtherKit.ts'
import { updatePartKit } from './updatePartKit.ts'
import { updatePartKitItem } from './updatePartKitItem.ts'

const CreateInput = builder.inputType('CreatePartKitInput', {
  fields: (t) => ({
    runId: t.id({ description: 'The run that it is for; or a batch; or neither yet.' }),
    runBatchId: t.id({ description: 'The batch whose runs it is for.' }),
    locationId: t.id({ description: 'Where it is staged.' }),
    deliveryLocationId: t.id({ description: 'Where it is wanted.' }),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    status: t.field({ type: PartKitStatusType, description: 'DRAFT or REQUESTED; DRAFT when absent.' }),
  }),
})
const ForRunInput = builder.inputType('CreateKitForRunInput', {
  fields: (t) => ({ runId: t.id({ required: true }) }),
})
const ForBatchInput = builder.inputType('CreateKitForRunBatchInput', {
  fields: (t) => ({ runBatchId: t.id({ required: true }) }),
})
const UpdateInput = builder.inputType('UpdatePartKitInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    runId: t.id(),
    locationId: t.id({ description: 'Where it is staged: what is put aside goes there.' }),
    deliveryLocationId: t.id(),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    status: t.field({
      type: PartKitStatusType,
      description:
        'DELIVERED lays what is put aside where it was wanted. COMPLETED and CANCELED free what nobody built in; canceling has its own permission.',
    }),
  }),
})
const CreateItemInput = builder.inputType('CreatePartKitItemInput', {
  fields: (t) => ({
    partKitId: t.id({ required: true }),
    partId: t.id({ required: true }),
    quantity: t.float({ description: 'Counted as the part is; 1 when absent.' }),
    originMbomItemId: t.id(),
  }),
})
const UpdateItemInput = builder.inputType('UpdatePartKitItemInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    quantity: t.float({ required: true, description: 'Never less than what is put aside.' }),
  }),
})
const ReserveInput = builder.inputType('ReservePartKitInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }) }),
})
const MoveInput = builder.inputType('MoveKitInventoryToLocationInput', {
  fields: (t) => ({
    partKitId: t.id({ required: true }),
    locationId: t.id({ required: true }),
    etag: t.string({ required: true, description: "The kit's." }),
  }),
})
const StockInput = builder.inputType('InventoryToKitInput', {
  fields: (t) => ({
    partInventoryId: t.id({ required: true }),
    partKitItemId: t.id({ required: true }),
    quantity: t.float({ description: '1 when absent. Less than a lot splits it.' }),
    etag: t.string({ required: true, description: "The unit's or lot's." }),
  }),
})
const TakeInput = builder.inputType('TakeFromOtherKitInput', {
  fields: (t) => ({
    partInventoryId: t.id({ required: true, description: 'What is put aside in another kit.' }),
    partKitItemId: t.id({ required: true, description: 'What it is for now.' }),
    quantity: t.float({ description: 'All of it when absent.' }),
    etag: t.string({ required: true, description: "The unit's or lot's." }),
    reason: t.string({ description: 'Wanted of a person. Both kits tell it.' }),
  }),
})
const InstallInput = builder.inputType('InstallPartKitInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    runId: t.id({ description: 'Which run of the batch, where the kit is for a batch.' }),
    runStepId: t.id({ description: 'The step at which it goes in; it must be in progress.' }),
  }),
})

const kitDoor = { type: PartKitType, load: loadPartKits }
const itemDoor = { type: PartKitItemType, load: loadPartKitItems }
const CreatePayload = recordPayload('CreatePartKit', 'partKit', kitDoor)
const ForRunPayload = recordPayload('CreateKitForRun', 'partKit', kitDoor)
const ForBatchPayload = recordPayload('CreateKitForRunBatch', 'partKit', kitDoor)
const UpdatePayload = recordPayload('UpdatePartKit', 'partKit', kitDoor)
const ReservePayload = recordPayload('ReservePartKit', 'partKit', kitDoor)
const MovePayload = recordPayload('MoveKitInventoryToLocation', 'partKit', kitDoor)
const CreateItemPayload = recordPayload('CreatePartKitItem', 'partKitItem', itemDoor)
const UpdateItemPayload = recordPayload('UpdatePartKitItem', 'partKitItem', itemDoor)
const DeleteItemPayload = deletedPayload('DeletePartKitItem')
const InstallPayload = recordsPayload('InstallPartKit', 'abomInstallations', {
  type: AbomInstallationType,
  load: loadInstallations,
})

interface Stock {
  readonly id: string
  readonly splitId: string | null
}

/** The record that was named, and the part of a lot that was split off it, if one was. */
function stockPayload(name: string) {
  return builder.objectRef<Stock>(name).implement({
    fields: (t) => ({
      partInventory: t.field({
        type: PartInventoryType,
        resolve: ({ id }, _args, context) => context.one<PartInventoryRow>(loadPartInventories, id),
      }),
      splitInventory: t.field({
        type: PartInventoryType,
        description: 'What was split off; null: all of it went.',
        resolve: ({ splitId }, _args, context) =>
          splitId === null ? null : context.one<PartInventoryRow>(loadPartInventories, splitId),
      }),
    }),
  })
}
const IssuePayload = stockPayload('IssueItemToKit')
const FreePayload = stockPayload('MoveItemToInventory')
const TakePayload = stockPayload('TakeFromOtherKit')

function stockOf(ids: Ids): Stock {
  const { splitInventoryId } = ids
  return {
    id: madeId(ids, 'partInventoryId'),
    splitId: typeof splitInventoryId === 'string' ? splitInventoryId : null,
  }
}

const updates: readonly [ActGroup, ...ActGroup[]] = [
  {
    fields: ['runId', 'locationId', 'deliveryLocationId', 'assignedToId', 'assignedTeamId'],
    act: (input) => act(updatePartKit, input),
  },
  {
    fields: ['status'],
    act: (input) => (input['status'] === 'CANCELED' ? act(cancelPartKit, input) : act(movePartKit, input)),
  },
]

builder.mutationFields((t) => ({
  createPartKit: t.field({
    type: CreatePayload,
    description: 'Make a kit that holds nothing yet.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartKit, input)], made('partKitId')),
  }),
  createKitForRun: t.field({
    type: ForRunPayload,
    description: 'Make a kit of all that the unit of a run still misses, but for what is made on it.',
    args: { input: t.arg({ type: ForRunInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartKit, { ...input, fromAsBuilt: true })], made('partKitId')),
  }),
  createKitForRunBatch: t.field({
    type: ForBatchPayload,
    description: 'Make one kit of all that the units of the open runs of a batch still miss.',
    args: { input: t.arg({ type: ForBatchInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartKit, { ...input, fromAsBuilt: true })], made('partKitId')),
  }),
  updatePartKit: t.field({
    type: UpdatePayload,
    description: 'Say where a kit goes and who sees to it, or move it on.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('partKitId')),
  }),
  reservePartKit: t.field({
    type: ReservePayload,
    description: 'Put aside what a kit still wants, the oldest first, as far as it is there.',
    args: { input: t.arg({ type: ReserveInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reservePartKit, input)], made('partKitId')),
  }),
  moveKitInventoryToLocation: t.field({
    type: MovePayload,
    description: 'Stage a kit: what is put aside in it goes there.',
    args: { input: t.arg({ type: MoveInput, required: true }) },
    resolve: (_root, { input: { partKitId: id, locationId, etag } }, context, info) =>
      performing(context, info, [act(updatePartKit, { id, locationId, etag })], made('partKitId')),
  }),
}))

builder.mutationFields((t) => ({
  createPartKitItem: t.field({
    type: CreateItemPayload,
    description: 'Want one more part in a kit: each part once.',
    args: { input: t.arg({ type: CreateItemInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartKitItem, input)], made('partKitItemId')),
  }),
  updatePartKitItem: t.field({
    type: UpdateItemPayload,
    description: 'Want more or less of a part in a kit.',
    args: { input: t.arg({ type: UpdateItemInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updatePartKitItem, input)], made('partKitItemId')),
  }),
  deletePartKitItem: t.field({
    type: DeleteItemPayload,
    description: 'Want a part in a kit no longer, while nothing is put aside for it.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deletePartKitItem, input)], made('partKitItemId')),
  }),
  issueItemToKit: t.field({
    type: IssuePayload,
    description: 'Put a unit, or so much of a lot, aside for an item of a kit.',
    args: { input: t.arg({ type: StockInput }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(issueItemToKit, input ?? {})], stockOf),
  }),
  moveItemToInventory: t.field({
    type: FreePayload,
    description: 'Take a unit, or so much of a lot, out of a kit: it is free again.',
    args: { input: t.arg({ type: StockInput }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(moveItemToInventory, input ?? {})], stockOf),
  }),
  takeFromOtherKit: t.field({
    type: TakePayload,
    description:
      'Take what is put aside in one kit for another, in one act: both kits tell of it, with the reason.',
    args: { input: t.arg({ type: TakeInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(takeFromOtherKit, input)], stockOf),
  }),
  installPartKit: t.field({
    type: InstallPayload,
    description:
      'Build in all that a kit holds and the unit of its run still misses. What is over stays in the kit.',
    args: { input: t.arg({ type: InstallInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(installPartKit, input)], madeIds('abomInstallationIds')),
  }),
}))
