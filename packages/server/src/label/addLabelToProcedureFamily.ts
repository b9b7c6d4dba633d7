import { z } from 'zod'
import { lockEntityOfAllVersions } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { putLabel } from './putLabel.ts'

const input = z.object({ familyId: id, labelId: id })

/** Put a label on a procedure: on all its versions. */
export const addLabelToProcedureFamily: Operation<z.output<typeof input>> = {
  name: 'addLabelToProcedureFamily',
  permission: 'AddLabelToProcedureFamily',
  input,
  lock: (given) => lockEntityOfAllVersions(given.familyId, [given.labelId]),
  async perform(tx, { familyId, labelId }) {
    await putLabel(tx, { entityId: familyId, labelId })
    return { labelId, familyId }
  },
}
