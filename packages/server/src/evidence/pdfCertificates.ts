import type { CertificateThen, EvidenceCertificate } from '@traveler/domain/evidence/evidenceCertificate.ts'
import type { PdfSheet } from './pdfSheet.ts'

/** Who of those who began a step or signed in it was certified for what it asks for. */
export function writeCertificates(sheet: PdfSheet, certificates: readonly EvidenceCertificate[]): void {
  if (certificates.length === 0) return
  const isOften = certificates.some(({ attempt }) => attempt > 1)
  sheet.table(
    [
      { title: 'Certificate asked for', share: 3 },
      { title: 'Of, at', share: 3 },
      { title: 'For', share: 2.4 },
      { title: 'Number, valid', share: 3.6 },
    ],
    certificates.map(({ kind, attempt, signedFor, by, at, certificate }) => [
      { text: kind },
      { text: `${by.name}, ${sheet.clock(at)}` },
      { text: `${signedFor ?? 'the start'}${isOften ? `, attempt ${attempt}` : ''}` },
      certificate === null
        ? { text: 'no valid one', ink: 'bad' }
        : { text: certificateInWords(sheet, certificate), ink: 'good' },
    ]),
  )
}

function certificateInWords(
  sheet: PdfSheet,
  { id, number, validFrom, validTo, withdrawnAt }: CertificateThen,
): string {
  const valid = validTo === null ? `from ${validFrom} on` : `${validFrom} to ${validTo}`
  const withdrawn = withdrawnAt === null ? '' : `, withdrawn ${sheet.clock(withdrawnAt)}`
  return `${number ?? `No. ${id}`}, ${valid}${withdrawn}`
}
