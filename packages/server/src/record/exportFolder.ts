import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { arriving, FolderStorage } from '../db/folderStorage.ts'
import { type ExportHead, exportFiles, type Manifest, manifestShape } from './exportFormat.ts'
import type { ExportPlace } from './exportPlace.ts'
import { parseLine } from './exportPlace.ts'
import { type ExportTarget, linesOf, type WrittenLines } from './exportTarget.ts'
import { CannotRead } from './recordSource.ts'

/** Writes an export as files into a new folder, for whoever reads it with tools of their own. */
export class FolderTarget implements ExportTarget {
  readonly #folder: string
  readonly #storage: FolderStorage
  #organizationId = ''

  constructor(folder: string) {
    this.#folder = folder
    this.#storage = new FolderStorage(join(folder, exportFiles.files))
  }

  async begin({ organization }: ExportHead): Promise<void> {
    this.#organizationId = organization.id
    if (existsSync(this.#folder) && readdirSync(this.#folder).length > 0) {
      throw new CannotRead(
        `The folder ${this.#folder} is not empty; name a new one, so that no two exports mix.`,
      )
    }
    mkdirSync(join(this.#folder, 'rows'), { recursive: true })
  }

  async addLines(file: string, texts: AsyncIterable<string>): Promise<WrittenLines> {
    const hash = createHash('sha256')
    let count = 0
    await pipeline(
      linesOf(texts),
      async function* (lines: AsyncIterable<Buffer>) {
        for await (const line of lines) {
          count += 1
          hash.update(line)
          yield line
        }
      },
      createWriteStream(join(this.#folder, file), { mode: 0o600 }),
    )
    return { count, sha256: hash.digest('hex') }
  }

  /** Hashed on the way: what is not what it was called is not found under its name again. */
  async addBytes(sha256: string, open: () => Promise<Readable | null>): Promise<boolean> {
    const bytes = await open()
    if (bytes === null) return false
    const stored = await this.#storage.put(this.#organizationId, bytes, Number.POSITIVE_INFINITY)
    return stored.sha256 === sha256
  }

  async finish(manifest: Manifest): Promise<void> {
    await rm(join(this.#folder, exportFiles.files, arriving), { recursive: true, force: true })
    await writeFile(join(this.#folder, exportFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`, {
      flush: true,
    })
  }

  /** The folder stays, without a manifest. */
  async discard(): Promise<void> {}
}

/** An export that lies as files in a folder. */
export class ExportFolder implements ExportPlace {
  readonly manifest: Manifest
  readonly #folder: string
  readonly #storage: FolderStorage

  constructor(folder: string) {
    const path = join(folder, exportFiles.manifest)
    if (!existsSync(path))
      throw new CannotRead(
        `${folder} is no export, or one that was cut off: it has no ${exportFiles.manifest}.`,
      )
    this.manifest = parseLine(readFileSync(path, 'utf8'), manifestShape, path)
    this.#folder = folder
    this.#storage = new FolderStorage(join(folder, exportFiles.files))
  }

  content(file: string): AsyncIterable<Buffer> {
    const path = join(this.#folder, file)
    if (!existsSync(path)) throw new CannotRead(`The export lacks ${path}; export once more.`)
    return createReadStream(path)
  }

  bytes(sha256: string): Promise<Readable | null> {
    return this.#storage.open(this.manifest.organization.id, sha256)
  }

  async close(): Promise<void> {}
}
