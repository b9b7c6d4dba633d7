import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { UploadPlace } from '../graphql/fileAddresses.ts'
import type { Caller } from '../operation/caller.ts'

/** Seconds for which a link serves, at least; twice as many at most. */
const windowSeconds = 900

/** What a link permits, and in whose name: nothing that this person or key may not do at the time it is followed. */
export interface FileTicket {
  readonly organizationId: string
  readonly userId: string
  /** The API key that asked; null: a person. */
  readonly apiKeyId: string | null
  readonly permits: { readonly upload: UploadPlace } | { readonly download: string }
}

const claims = z.object({
  org: z.string(),
  sub: z.string(),
  key: z.string().optional(),
  file: z.string().optional(),
  to: z.string().optional(),
  get: z.string().optional(),
})

/** Signs and reads the tickets in links to bytes: who follows one brings no other credentials. */
export class FileTickets {
  readonly #secret: Uint8Array

  constructor(secret: Uint8Array) {
    this.#secret = secret
  }

  sign(caller: Caller, permits: FileTicket['permits']): Promise<string> {
    const { organizationId: org, userId, apiKeyId } = caller
    const what =
      'download' in permits
        ? { get: permits.download }
        : 'fileId' in permits.upload
          ? { file: permits.upload.fileId }
          : { to: permits.upload.key }
    // Ends with a window of the clock: asked for again, the link is the same, and a browser has its picture already.
    const ends = (Math.ceil(Date.now() / 1_000 / windowSeconds) + 1) * windowSeconds
    return new SignJWT({ org, ...what, ...(apiKeyId !== null && { key: apiKeyId }) })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(userId)
      .setExpirationTime(ends)
      .sign(this.#secret)
  }

  /** Null: it is none of ours, or its time is over. */
  async read(ticket: string): Promise<FileTicket | null> {
    const read = await jwtVerify(ticket, this.#secret, { algorithms: ['HS256'] }).catch(() => null)
    const parsed = claims.safeParse(read?.payload)
    if (!parsed.success) return null
    const { org, sub, key, file, to, get } = parsed.data
    const who = { organizationId: org, userId: sub, apiKeyId: key ?? null }
    if (get !== undefined) return { ...who, permits: { download: get } }
    if (file !== undefined) return { ...who, permits: { upload: { fileId: file } } }
    return to === undefined ? null : { ...who, permits: { upload: { key: to } } }
  }
}
