import { Readable } from 'node:stream'
import { Refused } from '@traveler/domain/refusal.ts'
import { loadUpload, type UploadRow } from '../file/fileStore.ts'
import type { Caller } from '../operation/caller.ts'
import { sha256 } from '../operation/chain.ts'
import type { Read } from '../operation/read.ts'
import type { OpenBytes } from './openTable.ts'

/** Who asks, and where uploaded bytes lie. */
interface Asking {
  readonly caller: Caller
  readonly rows: Read
  /** Absent: nobody uploads here. */
  readonly storage: { open(organizationId: string, sha256: string): Promise<Readable | null> } | undefined
}

interface Given {
  readonly upload?: string | null | undefined
  readonly text?: string | null | undefined
}

/** What an import reads. */
export interface OpenedUpload {
  readonly open: OpenBytes
  /** SHA-256 of all its bytes as hex digits: the record says by it which table something came from. */
  readonly digest: string
}

/** The bytes of what was uploaded by the caller, or of the text that was given; Refused when there are none, or both. */
export async function openUpload(
  { caller, rows, storage }: Asking,
  { upload, text }: Given,
): Promise<OpenedUpload> {
  if ((upload ?? null) === null) {
    if (text === null || text === undefined) throw wrong('upload', 'is missing', 'Give upload, or text.')
    const bytes = Buffer.from(text)
    return { open: async () => Readable.from([bytes]), digest: sha256(bytes).toString('hex') }
  }
  if ((text ?? null) !== null) throw wrong('text', 'is given beside upload', 'Give one of them.')
  const [row] = await rows<UploadRow>(loadUpload(upload))
  if (row === undefined || row.user_id !== caller.userId || storage === undefined) {
    throw wrong(
      'upload',
      'is not of bytes that you uploaded',
      'Send the bytes to the address of requestFileUploadUrl first, and give its s3Key.',
    )
  }
  const digest = row.sha256.slice(2)
  return {
    digest,
    async open() {
      const bytes = await storage.open(caller.organizationId, digest)
      if (bytes === null) throw new Error(`The bytes of upload ${row.key} are gone from the storage`)
      return bytes
    },
  }
}

function wrong(field: string, problem: string, remedy: string): Refused {
  return new Refused({ code: 'INVALID_INPUT', field, problem, remedy })
}
