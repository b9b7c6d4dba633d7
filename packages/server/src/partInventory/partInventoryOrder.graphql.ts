import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { cancelPartInventoryOrder } from './cancelPartInventoryOrder.ts'
import { orderPartInventory } from './orderPartInventory.ts'
import { PartInventoryType } from './partInventory.graphql.ts'
import { loadOverdue, loadPartInventories, type OverdueRow } from './partInventoryStore.ts'
import { updatePartInventoryOrder } from './updatePartInventoryOrder.ts'

builder.objectFields(PartInventoryType, (t) => ({
  orderedFrom: t.exposeString('ordered_from', {
    description: 'Of an order: the supplier. Null: it is none.',
  }),
  orderReference: t.exposeString('order_reference', {
    description: 'Of an order: how the supplier knows it. Null: it is none.',
  }),
  expectedOn: t.exposeString('expected_on', {
    description:
      'Of an order: the last day on which it is expected, `2026-12-24`, at its site. Null: it is none.',
  }),
  overdue: t.boolean({
    nullable: false,
    description: 'It is on order, and the day on which it was expected is over.',
    resolve: async ({ id }, _args, context) => (await context.one<OverdueRow>(loadOverdue, id)) !== null,
  }),
}))

const door = { type: PartInventoryType, load: loadPartInventories }
const ordered = made('partInventoryId')

const OrderInput = builder.inputType('OrderPartInventoryInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    quantity: t.float({
      required: true,
      description: 'More than 0; of a part that is tracked by serial how many units.',
    }),
    unitOfMeasureId: t.id({ description: "The part's when absent." }),
    supplier: t.string({ required: true }),
    orderReference: t.string({ required: true, description: 'How the supplier knows the order.' }),
    expectedOn: t.string({
      required: true,
      description: 'The last day on which it is expected, `2026-12-24`, at its site.',
    }),
    locationId: t.id({ description: 'Where it is to be put when it comes in.' }),
  }),
})

builder.mutationField('orderPartInventory', (t) =>
  t.field({
    type: recordPayload('OrderPartInventory', 'partInventory', door),
    description:
      'Say what was ordered of a supplier. It is ON_ORDER until it comes in, and nothing of it can be used before.',
    args: { input: t.arg({ type: OrderInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(orderPartInventory, input)], ordered),
  }),
)

const UpdateInput = builder.inputType('UpdatePartInventoryOrderInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    quantity: t.float({ description: 'How much is still to come; more than 0.' }),
    supplier: t.string(),
    orderReference: t.string(),
    expectedOn: t.string(),
    locationId: t.id({ description: 'Null: nobody said where it is to be put.' }),
  }),
})

builder.mutationField('updatePartInventoryOrder', (t) =>
  t.field({
    type: recordPayload('UpdatePartInventoryOrder', 'partInventory', door),
    description: 'Change what is on order: how much is still to come, when, and of whom. Absent: as it is.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updatePartInventoryOrder, input)], ordered),
  }),
)

const CancelInput = builder.inputType('CancelPartInventoryOrderInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('cancelPartInventoryOrder', (t) =>
  t.field({
    type: recordPayload('CancelPartInventoryOrder', 'partInventory', door),
    description: 'What is still to come of an order comes no more. What came in of it stays.',
    args: { input: t.arg({ type: CancelInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(cancelPartInventoryOrder, input)], ordered),
  }),
)
