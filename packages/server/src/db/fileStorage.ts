import type { Readable } from 'node:stream'

/** Bytes that are stored whole. */
export interface StoredBytes {
  /** 64 hex digits. */
  readonly sha256: string
  readonly size: number
}

/** More arrived than may. */
export class TooManyBytes extends Error {}

/** Where the bytes of files lie, by organization and SHA-256: the one thing to replace for another kind of storage. */
export interface FileStorage {
  /** Stores all bytes of a stream, hashed as they pass, or none of them. Throws TooManyBytes beyond `limit`. */
  put(organizationId: string, bytes: Readable, limit: number): Promise<StoredBytes>
  /** Null: they are not there. */
  open(organizationId: string, sha256: string): Promise<Readable | null>
  /** The SHA-256 of all that is stored for an organization, some at a time. */
  list(organizationId: string): AsyncIterable<readonly string[]>
  /**
   * Takes bytes away, unless they came, or came again, since a time (milliseconds). Whether they are gone. Whoever calls
   * has seen that nothing names them.
   */
  remove(organizationId: string, sha256: string, since: number): boolean
}
