import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { publicPem } from '../checkpoint/signingKey.ts'
import { arriving, FolderStorage } from '../db/folderStorage.ts'
import type { DatabaseRecord, DatabaseSource } from './databaseSource.ts'
import { exportFiles, type Manifest, recordTableNames, rowsFile } from './exportFormat.ts'
import { CannotRead, type RecordedOrganization } from './recordSource.ts'
import { storedFiles } from './verifyFiles.ts'

/**
 * Writes one organization's record as files into a new folder, all of one moment. The manifest comes last: a folder
 * without one is of an export that was cut off. Private columns stay out, as they stay out of the events.
 */
export async function exportOrganization(
  source: DatabaseSource,
  organization: RecordedOrganization,
  folder: string,
): Promise<Manifest> {
  prepareFolder(folder)
  return source.read(organization, async (record) => {
    const manifest: Manifest = {
      format: 'traveler-export',
      formatVersion: 1,
      organization,
      exportedAt: new Date().toISOString(),
      migration: await record.migration(),
      ...(await writeFiles(record, folder)),
      ...(record.hasFiles && { files: await copyBytes(record, folder) }),
      publicKeys: [...source.publicKeys].map(([id, key]) => ({ id, pem: publicPem(key) })),
    }
    writeFileSync(join(folder, exportFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`, {
      flush: true,
    })
    return manifest
  })
}

function prepareFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new CannotRead(`The folder ${folder} is not empty; name a new one, so that no two exports mix.`)
  }
  mkdirSync(join(folder, 'rows'), { recursive: true })
}

async function writeFiles(
  record: DatabaseRecord,
  folder: string,
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
    const { count, sha256 } = await writeLines(join(folder, file), texts)
    lines[file] = count
    digests[file] = sha256
  }
  return { lines, digests }
}

/** Copies the bytes of files, hashed on the way: what is not what it was called is not found under its name again. */
async function copyBytes(record: DatabaseRecord, folder: string): Promise<number> {
  const storage = new FolderStorage(join(folder, exportFiles.files))
  let count = 0
  for await (const { sha256 } of storedFiles(record)) {
    const bytes = await record.openFile(sha256)
    if (bytes === null) continue
    await storage.put(record.organization.id, bytes, Number.POSITIVE_INFINITY)
    count += 1
  }
  rmSync(join(folder, exportFiles.files, arriving), { recursive: true, force: true })
  return count
}

async function* asLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield JSON.stringify(value)
}

async function writeLines(
  path: string,
  texts: AsyncIterable<string>,
): Promise<{ readonly count: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  let count = 0
  await pipeline(
    texts,
    async function* (source: AsyncIterable<string>) {
      for await (const text of source) {
        const line = `${text}\n`
        count += 1
        hash.update(line)
        yield line
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  return { count, sha256: hash.digest('hex') }
}
