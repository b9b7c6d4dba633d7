import type { Readable } from 'node:stream'
import type { UploadPlace } from '../graphql/fileAddresses.ts'
import type { Caller } from '../operation/caller.ts'

/** Bytes as they arrive. */
export interface ArrivingBytes {
  readonly stream: Readable
  /** How many the sender announced; null: it did not say. */
  readonly length: number | null
}

/** A file that somebody may fetch. */
export interface FoundFile {
  readonly filename: string
  readonly contentType: string
  /** 64 hex digits. */
  readonly sha256: string
  readonly size: number
  readonly isControlled: boolean
  open(): Promise<Readable>
}

/** The bytes of files: what the HTTP layer asks. What it refuses is thrown as Refused. */
export interface FileBytes {
  /** Stores all that arrive, or nothing. Gives their SHA-256. */
  receive(caller: Caller, place: UploadPlace, bytes: ArrivingBytes): Promise<string>
  /** Null: there is none, its bytes have not come, or this caller may not see it. */
  find(caller: Caller, fileId: string): Promise<FoundFile | null>
}
