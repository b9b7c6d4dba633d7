import { receiptDocumentKinds } from '@traveler/domain/receipt/receiptDocument.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'

export const ReceiptDocumentKindType = enumType(
  'ReceiptDocumentKind',
  receiptDocumentKinds,
  'What a certificate that came with material says: that it is as ordered, or what it is made of and was tested for.',
)

export const ReceivedDocumentInput = builder.inputType('ReceivedDocumentInput', {
  fields: (t) => ({
    kind: t.field({ type: ReceiptDocumentKindType, required: true }),
    number: t.string({ description: 'What stands on it.' }),
  }),
})
