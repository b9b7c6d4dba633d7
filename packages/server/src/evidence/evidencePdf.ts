import type {
  EvidenceAttempt,
  EvidenceField,
  EvidencePack,
  EvidenceReading,
  EvidenceRun,
  EvidenceSignature,
  EvidenceStep,
} from '@traveler/domain/evidence/evidencePack.ts'
import { siteTime } from '../signature/siteTime.ts'
import { valueInWords } from './evidenceSteps.ts'
import { PdfSheet, type Said, type SheetColumn } from './pdfSheet.ts'

/** Writes a pack as pages for people. `digest`: SHA-256 of the pack's JSON, which stands at the foot of every page. */
export function evidencePdf(pack: EvidencePack, digest: string): PdfSheet {
  const name = titleOf(pack)
  return new PdfSheet({
    title: name,
    foot: `${name} · ${pack.organization.name} · record until ${clockOf(pack.organization.timeZone)(pack.recordedUntil)}\nSHA-256 of its JSON ${digest}`,
    at: pack.recordedUntil,
    clock: clockOf(pack.organization.timeZone),
  })
}

/** "Evidence of unit TI-0007", "Evidence of Run 1012: EP-1000 · TI-0007". */
export function titleOf({ of, unit, runs }: EvidencePack): string {
  return of.kind === 'unit'
    ? `Evidence of unit ${unitName(unit)}`
    : `Evidence of ${runs[0]?.title ?? `run ${of.id}`}`
}

const unitName = ({ serialNumber, lotNumber, id }: EvidencePack['unit']): string =>
  serialNumber ?? lotNumber ?? id

/** Writes all of it, and ends the stream. Whoever reads it slowly slows it down. */
export async function writeEvidence(sheet: PdfSheet, pack: EvidencePack, digest: string): Promise<void> {
  const { unit } = pack
  sheet.title(
    titleOf(pack),
    `${pack.organization.name} · ${unit.partNumber} ${unit.revision}${unit.partDescription === null ? '' : ` · ${unit.partDescription}`}`,
  )
  writeMissing(sheet, pack)
  writeUnit(sheet, pack)
  for (const run of pack.runs) await writeRun(sheet, run)
  writeAsBuilt(sheet, pack)
  writeComments(sheet, pack)
  writeFiles(sheet, pack)
  await writeHistory(sheet, pack)
  writeVerification(sheet, digest)
  sheet.end()
}

function writeMissing(sheet: PdfSheet, { missing }: EvidencePack): void {
  if (missing.length === 0) {
    sheet.box(
      'Nothing is missing',
      ['Everything that the procedures and the bill of materials ask for is in the record.'],
      'good',
    )
    return
  }
  const things = missing.length === 1 ? 'One thing is missing' : `${missing.length} things are missing`
  sheet.box(
    things,
    missing.map(({ where, what }) => `${where}: ${what}`),
    'bad',
  )
}

function writeUnit(sheet: PdfSheet, { unit }: EvidencePack): void {
  sheet.heading('Unit', 1)
  sheet.facts([
    ['Part', `${unit.partNumber} ${unit.revision}`],
    ['Description', unit.partDescription],
    ['Serial number', unit.serialNumber],
    ['Lot', unit.lotNumber],
    ['Quantity', `${unit.quantity}${unit.unitOfMeasure === null ? '' : ` ${unit.unitOfMeasure}`}`],
    ['Scrapped', unit.quantityScrapped === '0' ? null : unit.quantityScrapped],
    [
      'Status',
      [words(unit.status), unit.statusReason === null ? '' : words(unit.statusReason)]
        .filter(Boolean)
        .join(': '),
    ],
    ['Place', unit.place],
    ['Quality hold', unit.qualityHold ? (unit.qualityHoldReason ?? 'yes') : null],
  ])
}

async function writeRun(sheet: PdfSheet, run: EvidenceRun): Promise<void> {
  sheet.heading(run.title, 1, words(run.status))
  const { procedure, mbom } = run
  sheet.facts([
    ['Purpose', words(run.purpose)],
    ['Outcome', run.outcome === null ? null : words(run.outcome)],
    ['Procedure', `${procedure.title}, revision ${procedure.version}`],
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
  for (const step of run.steps) {
    writeStep(sheet, step)
    await sheet.breathe()
  }
}

function writeStep(sheet: PdfSheet, step: EvidenceStep): void {
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

function inWords(
  { value, name, notApplicable }: Omit<EvidenceReading, 'before'>,
  unit: string | null,
): string {
  if (notApplicable) return 'not applicable'
  if (name !== null) return name
  if (value === null) return 'emptied'
  return `${valueInWords(value)}${unit === null ? '' : ` ${unit}`}`
}

function writeSignatures(
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
        { text: [one.meaning, ...remarks].join('\n'), ink: one.decision === 'REJECTED' ? 'bad' : ink },
        { text: one.role ?? '–', ink },
        { text: siteTimeInWords(one.siteTime), ink },
        { text: `${one.id}  ${one.contentDigest}`, ink: 'muted' },
      ]
    }),
  )
}

function writeAsBuilt(sheet: PdfSheet, { lines, contents, removals, unit }: EvidencePack): void {
  sheet.heading('As built', 1)
  if (lines.length === 0 && contents.length === 0)
    sheet.paragraph('No bill of materials asks for anything in it, and nothing is in it.')
  sheet.table(
    [
      { title: 'Line', share: 4 },
      { title: 'Asked for', share: 2 },
      { title: 'Installed', share: 2 },
      { title: 'State', share: 3 },
    ],
    lines.map((line) => [
      { text: `${line.partNumber} ${line.revision}` },
      { text: `${line.quantity}${line.unitOfMeasure === null ? '' : ` ${line.unitOfMeasure}`}` },
      { text: line.installed },
      line.isSatisfied
        ? { text: 'complete', ink: 'good' }
        : {
            text: line.openPlaces.length === 0 ? 'short' : `nothing at ${line.openPlaces.join(', ')}`,
            ink: 'bad',
          },
    ]),
  )
  if (contents.length > 0) sheet.heading('What is in it, at every level', 3)
  sheet.table(
    [
      { title: 'Part', share: 3.4 },
      { title: 'Serial or lot', share: 2.6 },
      { title: 'Quantity', share: 1.2 },
      { title: 'Place', share: 1 },
      { title: 'Installed by, at', share: 3 },
    ],
    inOrder(contents, unit.id).map((part) => [
      { text: `${'    '.repeat(part.depth - 1)}${part.partNumber} ${part.revision}` },
      { text: part.serialNumber ?? part.lotNumber ?? part.id },
      { text: part.quantity },
      { text: part.place ?? '' },
      { text: `${part.installedBy.name}, ${sheet.clock(part.installedAt)}` },
    ]),
  )
  if (removals.length > 0) sheet.heading('What was taken out again', 3)
  sheet.table(
    [
      { title: 'Part', share: 2 },
      { title: 'Serial or lot', share: 2 },
      { title: 'Condition', share: 1 },
      { title: 'Reason', share: 3 },
      { title: 'Removed by, at', share: 3 },
    ],
    removals.map((one) => [
      { text: one.partNumber },
      { text: one.serialNumber ?? one.lotNumber ?? '' },
      { text: words(one.condition) },
      { text: one.reason ?? '–' },
      { text: `${one.removedBy.name}, ${sheet.clock(one.removedAt)}` },
    ]),
  )
}

type Part = EvidencePack['contents'][number]

/** A tree that was read level by level, as people read it: what is in a unit stands below it. */
function inOrder(parts: readonly Part[], topId: string): readonly Part[] {
  const below = Map.groupBy(parts, (part) => part.in)
  const ordered: Part[] = []
  const seen = new Set<string>()
  const waiting = [...(below.get(topId) ?? [])].toReversed()
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    ordered.push(part)
    // A lot that is only recorded may stand in several places; what is in it is told once.
    if (seen.has(part.id)) continue
    seen.add(part.id)
    waiting.push(...(below.get(part.id) ?? []).toReversed())
  }
  return ordered
}

function writeComments(sheet: PdfSheet, { comments }: EvidencePack): void {
  if (comments.length === 0) return
  sheet.heading('Comments', 1)
  sheet.table(
    [
      { title: 'About', share: 3 },
      { title: 'What was said', share: 5 },
      { title: 'By, at', share: 3 },
    ],
    comments.map(({ about, by, at, text }) => [
      { text: about },
      text === null ? { text: 'withdrawn', ink: 'muted' } : { text },
      { text: `${by.name}, ${sheet.clock(at)}` },
    ]),
  )
}

function writeFiles(sheet: PdfSheet, { files }: EvidencePack): void {
  if (files.length === 0) return
  sheet.heading('Files', 1)
  sheet.table(
    [
      { title: 'Of', share: 3 },
      { title: 'File', share: 3 },
      { title: 'Bytes', share: 1 },
      { title: 'SHA-256', share: 4 },
    ],
    files.map(({ about, filename, size, sha256 }) => [
      { text: about },
      { text: filename },
      { text: size ?? '' },
      sha256 === null ? { text: 'never uploaded', ink: 'bad' } : { text: sha256, ink: 'muted' },
    ]),
  )
}

async function writeHistory(sheet: PdfSheet, { chains }: EvidencePack): Promise<void> {
  sheet.heading('History', 1)
  for (const { stream, type, events } of chains) {
    const head = events.at(-1)
    sheet.heading(`${type === 'run' ? 'Run' : 'Unit'} ${stream}`, 2, `${events.length} events`)
    for (let from = 0; from < events.length; from += 200) {
      sheet.table(
        [
          { title: 'No.', share: 0.6 },
          { title: 'At', share: 2 },
          { title: 'What', share: 3 },
          { title: 'By', share: 2 },
          { title: 'Reason', share: 3.4 },
        ],
        events
          .slice(from, from + 200)
          .map(({ version, at, type: what, by, reason }) => [
            { text: String(version), ink: 'muted' },
            { text: sheet.clock(at) },
            { text: words(what) },
            { text: by?.name ?? 'Traveler' },
            { text: reason ?? '' },
          ]),
      )
      await sheet.breathe()
    }
    if (head !== undefined) sheet.fine(`Head of the chain: ${head.hash}`)
  }
}

function writeVerification(sheet: PdfSheet, digest: string): void {
  sheet.heading('How to check this', 1)
  for (const line of [
    `1. These pages show the JSON of the pack. Its SHA-256 is ${digest}: what “sha256sum” says of the file, and what stands at the foot of every page.`,
    '2. Each signature in the JSON has its content, exactly what was shown to the signer, and contentDigest, the SHA-256 of that text. The definition digest in it names what the step showed.',
    '3. Each chain in the JSON links its events: hash is the SHA-256 of the hash before, the version as four bytes and the SHA-256 of the body, one after the other. A changed, missing or added event breaks it.',
    '4. “traveler verify FILE.json” checks 2 and 3 without any server. An export of the organization (“traveler export”) holds the bodies of the events and the signed checkpoints; “traveler verify” of it shows that the heads of these chains are what was signed for. docs/record.md tells how to do both with other tools.',
  ])
    sheet.paragraph(line)
}

/** IN_PROGRESS as people read it: In progress. */
function words(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** Says times by the clock of a zone, with its offset: "2026-11-26 18:39:12 −07:00". */
const clockOf =
  (zone: string) =>
  (time: string): string =>
    time === '' ? '' : siteTimeInWords(siteTime(time, zone))

/** The site's clock with its offset: "2026-11-26 11:39:12 −07:00". */
function siteTimeInWords(siteTime: string): string {
  const [, date, clock, offset = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(.*)$/.exec(siteTime) ?? []
  return date === undefined ? siteTime : `${date} ${clock} ${offset === 'Z' ? '+00:00' : offset}`
}
