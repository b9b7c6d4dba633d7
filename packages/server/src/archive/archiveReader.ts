import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { whyNotRead } from '@traveler/domain/fileTrouble.ts'
import { type ArchiveKind, BadArchive, CannotKeep, type Signed } from './archiveFormat.ts'
import { blockBytes, paddedSize, parseTarHeader, type TarMember } from './tarHeader.ts'

/** A member and where its content begins. */
export interface PlacedMember extends TarMember {
  /** Bytes from the beginning of the archive. */
  readonly start: number
}

/** What a refusal says of the kind of archive. */
type Said = Pick<ArchiveKind<unknown, Signed>, 'noun' | 'remedy'>

const pieceBytes = 1024 * 1024

/** Bytes that a member takes of the archive. */
export function bytesOf({ size }: TarMember): number {
  return blockBytes + paddedSize(size)
}

/** Reads an archive, member by member or at a place; nothing is believed of it here but its tar headers. */
export class ArchiveReader {
  readonly path: string
  /** Of the whole archive. */
  readonly bytes: number
  readonly #file: FileHandle
  readonly #kind: Said

  private constructor(path: string, bytes: number, file: FileHandle, kind: Said) {
    this.#kind = kind
    this.path = path
    this.bytes = bytes
    this.#file = file
  }

  /** Throws CannotKeep when the file is not there or may not be read. */
  static async open(path: string, kind: Said): Promise<ArchiveReader> {
    try {
      const file = await open(path, 'r')
      const found = await file.stat()
      if (found.isFile()) return new ArchiveReader(path, found.size, file, kind)
      await file.close()
    } catch (cause) {
      throw new CannotKeep(`The archive ${path} cannot be read: ${whyNotRead(cause)}.`, { cause })
    }
    throw new CannotKeep(`${path} is no file: name an archive that is one.`)
  }

  /**
   * All members in their order. Throws BadArchive where the archive is cut off, has no header where one belongs, or has
   * anything but zeros between its members and after them.
   */
  async *members(): AsyncGenerator<PlacedMember> {
    if (this.bytes === 0) throw this.bad('is empty: it was cut off')
    let before = 'its beginning'
    for (let end = 0; ; ) {
      const at = paddedSize(end)
      const between = await this.#readAt(end, at - end + blockBytes)
      const block = between.subarray(at - end)
      if (block.length < blockBytes)
        throw this.bad(`ends at byte ${this.bytes}, behind ${before}: it was cut off`)
      const member = parseTarHeader(block)
      if (!isZeros(between.subarray(0, at - end)) || (member === null && !isZeros(block)))
        throw this.bad(
          `has at byte ${end}, behind ${before}, what is no member: it was altered, or is no ${this.#kind.noun}`,
        )
      if (member === null) return this.#refuseRest(at)
      const start = at + blockBytes
      end = start + member.size
      if (end > this.bytes) {
        throw this.bad(
          `ends at byte ${this.bytes}, within ${member.name}, which has ${member.size} bytes: it was cut off`,
        )
      }
      before = member.name
      yield { ...member, start }
    }
  }

  /** Two blocks of zeros end an archive. */
  async #refuseRest(at: number): Promise<void> {
    if (this.bytes < at + 2 * blockBytes) throw this.bad(`ends at byte ${this.bytes}: it was cut off`)
    if (this.bytes > at + 2 * blockBytes || !isZeros(await this.#readAt(at, 2 * blockBytes)))
      throw this.bad(`goes on at byte ${at}, behind its end: it was altered`)
  }

  /** Bytes of all members together, with their headers and what fills them up. */
  get memberBytes(): number {
    return Math.max(0, this.bytes - 2 * blockBytes)
  }

  /** A member's content, in one piece. */
  async read({ start, size }: PlacedMember): Promise<Buffer> {
    return this.#readAt(start, size)
  }

  /** A member's content, in pieces. */
  stream({ start, size }: PlacedMember): Readable {
    return Readable.from(this.#pieces(start, size))
  }

  // Not the handle's own stream: each one leaves listeners at the handle.
  async *#pieces(start: number, size: number): AsyncGenerator<Buffer> {
    for (let at = start; at < start + size; at += pieceBytes) {
      yield await this.#readAt(at, Math.min(pieceBytes, start + size - at))
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  async #readAt(start: number, size: number): Promise<Buffer> {
    const buffer = Buffer.alloc(size)
    const { bytesRead } = await this.#file.read(buffer, 0, size, start)
    return buffer.subarray(0, bytesRead)
  }

  /** Why the archive is not used: `what` says it of the file, with the place. */
  bad(what: string, cause?: unknown): BadArchive {
    return new BadArchive(`${this.path} ${what}. ${this.#kind.remedy}`, { cause })
  }
}

function isZeros(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0)
}
