import { z } from 'zod'
import { lockEntityOfAllVersions } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { takeLabel } from './takeLabel.ts'

const input = z.object({ entityId: id, labelId: id })

/** Take a label off a record. */
export const removeLabelFromItem: Operation<z.output<typeof input>> = {
  name: 'removeLabelFromItem',
  permission: 'RemoveLabelFromItem',
  input,
  lock: (given) => lockEntityOfAllVersions(given.entityId, [given.labelId]),
  async perform(tx, { entityId, labelId }) {
    await takeLabel(tx, { entityId, labelId })
    return { labelId, entityId }
  },
}
