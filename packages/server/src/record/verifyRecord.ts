import type { Finding } from './finding.ts'
import { Findings } from './finding.ts'
import type { OrganizationRecord, RecordedOrganization, RecordSource } from './recordSource.ts'
import { Scratch } from './scratch.ts'
import { type CheckedCheckpoints, verifyCheckpoints } from './verifyCheckpoints.ts'
import { verifyFiles } from './verifyFiles.ts'
import { verifyRows } from './verifyRows.ts'
import { type CheckedStreams, verifyStreams } from './verifyStreams.ts'

/** What the verification of one organization's record found. */
export interface Verification {
  readonly organization: RecordedOrganization
  readonly checkpoints: CheckedCheckpoints
  /** `files`: how many had their bytes read; null: the bytes do not lie beside the record. */
  readonly checked: CheckedStreams & { readonly rows: number; readonly files: number | null }
  /** How many things are wrong. */
  readonly findingCount: number
  /** The first thousand of them. */
  readonly findings: readonly Finding[]
}

/** Checks one organization's record, wherever it is read from. Throws CannotRead when it cannot be read. */
export function verifyOrganization(
  source: RecordSource,
  organization: RecordedOrganization,
): Promise<Verification> {
  return source.read(organization, (record) => verifyRecord(source, record))
}

async function verifyRecord({ publicKeys }: RecordSource, record: OrganizationRecord): Promise<Verification> {
  const scratch = new Scratch()
  const findings = new Findings()
  try {
    const given = { record, scratch, findings }
    const checkpoints = await verifyCheckpoints({ ...given, publicKeys })
    const streams = await verifyStreams(given)
    const rows = await verifyRows(given)
    const files = await verifyFiles(given)
    await record.readRest()
    for (const { file, expected, found } of record.damaged)
      findings.add({ code: 'EXPORT_FILE', place: { file }, expected, found })
    return {
      organization: record.organization,
      checkpoints,
      checked: { ...streams, rows, files },
      findingCount: findings.count,
      findings: findings.kept,
    }
  } finally {
    scratch.close()
  }
}
