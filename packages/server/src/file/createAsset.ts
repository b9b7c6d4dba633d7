import { whyNotAsset } from '@traveler/domain/file/whyNotChangeFiles.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { lockEntity } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { fileOwner } from './fileOwner.ts'
import { appendFile, type NewFileInput, newFileInput, readNewFile } from './newFile.ts'

/** Show a picture or file in a step. */
export const createAsset: Operation<NewFileInput & { readonly entityId: string }> = {
  name: 'createAsset',
  permission: 'CreateAsset',
  input: newFileInput.extend({ entityId: id }),
  lock: ({ entityId }) => lockEntity({ entityId }),
  async perform(tx, given) {
    const found = await readNewFile(tx, given)
    if (found.entity !== null) refuseIf(whyNotAsset(fileOwner(found.entity)))
    return { fileId: await appendFile(tx, given, found, 'ASSET') }
  },
}
