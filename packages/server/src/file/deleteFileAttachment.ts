import { z } from 'zod'
import { lockEntity } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { detachFile } from './detachFile.ts'

const input = z.object({ fileAttachmentId: id, entityId: id })

/** Take a file off a record. It stays in the record of what was there. */
export const deleteFileAttachment: Operation<z.output<typeof input>> = {
  name: 'deleteFileAttachment',
  permission: 'DeleteFileAttachment',
  input,
  lock: ({ entityId }) => lockEntity({ entityId }),
  async perform(tx, given) {
    await detachFile(tx, given, 'ATTACHMENT')
    return { fileId: given.fileAttachmentId, entityId: given.entityId }
  },
}
