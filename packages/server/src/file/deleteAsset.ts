import { z } from 'zod'
import { lockEntity } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { detachFile } from './detachFile.ts'

const input = z.object({ fileAttachmentId: id, entityId: id })

/** Show a picture or file in a step no more. */
export const deleteAsset: Operation<z.output<typeof input>> = {
  name: 'deleteAsset',
  permission: 'DeleteAsset',
  input,
  lock: ({ entityId }) => lockEntity({ entityId }),
  async perform(tx, given) {
    await detachFile(tx, given, 'ASSET')
    return { fileId: given.fileAttachmentId, entityId: given.entityId }
  },
}
