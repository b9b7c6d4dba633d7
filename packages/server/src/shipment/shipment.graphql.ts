import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { returnPartInventory } from './returnPartInventory.ts'
import { shipmentList } from './shipmentList.graphql.ts'
import {
  listItemsOfShipments,
  listItemsOfUnits,
  loadShipments,
  type ShipmentItemOfRow,
  type ShipmentItemRow,
  type ShipmentRow,
} from './shipmentStore.ts'
import { shipPartInventory } from './shipPartInventory.ts'

const ShipmentType = builder.objectRef<ShipmentRow>('Shipment')
const ShipmentItemType = builder.objectRef<ShipmentItemRow>('ShipmentItem')

ShipmentType.implement({
  description: 'What left for a customer together.',
  fields: (t) => ({
    ...recordFields(t),
    customer: t.exposeString('customer', { nullable: false }),
    orderReference: t.exposeString('order_reference'),
    evidenceDigest: t.string({
      description: 'SHA-256 of the evidence pack that went along, in hex; null: none was named.',
      resolve: (row) => row.evidence_digest?.slice(2) ?? null,
    }),
    createdBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
    }),
    items: t.field({
      type: [ShipmentItemType],
      nullable: { list: false, items: false },
      resolve: (row, _args, context) => context.many<ShipmentItemOfRow>(listItemsOfShipments, row.id),
    }),
  }),
})

ShipmentItemType.implement({
  description: 'One unit or lot of a shipment, and whether it came back.',
  fields: (t) => ({
    ...recordFields(t),
    shipmentId: t.exposeID('shipment_id', { nullable: false }),
    shipment: t.field({
      type: ShipmentType,
      resolve: (row, _args, context) => context.one<ShipmentRow>(loadShipments, row.shipment_id),
    }),
    partInventoryId: t.exposeID('part_inventory_id', { nullable: false }),
    partInventory: t.field({
      type: PartInventoryType,
      resolve: (row, _args, context) =>
        context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
    }),
    quantity: t.field({ type: 'Float', nullable: false, resolve: (row) => row.quantity }),
    returnedAt: t.field({
      type: 'DateTime',
      description: 'Null: it is still away.',
      resolve: (row) => row.returned_at,
    }),
    returnReason: t.exposeString('return_reason'),
    returnedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) =>
        row.returned_by === null ? null : context.one<UserRow>(loadUsers, row.returned_by),
    }),
  }),
})

builder.objectFields(PartInventoryType, (t) => ({
  shipmentId: t.exposeID('shipment_id', { description: 'The shipment with which it is away; null: none.' }),
  shipmentItems: t.field({
    type: [ShipmentItemType],
    nullable: { list: false, items: false },
    description: 'With which shipments it left, the latest first.',
    resolve: (row, _args, context) => context.many<ShipmentItemOfRow>(listItemsOfUnits, row.id),
  }),
}))

addList<ShipmentRow>(shipmentList, ShipmentType, { connection: 'ShipmentsConnection', edge: 'ShipmentsEdge' })
addRecord<ShipmentRow>('shipment', 'One shipment; null when there is none, or none that you may see.', {
  type: ShipmentType,
  load: loadShipments,
})

const ShippedInput = builder.inputType('ShippedPartInventoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ description: 'As it was seen; absent: however it stands now.' }),
  }),
})
const ShipInput = builder.inputType('ShipPartInventoryInput', {
  fields: (t) => ({
    customer: t.string({ required: true }),
    orderReference: t.string(),
    evidenceDigest: t.string({
      description: 'SHA-256 of the evidence pack that goes along: 64 hex digits.',
    }),
    partInventories: t.field({ type: [ShippedInput], required: { list: true, items: true } }),
  }),
})
const ShipPayload = recordPayload('ShipPartInventory', 'shipment', {
  type: ShipmentType,
  load: loadShipments,
})

builder.mutationField('shipPartInventory', (t) =>
  t.field({
    type: ShipPayload,
    description: 'Units and lots leave for a customer, each whole, with what is built into it: all or none.',
    args: { input: t.arg({ type: ShipInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(shipPartInventory, input)], made('shipmentId')),
  }),
)

const ReturnInput = builder.inputType('ReturnPartInventoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ description: 'As it was seen; absent: however it stands now.' }),
    locationId: t.id({ description: 'Where it lies now; absent: nowhere that is known.' }),
    reason: t.string({ required: true }),
  }),
})
const ReturnPayload = recordPayload('ReturnPartInventory', 'partInventory', {
  type: PartInventoryType,
  load: loadPartInventories,
})

builder.mutationField('returnPartInventory', (t) =>
  t.field({
    type: ReturnPayload,
    description: 'What was shipped comes back: the same record, on quality hold.',
    args: { input: t.arg({ type: ReturnInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(returnPartInventory, input)], made('partInventoryId')),
  }),
)
