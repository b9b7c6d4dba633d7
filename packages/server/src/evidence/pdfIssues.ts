import type { EvidenceAction, EvidenceIssue } from '@traveler/domain/evidence/evidenceIssue.ts'
import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import { writeApprovals } from './pdfApprovals.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { writeSignatures } from './pdfSignatures.ts'
import { words } from './pdfWords.ts'

/** What was wrong, what was done about it, and who approved that. */
export function writeIssues(sheet: PdfSheet, { issues }: EvidencePack): void {
  if (issues.length === 0) return
  sheet.heading('Issues', 1)
  for (const issue of issues) writeIssue(sheet, issue)
}

function writeIssue(sheet: PdfSheet, issue: EvidenceIssue): void {
  sheet.heading(`${issue.id}  ${issue.title}`, 2, words(issue.status))
  sheet.facts([
    ['Raised', `${sheet.clock(issue.raisedAt)}, ${issue.raisedBy.name}`],
    [
      'Resolved',
      issue.resolvedAt === null ? null : `${sheet.clock(issue.resolvedAt)}, ${issue.resolvedBy?.name ?? ''}`,
    ],
    ['Found on', issue.foundOn === null ? null : `${issue.foundOn}, attempt ${issue.attempt ?? 1}`],
    ['About', issue.about.join(', ')],
    ['Found', issue.cause],
    ['Expected', issue.expected],
    ['Disposition', dispositionOf(issue)],
    ['What is to be done', issue.disposition],
  ])
  if (issue.concessions.length > 0)
    sheet.paragraph(`What stands because of it: ${issue.concessions.join(' ')}`)
  writeApprovals(sheet, issue.approvals)
  writeSignatures(sheet, issue.signatures, null)
  for (const action of issue.actions) writeAction(sheet, action)
}

function writeAction(sheet: PdfSheet, action: EvidenceAction): void {
  sheet.heading(`${words(action.kind)} action ${action.id}  ${action.title}`, 3, words(action.status))
  sheet.facts([
    ['Owner', action.owner?.name ?? null],
    ['Due', action.dueOn],
    ['Problem', action.problem],
    ['Cause', action.cause],
    ['What was done', action.done],
    ['Effect verified', action.resolvedAt === null ? null : sheet.clock(action.resolvedAt)],
  ])
  writeSignatures(sheet, action.signatures, null)
}

function dispositionOf({ dispositionType, kind }: EvidenceIssue): string | null {
  if (dispositionType === null) return null
  return kind === null ? `${dispositionType}, not approved` : `${dispositionType} (${words(kind)})`
}
