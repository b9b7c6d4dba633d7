import { isJsonList, isJsonObject, type Json } from '@traveler/domain/canonical.ts'
import type { EvidenceRedline } from '@traveler/domain/evidence/evidenceRedline.ts'
import { writeApprovals } from './pdfApprovals.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { words } from './pdfWords.ts'

/** A change to a step of this run: what it said, what it says, and who approved it. */
export function writeRedline(sheet: PdfSheet, redline: EvidenceRedline): void {
  const { id, step, change, changes, appliedAt, appliedBy, appliedAttempt } = redline
  sheet.heading(`Redline ${id}: ${words(change).toLowerCase()} step ${step}`, 3, words(redline.status))
  sheet.facts([
    ['Reason', redline.reason],
    ['Authors', redline.authors.map(({ name }) => name).join(', ')],
    ['Issue', redline.issue],
    ['Asks for', redline.required.map(({ role, count }) => `${count} × ${role}`).join(', ')],
    ['Applied', appliedAt === null ? null : `${sheet.clock(appliedAt)}, ${appliedBy?.name ?? ''}`],
    ['Since attempt', appliedAttempt === null ? null : String(appliedAttempt)],
  ])
  sheet.table(
    [
      { title: 'What', share: 3 },
      { title: 'Before', share: 4 },
      { title: 'After', share: 4 },
    ],
    changes.map((one) => [
      { text: [words(one.part), one.name, one.member ?? ''].filter((part) => part !== '').join(' · ') },
      { text: shortly(one.before), ink: 'muted' },
      { text: shortly(one.after) },
    ]),
  )
  writeApprovals(sheet, redline.approvals)
  sheet.fine(
    `Said ${redline.baseDigest ?? 'nothing'}, says ${redline.definitionDigest ?? 'nothing yet'} (SHA-256).`,
  )
}

/** A part of a definition in few words: its whole text stands in the JSON, under its digest. */
function shortly(part: Json): string {
  const text = partInWords(part)
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}

/** What is not said in it is left out: "max 14". */
function partInWords(part: Json): string {
  if (part === null) return '–'
  if (isJsonList(part)) return part.map(partInWords).join(', ')
  if (!isJsonObject(part)) return String(part)
  return Object.entries(part)
    .filter(([, value]) => value !== null && value !== false && !(isJsonList(value) && value.length === 0))
    .map(([name, value]) => `${name} ${partInWords(value)}`)
    .join(', ')
}
