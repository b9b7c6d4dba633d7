import { hash } from 'node:crypto'

/** What stands before the first event of a stream. */
export const noHash: Buffer = Buffer.alloc(32)

/** The newest event of a stream. Version 0 and 32 zero bytes: none yet. */
export interface Head {
  readonly version: number
  readonly hash: Buffer
}

/** What is hashed of a link, written anew for each. */
const linked: Buffer = Buffer.alloc(68)

/** SHA-256 of text (as UTF-8) or bytes. */
export function sha256(data: string | Buffer): Buffer {
  return hash('sha256', data, 'buffer')
}

/** hash = SHA-256(previous ‖ version as 4 bytes, big-endian ‖ SHA-256(body)). */
export function linkHash(previous: Buffer, version: number, body: string): Buffer {
  return linkOfDigest(previous, version, sha256(body))
}

/** The same, of a body that is not at hand but for its SHA-256. */
export function linkOfDigest(previous: Buffer, version: number, bodyDigest: Buffer): Buffer {
  previous.copy(linked, 0)
  linked.writeUInt32BE(version, 32)
  bodyDigest.copy(linked, 36)
  return sha256(linked)
}
