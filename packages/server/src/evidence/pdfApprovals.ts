import type { EvidenceApproval } from '@traveler/domain/evidence/evidenceIssue.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { words } from './pdfWords.ts'

/** Who decided on an issue or a redline; what was outdated since is muted. */
export function writeApprovals(sheet: PdfSheet, approvals: readonly EvidenceApproval[]): void {
  sheet.table(
    [
      { title: 'Decision', share: 2.4 },
      { title: 'By', share: 2.4 },
      { title: 'As', share: 2.2 },
      { title: 'At', share: 2.4 },
      { title: 'Signature', share: 1.4 },
    ],
    approvals.map((one) => {
      const isOutdated = one.status === 'OUTDATED'
      const ink = isOutdated ? 'muted' : 'text'
      const decided = gateWords(one)
      const remarks = [isOutdated ? 'outdated since' : null, one.comment === null ? null : `“${one.comment}”`]
      return [
        {
          text: [decided, ...remarks.filter((remark) => remark !== null)].join('\n'),
          ink: isOutdated ? 'muted' : one.decision === 'REJECTED' ? 'bad' : 'good',
        },
        { text: one.by.name, ink },
        { text: one.role ?? '–', ink },
        { text: sheet.clock(one.at), ink },
        { text: one.signature, ink: 'muted' },
      ]
    }),
  )
}

function gateWords({ gate, decision }: EvidenceApproval): string {
  const place = gate === null ? '' : gate === 'RESOLVED' ? ' to be resolved' : ' to be begun'
  return `${words(decision)}${place}`
}
