import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'
import type { SigningKey } from '../checkpoint/signingKey.ts'
import { jsonBytes, memberNames, partBytes } from './archiveFormat.ts'
import type { ArchiveWriter } from './archiveWriter.ts'

/** A part of a text as it lies in an archive. */
export const compressPart = promisify(zstdCompress)

export const decompressPart = promisify(zstdDecompress)

/** Bytes joined into pieces of partBytes; the last one is shorter. */
export async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < partBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}

/** The last two members: what the archive holds, and who says so. */
export async function signArchive(writer: ArchiveWriter, manifest: Buffer, key: SigningKey): Promise<void> {
  await writer.add(memberNames.manifest, manifest)
  const signature = key.sign(manifest.toString('utf8')).toString('hex')
  await writer.add(memberNames.signature, jsonBytes({ key: key.id, signature }))
}
