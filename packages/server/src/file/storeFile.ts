import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { type FileRow, loadFiles } from './fileStore.ts'

const input = z.object({
  id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().min(0),
})

/** Tell that the bytes of a file are stored, and which they are. The same bytes again change nothing; others are refused. */
export const storeFile: Operation<z.output<typeof input>> = {
  name: 'storeFile',
  permission: 'CreateFileAttachment',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const file = await tx.readOne<FileRow>(loadFiles([given.id]))
    if (file === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'FileAttachment', id: given.id })
    const sha256 = `\\x${given.sha256}`
    if (file.sha256 === sha256) return { fileId: file.id }
    if (file.sha256 !== null)
      throw new Refused({ code: 'FILE_STORED', fileId: file.id, filename: file.filename })
    const now = await tx.now()
    const changed = { sha256, size: String(given.size), uploaded_at: now, ...restamp(tx, now) }
    tx.append({
      stream: { id: file.id, type: 'file' },
      type: 'FILE_UPLOADED',
      changes: [updateRow('file', { id: file.id }, changed, { sha256: null })],
    })
    return { fileId: file.id }
  },
}
