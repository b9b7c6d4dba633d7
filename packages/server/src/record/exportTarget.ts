import type { Readable } from 'node:stream'
import type { ExportHead, Manifest } from './exportFormat.ts'

/** A file of an export that was written. */
export interface WrittenLines {
  readonly count: number
  /** Of its bytes, in hex. */
  readonly sha256: string
}

/** Where an export is written to: a folder of files, or one archive of the same files. */
export interface ExportTarget {
  begin(head: ExportHead, publicKeys: Manifest['publicKeys']): Promise<void>
  /** Writes a file, one text a line. */
  addLines(file: string, texts: AsyncIterable<string>): Promise<WrittenLines>
  /** Writes the bytes of an uploaded file. Gives false when they are gone, or are others than their name says. */
  addBytes(sha256: string, open: () => Promise<Readable | null>): Promise<boolean>
  /** Comes last: an export without a manifest was cut off. */
  finish(manifest: Manifest): Promise<void>
  /** Gives up what was written, as far as it is this export's alone. */
  discard(): Promise<void>
}

/** Texts as the lines of a file. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(`${text}\n`)
}
