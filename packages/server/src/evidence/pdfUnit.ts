import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import type { PdfSheet } from './pdfSheet.ts'
import { words } from './pdfWords.ts'

/** What the unit is, and how it stands. */
export function writeUnit(sheet: PdfSheet, { unit }: EvidencePack): void {
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

/** How often it was locked, what is to be in it, what is, what was, and the lines that reworks named to change them. */
export function writeAsBuilt(sheet: PdfSheet, pack: EvidencePack): void {
  const { lines, contents, removals, openedLines, unit } = pack
  sheet.heading('As built', 1)
  for (const { number, lockedAt, run } of pack.asBuiltVersions)
    sheet.paragraph(`Version ${number}, locked ${sheet.clock(lockedAt)} by ${run}`)
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
            text: shortInWords(line),
            ink: line.exceptedBy.length === 0 ? 'bad' : 'text',
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
  if (openedLines.length > 0) sheet.heading('Lines that were opened to change them', 3)
  sheet.table(
    [
      { title: 'Line', share: 2 },
      { title: 'For', share: 4 },
      { title: 'Reason', share: 3 },
      { title: 'Opened by, at', share: 3 },
    ],
    openedLines.map((one) => [
      { text: one.partNumber },
      { text: one.run },
      { text: one.reason },
      { text: `${one.openedBy.name}, ${sheet.clock(one.openedAt)}` },
    ]),
  )
}

function shortInWords({ openPlaces, exceptedBy }: EvidencePack['lines'][number]): string {
  const short = openPlaces.length === 0 ? 'short' : `nothing at ${openPlaces.join(', ')}`
  return exceptedBy.length === 0 ? short : `${short}: left out under issue ${exceptedBy.join(', ')}`
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
