import type { EvidenceRun } from '@traveler/domain/evidence/evidencePack.ts'
import { writeRedline } from './pdfRedline.ts'
import { writeLateEntries, writeReopenings } from './pdfReopenings.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { writeSignatures } from './pdfSignatures.ts'
import { writeStep } from './pdfStep.ts'
import { writeTools } from './pdfTools.ts'
import { words } from './pdfWords.ts'

/** A run with its steps, and all that departed from what its procedure asked for. */
export async function writeRun(sheet: PdfSheet, run: EvidenceRun): Promise<void> {
  sheet.heading(run.title, 1, words(run.status))
  const { procedure, mbom } = run
  sheet.facts([
    ['Purpose', words(run.purpose)],
    ['Outcome', run.outcome === null ? null : words(run.outcome)],
    ['Procedure', `${procedure.title}, version ${procedure.version}`],
    ['Bill of materials', mbom === null ? null : `version ${mbom.version} (${words(mbom.status)})`],
    ['Order', run.orderReference],
    ['Charge number', run.chargeNumber],
    ['Work center', run.workCenter],
    ['Quantity', run.quantity],
    ['Created', `${sheet.clock(run.createdAt)}, ${run.createdBy.name}`],
    ['Started', run.startedAt === null ? null : sheet.clock(run.startedAt)],
    [
      'Completed',
      run.completedAt === null ? null : `${sheet.clock(run.completedAt)}, ${run.completedBy?.name ?? ''}`,
    ],
    [
      'Canceled',
      run.canceledAt === null
        ? null
        : `${sheet.clock(run.canceledAt)}: ${run.cancelReason ?? 'no reason given'}`,
    ],
    [
      'On hold since',
      run.heldAt === null ? null : `${sheet.clock(run.heldAt)}: ${run.holdReason ?? 'no reason given'}`,
    ],
    ['Description', run.description],
  ])
  sheet.fine(
    `Bound to procedure ${procedure.digest}${mbom?.digest == null ? '' : ` and bill of materials ${mbom.digest}`} (SHA-256).`,
  )
  if (run.concessions.length > 0) {
    sheet.heading('Concessions', 3)
    sheet.table(
      [
        { title: 'What', share: 4 },
        { title: 'Reason', share: 3 },
        { title: 'Signature', share: 2 },
      ],
      run.concessions.map(({ what, reason, signature }) => [
        { text: what },
        { text: reason ?? '–' },
        signature === null ? { text: 'not signed', ink: 'bad' } : { text: signature },
      ]),
    )
  }
  writeSignatures(sheet, run.signatures, 'Signatures on the run')
  writeReopenings(sheet, run.reopenings)
  writeLateEntries(sheet, run.lateEntries)
  writeTools(sheet, run.tools)
  for (const redline of run.redlines) writeRedline(sheet, redline)
  for (const step of run.steps) {
    writeStep(sheet, step)
    await sheet.breathe()
  }
}
