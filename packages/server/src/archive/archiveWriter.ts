import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { whyNotMade } from '@traveler/domain/fileTrouble.ts'
import { CannotKeep } from './archiveFormat.ts'
import { blockBytes, paddedSize, tarHeader } from './tarHeader.ts'

/** Writes an archive under another name first: what was cut off never passes for a whole one. */
export class ArchiveWriter {
  readonly #path: string
  readonly #unfinished: string
  readonly #file: FileHandle
  readonly #madeAt: Date
  #bytes = 0

  private constructor(path: string, unfinished: string, file: FileHandle, madeAt: Date) {
    this.#path = path
    this.#unfinished = unfinished
    this.#file = file
    this.#madeAt = madeAt
  }

  /** Throws CannotKeep when the file cannot be made. An unfinished one of before is written over. */
  static async create(path: string, madeAt: Date): Promise<ArchiveWriter> {
    const unfinished = `${path}.part`
    try {
      return new ArchiveWriter(path, unfinished, await open(unfinished, 'w', 0o600), madeAt)
    } catch (cause) {
      throw new CannotKeep(
        `The archive ${path} cannot be written: ${whyNotMade(cause)}. Name a file in a folder that is there, and may be written in.`,
        { cause },
      )
    }
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes
  }

  /** Adds a member and gives the SHA-256 of its content, in hex. */
  async add(name: string, content: Buffer): Promise<string> {
    await this.#write(
      tarHeader({ name, size: content.length }, this.#madeAt),
      content,
      padding(content.length),
    )
    return createHash('sha256').update(content).digest('hex')
  }

  /** The same for content that does not fit in memory, of which it is known how long it is. */
  async addStream(name: string, size: number, content: Readable): Promise<string> {
    await this.#write(tarHeader({ name, size }, this.#madeAt))
    const hash = createHash('sha256')
    let written = 0
    for await (const chunk of content) {
      const piece = Buffer.from(chunk)
      hash.update(piece)
      written += piece.length
      await this.#write(piece)
    }
    if (written !== size) throw new Error(`${name} had ${size} bytes and now has ${written}`)
    await this.#write(padding(size))
    return hash.digest('hex')
  }

  /** Ends the archive: on the disk, under its name. Gives how many bytes it has. */
  async finish(): Promise<number> {
    await this.#write(Buffer.alloc(2 * blockBytes))
    await this.#file.sync()
    await this.#file.close()
    await rename(this.#unfinished, this.#path)
    const folder = await open(dirname(this.#path), 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
    return this.#bytes
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => {})
    await rm(this.#unfinished, { force: true })
  }

  async #write(...pieces: readonly Buffer[]): Promise<void> {
    const wanted = pieces.reduce((sum, piece) => sum + piece.length, 0)
    const { bytesWritten } = await this.#file.writev(pieces)
    // A disk that is full writes what it has room for; the next write says why.
    if (bytesWritten < wanted) await this.#file.writeFile(Buffer.concat(pieces).subarray(bytesWritten))
    this.#bytes += wanted
  }
}

function padding(size: number): Buffer {
  return Buffer.alloc(paddedSize(size) - size)
}
