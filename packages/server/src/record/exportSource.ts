import { createHash, type Hash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { type PublicKeys, parsePublicKeys } from '../checkpoint/signingKey.ts'
import { FolderStorage } from '../db/folderStorage.ts'
import { newestMigration } from '../db/migrate.ts'
import type { RecordTableName } from '../operation/recordTables.ts'
import {
  checkpointShape,
  eventShape,
  exportFiles,
  headShape,
  leafShape,
  type Manifest,
  manifestShape,
  rowsFile,
} from './exportFormat.ts'
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
  readonly #folder: string
  readonly #manifest: Manifest

  private constructor(folder: string, manifest: Manifest, trusted: PublicKeys | null) {
    this.#folder = folder
    this.#manifest = manifest
    this.keysAreItsOwn = trusted === null
    this.publicKeys = trusted ?? parsePublicKeys(manifest.publicKeys.map(({ pem }) => pem).join('\n'))
  }

  /** Opens a folder. Without `trusted` keys the export's own are believed, and the report says so. */
  static async open(folder: string, trusted: PublicKeys | null): Promise<ExportSource> {
    const manifest = readManifest(folder)
    const newest = await newestMigration()
    if (manifest.migration > newest) {
      throw new CannotRead(
        `The export has the tables of migration ${manifest.migration}, this Traveler knows ${newest}; check it with a newer one.`,
      )
    }
    return new ExportSource(folder, manifest, trusted)
  }

  async organizations(): Promise<readonly RecordedOrganization[]> {
    return [this.#manifest.organization]
  }

  read<Result>(
    organization: RecordedOrganization,
    work: (record: OrganizationRecord) => Promise<Result>,
  ): Promise<Result> {
    return work(new ExportRecord(this.#folder, organization, this.#manifest))
  }
}

class ExportRecord implements OrganizationRecord {
  readonly organization: RecordedOrganization
  readonly damaged: DamagedFile[] = []
  readonly #folder: string
  readonly #lines: Manifest['lines']
  readonly #digests: NonNullable<Manifest['digests']>
  readonly hasFiles: boolean

  constructor(folder: string, organization: RecordedOrganization, { lines, digests, files }: Manifest) {
    this.#folder = folder
    this.organization = organization
    this.#lines = lines
    this.#digests = digests ?? {}
    this.hasFiles = files !== undefined
  }

  openFile(sha256: string): Promise<Readable | null> {
    return new FolderStorage(join(this.#folder, exportFiles.files)).open(this.organization.id, sha256)
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
    return this.#lines[rowsFile(table)] === undefined ? none() : this.#texts(rowsFile(table))
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
    const path = join(this.#folder, file)
    if (!existsSync(path)) throw new CannotRead(`The export lacks ${path}; export once more.`)
    const hash = createHash('sha256')
    let found = 0
    for await (const text of splitLines(decoded(createReadStream(path), hash))) {
      found += 1
      yield text
    }
    const expected = this.#lines[file] ?? 0
    const digest = this.#digests[file]
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

function readManifest(folder: string): Manifest {
  const path = join(folder, exportFiles.manifest)
  if (!existsSync(path))
    throw new CannotRead(
      `${folder} is no export, or one that was cut off: it has no ${exportFiles.manifest}.`,
    )
  return parseLine(readFileSync(path, 'utf8'), manifestShape, path)
}

function parseLine<Value>(text: string, shape: z.ZodType<Value>, where: string): Value {
  try {
    return shape.parse(JSON.parse(text))
  } catch (cause) {
    throw new CannotRead(`${where} is not what an export holds there; export once more.`, { cause })
  }
}
