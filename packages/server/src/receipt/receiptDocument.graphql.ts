import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createReceiptDocument } from './createReceiptDocument.ts'
import { ReceiptItemType } from './receipt.graphql.ts'
import { ReceiptDocumentKindType } from './receiptDocumentKind.graphql.ts'
import {
  listDocumentsOfItems,
  listDocumentsOfUnits,
  loadReceiptDocuments,
  type ReceiptDocumentOfRow,
  type ReceiptDocumentRow,
} from './receiptDocumentStore.ts'
import { withdrawReceiptDocument } from './withdrawReceiptDocument.ts'

export const ReceiptDocumentType = builder.objectRef<ReceiptDocumentRow>('ReceiptDocument').implement({
  description: 'A certificate that came with material; its files are attached by `entityId`.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    kind: t.field({ type: ReceiptDocumentKindType, nullable: false, resolve: (row) => row.kind }),
    number: t.exposeString('number', { description: 'What stands on it.' }),
    withdrawnAt: t.field({
      type: 'DateTime',
      description: 'Since when it counts no more; null: it does.',
      resolve: (row) => row.withdrawn_at,
    }),
  }),
})

builder.objectFields(ReceiptItemType, (t) => ({
  documents: t.field({
    type: [ReceiptDocumentType],
    nullable: { list: false, items: false },
    description: 'The certificates that came with it, withdrawn ones too.',
    resolve: (row, _args, context) => context.many<ReceiptDocumentOfRow>(listDocumentsOfItems, row.id),
  }),
}))

builder.objectFields(PartInventoryType, (t) => ({
  receiptDocuments: t.field({
    type: [ReceiptDocumentType],
    nullable: { list: false, items: false },
    description:
      'The certificates that came with it, or with the lot that it was split from, withdrawn ones too.',
    resolve: (row, _args, context) => context.many<ReceiptDocumentOfRow>(listDocumentsOfUnits, row.id),
  }),
}))

const door = { type: ReceiptDocumentType, load: loadReceiptDocuments }
const madeDocument = made('receiptDocumentId')

addRecord(
  'receiptDocument',
  'One certificate that came with material; null when there is none, or none that you may see.',
  door,
)

const CreateInput = builder.inputType('CreateReceiptDocumentInput', {
  fields: (t) => ({
    partInventoryId: t.id({
      required: true,
      description: 'What it is about: it came in with a receipt, or the lot that it was split from did.',
    }),
    kind: t.field({ type: ReceiptDocumentKindType, required: true }),
    number: t.string({ description: 'What stands on it.' }),
  }),
})

builder.mutationField('createReceiptDocument', (t) =>
  t.field({
    type: recordPayload('CreateReceiptDocument', 'receiptDocument', door),
    description: 'Keep a certificate that came later than its material with what it is about.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createReceiptDocument, input)], madeDocument),
  }),
)

const WithdrawInput = builder.inputType('WithdrawReceiptDocumentInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('withdrawReceiptDocument', (t) =>
  t.field({
    type: recordPayload('WithdrawReceiptDocument', 'receiptDocument', door),
    description: 'Say that a certificate of material is worth nothing, or was recorded in error.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawReceiptDocument, input)], madeDocument),
  }),
)
