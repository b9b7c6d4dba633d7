import type { EvidenceSignature } from '@traveler/domain/evidence/evidencePack.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { siteTimeInWords } from './pdfWords.ts'

/** Who signed, for what and when; void ones too. `title` null: what stands above says it. */
export function writeSignatures(
  sheet: PdfSheet,
  signatures: readonly EvidenceSignature[],
  title: string | null,
): void {
  if (signatures.length === 0) return
  if (title !== null) sheet.heading(title, 3)
  sheet.table(
    [
      { title: 'Signed by', share: 2.2 },
      { title: 'Meaning', share: 2.2 },
      { title: 'Role', share: 1.8 },
      { title: 'Time at the site', share: 2.2 },
      { title: 'No., SHA-256 of what was signed', share: 3.6 },
    ],
    signatures.map((one) => {
      const isVoid = one.voidedAt !== null
      const ink = isVoid ? 'muted' : 'text'
      const remarks = [
        one.comment === null || one.comment === '' ? null : `“${one.comment}”`,
        isVoid ? `void since ${sheet.clock(one.voidedAt ?? '')}: ${one.voidReason ?? ''}` : null,
      ].filter((remark) => remark !== null)
      return [
        { text: one.printedName, isBold: !isVoid, ink },
        { text: [meaningOf(one), ...remarks].join('\n'), ink: one.decision === 'REJECTED' ? 'bad' : ink },
        { text: one.role ?? '–', ink },
        { text: siteTimeInWords(one.siteTime), ink },
        { text: `${one.id}  ${one.contentDigest}`, ink: 'muted' },
      ]
    }),
  )
}

function meaningOf({ meaning, cell }: EvidenceSignature): string {
  return cell === undefined ? meaning : `${meaning}: row ${cell.row}, ${cell.column}`
}
