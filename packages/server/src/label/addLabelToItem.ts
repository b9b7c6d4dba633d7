import { z } from 'zod'
import { lockEntityOfAllVersions } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { putLabel } from './putLabel.ts'

const input = z.object({ entityId: id, labelId: id })

/** Put a label on a record. */
export const addLabelToItem: Operation<z.output<typeof input>> = {
  name: 'addLabelToItem',
  permission: 'AddLabelToItem',
  input,
  lock: (given) => lockEntityOfAllVersions(given.entityId, [given.labelId]),
  async perform(tx, { entityId, labelId }) {
    await putLabel(tx, { entityId, labelId })
    return { labelId, entityId }
  },
}
