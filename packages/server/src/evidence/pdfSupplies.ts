import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { words } from './pdfWords.ts'

/** Where what it is made of came from, and what was put aside for its runs. */
export function writeSupplies(sheet: PdfSheet, { receipts, kits }: EvidencePack): void {
  if (receipts.length > 0) sheet.heading('Receipts', 3)
  sheet.table(
    [
      { title: 'What came in', share: 3 },
      { title: 'From', share: 3 },
      { title: 'Order, packing slip', share: 2.4 },
      { title: 'Received by, at', share: 3 },
    ],
    receipts.map((one) => [
      { text: `${one.name}, quantity ${one.quantity}` },
      { text: [one.supplier, one.manufacturer].filter((name) => name !== null).join(', made by ') || '–' },
      { text: [one.orderReference, one.packingSlip].filter((name) => name !== null).join(', ') || '–' },
      { text: `${one.receivedBy.name}, ${sheet.clock(one.receivedAt)}` },
    ]),
  )
  if (kits.length > 0) sheet.heading('Kits', 3)
  sheet.table(
    [
      { title: 'Kit', share: 3 },
      { title: 'State', share: 1.6 },
      { title: 'Part', share: 2.4 },
      { title: 'Quantity', share: 1.2 },
      { title: 'Put aside', share: 3 },
    ],
    kits.flatMap(({ id, for: whose, status, items }) =>
      (items.length === 0 ? [{ part: '–', quantity: '', putAside: [] }] : items).map((item, nth) => [
        { text: nth === 0 ? `${id} for ${whose}` : '' },
        { text: nth === 0 ? words(status) : '' },
        { text: item.part },
        { text: item.quantity },
        { text: item.putAside.join(', ') || '–' },
      ]),
    ),
  )
}
