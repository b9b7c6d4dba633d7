import { compareDecimals, parseQuantity } from '@traveler/domain/decimal.ts'
import { type ReceiptDocumentKind, receiptDocumentKinds } from '@traveler/domain/receipt/receiptDocument.ts'
import type { CreateReceiptInput, OrderOfPart, PartView } from '../../generated/documents.ts'

/** A part as far as it decides how it is received. */
export type PartToReceive = Pick<
  PartView,
  'id' | 'partNumber' | 'revision' | 'trackingType' | 'numberingPattern' | 'shelfLifeDays'
>

/** What is typed of a receipt. */
export interface ReceiveForm {
  readonly number: string
  readonly quantity: string
  readonly manufacturedOn: string
  readonly expiresOn: string
  readonly manufacturer: string
  readonly supplier: string
  readonly orderReference: string
  readonly packingSlip: string
  /** Why more came in than was ordered. */
  readonly reason: string
  /** The numbers of the certificates that came; absent: none of that kind did. */
  readonly certificates: Readonly<Partial<Record<ReceiptDocumentKind, string>>>
}

export const blankReceipt: ReceiveForm = {
  number: '',
  quantity: '1',
  manufacturedOn: '',
  expiresOn: '',
  manufacturer: '',
  supplier: '',
  orderReference: '',
  packingSlip: '',
  reason: '',
  certificates: {},
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** The form with what the order says: how much is still to come, and where it comes from. */
export function ofOrder(form: ReceiveForm, order: OrderOfPart | null): ReceiveForm {
  if (order === null) return form
  return {
    ...form,
    quantity: order.quantity,
    supplier: order.orderedFrom ?? '',
    orderReference: order.orderReference ?? '',
  }
}

const quantityOf = ({ trackingType }: PartToReceive, form: ReceiveForm): string =>
  trackingType === 'SERIAL' ? '1' : form.quantity.trim()

/** More came in than is on order: somebody says why. */
export function isMoreThanOrdered(
  part: PartToReceive,
  form: ReceiveForm,
  order: OrderOfPart | null,
): boolean {
  const came = parseQuantity(quantityOf(part, form))
  const left = parseQuantity(order?.quantity ?? '')
  return typeof came === 'string' && typeof left === 'string' && compareDecimals(came, left) > 0
}

/** What was typed, as the API takes it. */
export function receiptOf(
  part: PartToReceive,
  form: ReceiveForm,
  { order, placeId }: { readonly order: OrderOfPart | null; readonly placeId: string | null },
): CreateReceiptInput {
  const { id, trackingType } = part
  const documents = receiptDocumentKinds.flatMap((kind) => {
    const number = form.certificates[kind]
    return number === undefined ? [] : [{ kind, number: given(number) }]
  })
  const item = {
    partId: id,
    orderedId: order?.id ?? null,
    serialNumber: trackingType === 'SERIAL' ? given(form.number) : null,
    lotNumber: trackingType === 'LOT' ? given(form.number) : null,
    quantity: quantityOf(part, form),
    locationId: placeId,
    manufacturedOn: given(form.manufacturedOn),
    expiresOn: given(form.expiresOn),
    manufacturer: given(form.manufacturer),
    documents,
  }
  return {
    supplier: given(form.supplier),
    orderReference: given(form.orderReference),
    packingSlip: given(form.packingSlip),
    reason: isMoreThanOrdered(part, form, order) ? given(form.reason) : null,
    items: [item],
  }
}
