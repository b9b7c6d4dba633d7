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
  writeCertificatesOf(sheet, receipts)
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

function writeCertificatesOf(sheet: PdfSheet, receipts: EvidencePack['receipts']): void {
  const rows = receipts.flatMap(({ name, certificates }) => certificates.map((one) => ({ name, ...one })))
  if (rows.length > 0) sheet.heading('Certificates of the material', 3)
  sheet.table(
    [
      { title: 'Of', share: 3 },
      { title: 'Certificate', share: 3 },
      { title: 'File, SHA-256', share: 5.4 },
    ],
    rows.map(({ name, kind, number, withdrawnAt, files }) => {
      const ink = withdrawnAt === null ? 'text' : 'muted'
      const withdrawn = withdrawnAt === null ? '' : `, withdrawn ${sheet.clock(withdrawnAt)}`
      return [
        { text: name, ink },
        { text: `${words(kind)} ${number ?? ''}${withdrawn}`, ink },
        { text: files.map(({ filename, sha256 }) => `${filename} ${sha256 ?? ''}`).join('\n') || '–', ink },
      ]
    }),
  )
}
