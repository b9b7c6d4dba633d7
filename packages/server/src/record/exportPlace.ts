import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Manifest } from './exportFormat.ts'
import { CannotRead } from './recordSource.ts'

/** Where the files of an export lie: in a folder, or in one archive. */
export interface ExportPlace {
  readonly manifest: Manifest
  /** The bytes of a file that the manifest names. Throws CannotRead when it is not there. */
  content(file: string): AsyncIterable<Buffer>
  /** The bytes of an uploaded file; null: they are not there. */
  bytes(sha256: string): Promise<Readable | null>
  close(): Promise<void>
}

/** JSON of a shape. Throws CannotRead with its place when it is another. */
export function parseLine<Value>(text: string, shape: z.ZodType<Value>, where: string): Value {
  try {
    return shape.parse(JSON.parse(text))
  } catch (cause) {
    throw new CannotRead(`${where} is not what an export holds there; export once more.`, { cause })
  }
}
