import { whyNotAttachFile } from '@traveler/domain/file/whyNotChangeFiles.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { lockEntity } from '../entity/entityStore.ts'
import type { Operation } from '../operation/operation.ts'
import { fileOwner, refuseUnlessEngineer } from './fileOwner.ts'
import { appendFile, type NewFileInput, newFileInput, readNewFile } from './newFile.ts'

/** Attach a file to a record, or name one that a field will hold. Its bytes come by its upload address, or came before. */
export const createFileAttachment: Operation<NewFileInput> = {
  name: 'createFileAttachment',
  permission: 'CreateFileAttachment',
  input: newFileInput,
  lock: ({ entityId }) => lockEntity({ entityId }),
  async perform(tx, given) {
    const found = await readNewFile(tx, given)
    if (found.entity !== null) {
      const owner = fileOwner(found.entity)
      refuseUnlessEngineer(owner, tx.caller, 'CreateAsset')
      refuseIf(whyNotAttachFile(owner))
    }
    return { fileId: await appendFile(tx, given, found, 'ATTACHMENT') }
  },
}
