import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type LostFile, partBytes } from './archiveFormat.ts'
import type { ArchiveWriter } from './archiveWriter.ts'

/** Adds the bytes of one file. Gives why they are not in the archive; null: they are. */
export async function writeFile(
  writer: ArchiveWriter,
  { name, sha256 }: { readonly name: string; readonly sha256: string },
  open: () => Promise<Readable | null>,
): Promise<LostFile['reason'] | null> {
  const bytes = await open()
  if (bytes === null) return 'missing'
  const found = await readThrough(bytes)
  if (found.sha256 !== sha256) return 'differs'
  if (found.whole !== null) {
    await writer.add(name, found.whole)
    return null
  }
  const again = await open()
  if (again === null) return 'missing'
  const written = await writer.addStream(name, found.size, again)
  if (written !== sha256) throw new Error(`${name} changed while it was read`)
  return null
}

interface ReadThrough {
  readonly sha256: string
  readonly size: number
  /** Where it is small enough to be kept; null: it is read a second time, after its hash and length are known. */
  readonly whole: Buffer | null
}

async function readThrough(bytes: Readable): Promise<ReadThrough> {
  const hash = createHash('sha256')
  let pieces: Buffer[] | null = []
  let size = 0
  for await (const chunk of bytes) {
    const piece = Buffer.from(chunk)
    hash.update(piece)
    size += piece.length
    if (size > partBytes) pieces = null
    pieces?.push(piece)
  }
  return { sha256: hash.digest('hex'), size, whole: pieces && Buffer.concat(pieces) }
}
