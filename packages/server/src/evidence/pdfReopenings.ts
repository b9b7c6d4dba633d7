import type { EvidenceLateEntry, EvidenceReopening } from '@traveler/domain/evidence/evidenceReopening.ts'
import type { PdfSheet } from './pdfSheet.ts'

/** Each issue of the record after its first, with what changed in it. */
export function writeReopenings(sheet: PdfSheet, reopenings: readonly EvidenceReopening[]): void {
  for (const { issue, at, by, reason, signature, completedAt, changes } of reopenings) {
    const until = completedAt === null ? 'still open' : `completed again ${sheet.clock(completedAt)}`
    sheet.heading(`Issue ${issue} of this record`, 3, until)
    sheet.paragraph(
      `Reopened ${sheet.clock(at)} by ${by?.name ?? 'Traveler'}, signature ${signature ?? 'missing'}: ${reason ?? 'no reason given'}`,
    )
    sheet.table(
      [
        { title: 'Changed at', share: 2.2 },
        { title: 'By', share: 2 },
        { title: 'What', share: 4.4 },
        { title: 'Reason', share: 2.6 },
      ],
      changes.map((change) => [
        { text: sheet.clock(change.at) },
        { text: change.by?.name ?? '' },
        { text: change.what },
        { text: change.reason ?? '' },
      ]),
    )
  }
}

/** Work that was done on paper: when it was done, and when it was told. */
export function writeLateEntries(sheet: PdfSheet, entries: readonly EvidenceLateEntry[]): void {
  if (entries.length === 0) return
  sheet.heading('Late entries', 3)
  sheet.table(
    [
      { title: 'Step', share: 2.2 },
      { title: 'Done by, at', share: 2.8 },
      { title: 'Entered by, at', share: 2.8 },
      { title: 'Reason', share: 2.6 },
      { title: 'Confirmed', share: 1.6 },
    ],
    entries.map((entry) => [
      {
        text: `${entry.step}${entry.attempt === 1 ? '' : `, attempt ${entry.attempt}`}${entry.fields.length === 0 ? '' : `: ${entry.fields.join(', ')}`}`,
      },
      { text: `${entry.performedBy.name}, ${sheet.clock(entry.performedAt)}` },
      { text: `${entry.recordedBy.name}, ${sheet.clock(entry.recordedAt)}` },
      { text: entry.reason },
      confirmation(entry),
    ]),
  )
}

function confirmation({ signature, withdrawnAt, withdrawReason }: EvidenceLateEntry) {
  if (withdrawnAt !== null) return { text: `withdrawn: ${withdrawReason ?? ''}`, ink: 'muted' } as const
  if (signature === null) return { text: 'by nobody', ink: 'bad' } as const
  return { text: `signature ${signature}` }
}
