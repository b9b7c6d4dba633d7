import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import { writeComments, writeFiles, writeHistory, writeVerification } from './pdfHistory.ts'
import { writeIssues } from './pdfIssues.ts'
import { writeRun } from './pdfRun.ts'
import { PdfSheet } from './pdfSheet.ts'
import { writeSupplies } from './pdfSupplies.ts'
import { writeAsBuilt, writeUnit } from './pdfUnit.ts'
import { clockOf } from './pdfWords.ts'

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
  sheet.fine(
    pack.organization.redlineEngineerApproval
      ? 'A redline takes the approval of a Manufacturing Engineer who is not its author.'
      : 'In this organization a redline takes no approval of a Manufacturing Engineer.',
  )
  writeMissing(sheet, pack)
  writeUnit(sheet, pack)
  for (const run of pack.runs) await writeRun(sheet, run)
  writeIssues(sheet, pack)
  writeAsBuilt(sheet, pack)
  writeSupplies(sheet, pack)
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
