import type { Refusal } from '../refusal.ts'

/** What a certificate that came with material says: that it is as ordered, or what it is made of and was tested for. */
export const receiptDocumentKinds = ['CONFORMITY', 'MATERIAL'] as const
export type ReceiptDocumentKind = (typeof receiptDocumentKinds)[number]

/** Null: the unit, or the lot that it was split from, came in with a receipt, which a certificate can be kept with. */
export function whyNotDocument(receiptItemId: string | null): Refusal | null {
  if (receiptItemId !== null) return null
  return {
    code: 'INVALID_INPUT',
    field: 'partInventoryId',
    problem: 'names what came in with no receipt',
    remedy: 'Attach the certificate to the unit as a file.',
  }
}

/** What was withdrawn is withdrawn once. */
export function whyNotWithdrawDocument(withdrawnAt: string | null): Refusal | null {
  if (withdrawnAt === null) return null
  return {
    code: 'INVALID_INPUT',
    field: 'id',
    problem: 'names a certificate that was withdrawn',
    remedy: 'Record another one.',
  }
}
