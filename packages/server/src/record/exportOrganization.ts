import { publicPem } from '../checkpoint/signingKey.ts'
import type { DatabaseRecord, DatabaseSource } from './databaseSource.ts'
import { exportFiles, type Manifest, recordTableNames, rowsFile } from './exportFormat.ts'
import type { ExportTarget } from './exportTarget.ts'
import type { RecordedOrganization } from './recordSource.ts'

export interface WrittenExport {
  readonly manifest: Manifest
  /** Uploaded files whose bytes are gone or altered on this disk: `verify` names them. */
  readonly lost: number
}

/** Writes one organization's record, all of one moment. Private columns stay out, as they stay out of the events. */
export async function exportOrganization(
  source: DatabaseSource,
  organization: RecordedOrganization,
  target: ExportTarget,
): Promise<WrittenExport> {
  try {
    return await source.read(organization, (record) => writeRecord(source, record, target))
  } catch (error) {
    await target.discard()
    throw error
  }
}

async function writeRecord(
  source: DatabaseSource,
  record: DatabaseRecord,
  target: ExportTarget,
): Promise<WrittenExport> {
  const head = {
    organization: record.organization,
    exportedAt: new Date().toISOString(),
    migration: await record.migration(),
  }
  const publicKeys = [...source.publicKeys].map(([id, key]) => ({ id, pem: publicPem(key) }))
  await target.begin(head, publicKeys)
  const contents = await writeContents(record, target)
  const files = record.hasFiles ? await writeBytes(record, target) : null
  const manifest: Manifest = {
    format: 'traveler-export',
    formatVersion: 1,
    ...head,
    ...contents,
    ...(files !== null && { files: files.count }),
    publicKeys,
  }
  await target.finish(manifest)
  return { manifest, lost: files?.lost ?? 0 }
}

async function writeContents(
  record: DatabaseRecord,
  target: ExportTarget,
): Promise<Required<Pick<Manifest, 'lines' | 'digests'>>> {
  const contents: [string, AsyncIterable<string>][] = [
    [exportFiles.events, asLines(record.events())],
    [exportFiles.heads, asLines(record.heads())],
    [exportFiles.checkpoints, asLines(record.checkpoints())],
    [exportFiles.leaves, asLines(record.leaves())],
    [exportFiles.history, record.history()],
    ...recordTableNames.map((table): [string, AsyncIterable<string>] => [
      rowsFile(table),
      record.rows(table),
    ]),
  ]
  const lines: Record<string, number> = {}
  const digests: Record<string, string> = {}
  // One after the other: they share one connection.
  for (const [file, texts] of contents) {
    const { count, sha256 } = await target.addLines(file, texts)
    lines[file] = count
    digests[file] = sha256
  }
  return { lines, digests }
}

async function writeBytes(
  record: DatabaseRecord,
  target: ExportTarget,
): Promise<{ readonly count: number; readonly lost: number }> {
  let [count, lost] = [0, 0]
  for await (const sha256 of record.fileHashes()) {
    if (await target.addBytes(sha256, () => record.openFile(sha256))) count += 1
    else lost += 1
  }
  return { count, lost }
}

async function* asLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield JSON.stringify(value)
}
