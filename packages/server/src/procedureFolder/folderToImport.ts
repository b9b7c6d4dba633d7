import { z } from 'zod'
import type { ReadFolder } from './readFolder.ts'

/** Bytes that the caller has sent. */
export interface UploadedFile {
  /** As `\x…`. */
  readonly sha256: string
  readonly size: string
  readonly uploadedAt: string
}

/** A folder as an import takes it: its texts read, its bytes sent. */
export interface FolderToImport {
  readonly folder: ReadFolder
  readonly uploads: ReadonlyMap<string, UploadedFile>
  /** A version of the procedure of which it becomes the next; null: a procedure of its own. */
  readonly intoId: string | null
  /** SHA-256 of the texts as hex digits: the record says by it what something came from. */
  readonly digest: string
}

/** What the act takes: it was read before, since reading texts is no business of a transaction's. */
export const folderToImport = z.custom<FolderToImport>()
