import type {
  EvidenceAttempt,
  EvidenceField,
  EvidenceReading,
  EvidenceStep,
} from '@traveler/domain/evidence/evidencePack.ts'
import { readingInWords } from './evidenceSteps.ts'
import { writeCertificates } from './pdfCertificates.ts'
import type { PdfSheet, Said, SheetColumn } from './pdfSheet.ts'
import { writeSignatures } from './pdfSignatures.ts'
import { words } from './pdfWords.ts'

/** A step with every attempt at it: what was asked for, what was recorded, who signed. */
export function writeStep(sheet: PdfSheet, step: EvidenceStep): void {
  const done =
    step.completedAt === null ? '' : ` · ${sheet.clock(step.completedAt)}, ${step.completedBy?.name ?? ''}`
  sheet.heading(`${step.number}  ${step.title}`, 2, `${words(step.status)}${done}`)
  const remarks = [
    step.required ? null : 'Optional.',
    step.holdReason === null ? null : `On hold: ${step.holdReason}`,
    step.failReason === null ? null : `Failed: ${step.failReason}`,
    step.skipReason === null ? null : `Skipped: ${step.skipReason}`,
  ].filter((remark) => remark !== null)
  if (remarks.length > 0) sheet.paragraph(remarks.join(' '), 'muted', 8.5)
  for (const attempt of step.attempts) writeAttempt(sheet, step, attempt)
  if (step.gates.length > 0) {
    sheet.table(
      [
        { title: 'Gate', share: 3 },
        { title: 'Who decides', share: 4 },
        { title: 'Outcome', share: 2 },
      ],
      step.gates.map(({ kind, when, roles, outcome }) => [
        { text: `${words(kind)} ${words(when).toLowerCase()}` },
        { text: roles.map(({ role, count }) => `${count} × ${role}`).join(', ') },
        { text: words(outcome), isBold: true, ink: outcome === 'PASSED' ? 'good' : 'bad' },
      ]),
    )
  }
  writeCertificates(sheet, step.certificates)
  if (step.sessions.length > 0)
    sheet.fine(
      `At the step: ${step.sessions
        .map(
          ({ person, kind, checkIn, checkOut }) =>
            `${person.name} (${words(kind).toLowerCase()}) ${sheet.clock(checkIn)} to ${checkOut === null ? 'now' : sheet.clock(checkOut)}`,
        )
        .join('; ')}.`,
    )
  sheet.fine(`As shown: ${step.definitionDigest}`)
}

const readingColumns: readonly SheetColumn[] = [
  { title: 'Field', share: 3 },
  { title: 'Asked for', share: 2.4 },
  { title: 'Recorded', share: 2.6 },
  { title: 'Result', share: 1.1 },
  { title: 'By, at', share: 2.9 },
]

function writeAttempt(sheet: PdfSheet, { attempts }: EvidenceStep, attempt: EvidenceAttempt): void {
  if (attempts.length > 1) {
    const counts = attempt.attempt === attempts.length ? 'counts' : 'does not count'
    sheet.heading(`Attempt ${attempt.attempt}`, 3, counts)
  }
  const fields = attempt.fields.flatMap((field) => rowsOf(sheet, field))
  const cells = attempt.cells.flatMap((cell) =>
    rowsOf(sheet, { ...cell, name: `Row ${cell.row}, ${cell.column}`, limits: '', required: false }),
  )
  sheet.table(readingColumns, [...fields, ...cells])
  writeSignatures(sheet, attempt.signatures, null)
}

/** A field or a cell, as a row shows it. */
type Shown = Pick<EvidenceField, 'name' | 'limits' | 'unit' | 'reading' | 'required'>

/** The reading that counts, and under it what it was before. */
function rowsOf(
  sheet: PdfSheet,
  { name, limits, unit, reading, required }: Shown,
): readonly (readonly Said[])[] {
  if (reading === null)
    return [
      [
        { text: name },
        { text: limits },
        { text: required ? 'nothing' : '–', ink: required ? 'bad' : 'muted' },
        { text: '' },
        { text: '' },
      ],
    ]
  const line = (one: Omit<EvidenceReading, 'before'>, isBefore: boolean): readonly Said[] => {
    const ink = isBefore ? 'muted' : 'text'
    return [
      { text: isBefore ? '    before' : name, ink },
      { text: isBefore ? '' : limits, ink },
      { text: inWords(one, unit), isBold: !isBefore, ink: one.result === 'FAIL' ? 'bad' : ink },
      {
        text:
          one.value === null || (limits === '' && one.result !== 'FAIL')
            ? ''
            : (resultWords[one.result ?? ''] ?? ''),
        ink: one.result === 'FAIL' ? 'bad' : one.result === 'PASS' && !isBefore ? 'good' : 'muted',
      },
      {
        text: `${one.by.name}${one.source === 'PERSON' ? '' : ` (${words(one.source).toLowerCase()})`}, ${sheet.clock(one.at)}`,
        ink,
      },
    ]
  }
  return [line(reading, false), ...reading.before.toReversed().map((one) => line(one, true))]
}

const resultWords: Readonly<Record<string, string>> = { PASS: 'passed', FAIL: 'failed', PENDING: '' }

function inWords(reading: Omit<EvidenceReading, 'before'>, unit: string | null): string {
  const { value, name, notApplicable } = reading
  const isPlain = !notApplicable && name === null && value !== null
  return `${readingInWords(reading)}${isPlain && unit !== null ? ` ${unit}` : ''}`
}
