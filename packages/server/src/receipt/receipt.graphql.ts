import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { createReceipt } from './createReceipt.ts'
import { ReceivedDocumentInput } from './receiptDocumentKind.graphql.ts'
import { receiptList } from './receiptList.graphql.ts'
import {
  listItemsOfReceipts,
  listReceiptsOfOrders,
  listReceiptsOfUnits,
  loadReceipts,
  type ReceiptItemOfRow,
  type ReceiptItemRow,
  type ReceiptRow,
} from './receiptStore.ts'

const ReceiptType = builder.objectRef<ReceiptRow>('Receipt')
export const ReceiptItemType = builder.objectRef<ReceiptItemRow>('ReceiptItem')

ReceiptType.implement({
  description: 'What came in together.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    receivedAt: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.received_at }),
    receivedById: t.exposeID('received_by', { nullable: false }),
    receivedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.received_by),
    }),
    supplier: t.exposeString('supplier'),
    orderReference: t.exposeString('order_reference', { description: 'The order that it answers.' }),
    packingSlip: t.exposeString('packing_slip'),
    receiptItems: t.field({
      type: [ReceiptItemType],
      nullable: { list: false, items: false },
      resolve: (row, _args, context) => context.many<ReceiptItemOfRow>(listItemsOfReceipts, row.id),
    }),
  }),
})

ReceiptItemType.implement({
  description: 'One unit or lot of a receipt, as it came in.',
  fields: (t) => ({
    ...recordFields(t),
    receiptId: t.exposeID('receipt_id', { nullable: false }),
    receipt: t.field({
      type: ReceiptType,
      resolve: (row, _args, context) => context.one<ReceiptRow>(loadReceipts, row.receipt_id),
    }),
    partInventoryId: t.exposeID('part_inventory_id', { nullable: false }),
    partInventory: t.field({
      type: PartInventoryType,
      resolve: (row, _args, context) =>
        context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
    }),
    quantity: t.field({ type: 'Float', nullable: false, resolve: (row) => row.quantity }),
    manufacturer: t.exposeString('manufacturer'),
    orderedId: t.exposeID('ordered_id', {
      description: 'The order that it came of; null: of none kept here.',
    }),
    ordered: t.field({
      type: PartInventoryType,
      description: 'The order that it came of; null: of none kept here.',
      resolve: ({ ordered_id }, _args, context) =>
        ordered_id === null ? null : context.one<PartInventoryRow>(loadPartInventories, ordered_id),
    }),
  }),
})

builder.objectFields(PartInventoryType, (t) => ({
  received: t.boolean({
    nullable: false,
    description: 'It came in with a receipt.',
    resolve: ({ origin }) => origin === 'RECEIVED',
  }),
  inspectionDue: t.exposeBoolean('inspection_due', {
    nullable: false,
    description: 'It came in and its required inspection is not completed: it is WIP until it is.',
  }),
  receiptItems: t.field({
    type: [ReceiptItemType],
    nullable: { list: false, items: false },
    description: 'With which receipt it came in.',
    resolve: (row, _args, context) => context.many<ReceiptItemOfRow>(listReceiptsOfUnits, row.id),
  }),
  receivedOfOrder: t.field({
    type: [ReceiptItemType],
    nullable: { list: false, items: false },
    description: 'Of an order: what came in of it.',
    resolve: (row, _args, context) => context.many<ReceiptItemOfRow>(listReceiptsOfOrders, row.id),
  }),
}))

addList<ReceiptRow>(receiptList, ReceiptType, { connection: 'ReceiptsConnection', edge: 'ReceiptsEdge' })
addRecord<ReceiptRow>('receipt', 'One receipt; null when there is none, or none that you may see.', {
  type: ReceiptType,
  load: loadReceipts,
})

const ReceivedInput = builder.inputType('ReceivedPartInventoryInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    orderedId: t.id({
      description: 'What is on order and came in with it: the quantity comes off what is on order.',
    }),
    serialNumber: t.string({ description: 'Made by the numbering pattern of the part when absent.' }),
    lotNumber: t.string({ description: 'Made by the numbering pattern of the part when absent.' }),
    quantity: t.float({ required: true, description: 'More than 0; of a serial 1.' }),
    locationId: t.id(),
    unitOfMeasureId: t.id({ description: "The part's when absent." }),
    expiresOn: t.string({
      description:
        'The last day on which it may be built in, `2026-12-24`. Absent: counted by the shelf life of its part.',
    }),
    manufacturedOn: t.string({ description: 'The day on which it was made, `2026-12-24`.' }),
    manufacturer: t.string(),
    documents: t.field({ type: [ReceivedDocumentInput], description: 'The certificates that came with it.' }),
  }),
})
const CreateInput = builder.inputType('CreateReceiptInput', {
  fields: (t) => ({
    receivedAt: t.field({ type: 'DateTime', description: 'Now when absent.' }),
    supplier: t.string(),
    orderReference: t.string({ description: 'The order that it answers.' }),
    packingSlip: t.string(),
    reason: t.string({ description: 'Why more came in than was ordered; else it is refused.' }),
    items: t.field({ type: [ReceivedInput], required: { list: true, items: true } }),
  }),
})
const CreatePayload = recordPayload('CreateReceipt', 'receipt', { type: ReceiptType, load: loadReceipts })

builder.mutationField('createReceipt', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Units and lots come in, all or none. A part whose inspection procedure is linked, approved and required gets an inspection run for each of them, and they are WIP until it is completed.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createReceipt, input)], made('receiptId')),
  }),
)
