import { createHash, type Hash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { type PublicKeys, parsePublicKeys } from '../checkpoint/signingKey.ts'
import { newestMigration } from '../db/migrate.ts'
import type { RecordTableName } from '../operation/recordTables.ts'
import { ExportArchive } from './exportArchive.ts'
import { ExportFolder } from './exportFolder.ts'
import { checkpointShape, eventShape, exportFiles, headShape, leafShape, rowsFile } from './exportFormat.ts'
import { type ExportPlace, parseLine } from './exportPlace.ts'
import {
  CannotRead,
  type DamagedFile,
  type OrganizationRecord,
  type RecordedCheckpoint,
  type RecordedEvent,
  type RecordedHead,
  type RecordedLeaf,
  type RecordedOrganization,
  type RecordSource,
} from './recordSource.ts'

/** An export of one organization, read without any database. */
export class ExportSource implements RecordSource {
  readonly publicKeys: PublicKeys
  readonly keysAreItsOwn: boolean
  readonly #place: ExportPlace

  private constructor(place: ExportPlace, trusted: PublicKeys | null) {
    this.#place = place
    this.keysAreItsOwn = trusted === null
    this.publicKeys = trusted ?? parsePublicKeys(place.manifest.publicKeys.map(({ pem }) => pem).join('\n'))
  }

  /**
   * Opens an archive, or a folder. Without `trusted` keys the export's own are believed, and the report says so. Throws
   * BadArchive when it is an archive that was cut off or altered.
   */
  static async open(path: string, trusted: PublicKeys | null): Promise<ExportSource> {
    const place = await openPlace(path, trusted)
    const newest = await newestMigration()
    const { migration } = place.manifest
    if (migration <= newest) return new ExportSource(place, trusted)
    await place.close()
    throw new CannotRead(
      `The export has the tables of migration ${migration}, this Traveler knows ${newest}; check it with a newer one.`,
    )
  }

  async organizations(): Promise<readonly RecordedOrganization[]> {
    return [this.#place.manifest.organization]
  }

  read<Result>(
    organization: RecordedOrganization,
    work: (record: OrganizationRecord) => Promise<Result>,
  ): Promise<Result> {
    return work(new ExportRecord(this.#place, organization))
  }

  close(): Promise<void> {
    return this.#place.close()
  }
}

async function openPlace(path: string, trusted: PublicKeys | null): Promise<ExportPlace> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined)
    throw new CannotRead(`${path} is not there; name the archive or the folder that was exported.`)
  return found.isDirectory() ? new ExportFolder(path) : ExportArchive.open(path, trusted)
}

class ExportRecord implements OrganizationRecord {
  readonly organization: RecordedOrganization
  readonly damaged: DamagedFile[] = []
  readonly #place: ExportPlace

  constructor(place: ExportPlace, organization: RecordedOrganization) {
    this.#place = place
    this.organization = organization
  }

  get hasFiles(): boolean {
    return this.#place.manifest.files !== undefined
  }

  openFile(sha256: string): Promise<Readable | null> {
    return this.#place.bytes(sha256)
  }

  events(): AsyncIterable<RecordedEvent> {
    return this.#parsed(exportFiles.events, eventShape)
  }

  heads(): AsyncIterable<RecordedHead> {
    return this.#parsed(exportFiles.heads, headShape)
  }

  checkpoints(): AsyncIterable<RecordedCheckpoint> {
    return this.#parsed(exportFiles.checkpoints, checkpointShape)
  }

  leaves(): AsyncIterable<RecordedLeaf> {
    return this.#parsed(exportFiles.leaves, leafShape)
  }

  rows(table: RecordTableName): AsyncIterable<string> {
    // A table that came after the export was made.
    return this.#place.manifest.lines[rowsFile(table)] === undefined ? none() : this.#texts(rowsFile(table))
  }

  async readRest(): Promise<void> {
    for await (const _line of this.#texts(exportFiles.history));
  }

  async *#parsed<Value>(file: string, shape: z.ZodType<Value>): AsyncGenerator<Value> {
    let line = 0
    for await (const text of this.#texts(file)) {
      line += 1
      yield parseLine(text, shape, `${file}, line ${line}`)
    }
  }

  async *#texts(file: string): AsyncGenerator<string> {
    const hash = createHash('sha256')
    let found = 0
    for await (const text of splitLines(decoded(this.#place.content(file), hash))) {
      found += 1
      yield text
    }
    const { lines, digests } = this.#place.manifest
    const expected = lines[file] ?? 0
    const digest = digests?.[file]
    const sha256 = hash.digest('hex')
    if (found !== expected)
      this.damaged.push({ file, expected: `${expected} lines`, found: `${found} lines` })
    else if (digest !== undefined && sha256 !== digest)
      this.damaged.push({ file, expected: `SHA-256 ${digest}`, found: `SHA-256 ${sha256}` })
  }
}

/** The text of a file, whose bytes are hashed as they pass. */
async function* decoded(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/** At line feeds alone: node:readline also splits at U+2028, which may stand in a text. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function* none(): AsyncGenerator<string> {}
