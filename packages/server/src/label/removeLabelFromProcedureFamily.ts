import { z } from 'zod'
import { lockEntityOfAllVersions } from '../entity/entityStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { takeLabel } from './takeLabel.ts'

const input = z.object({ familyId: id, labelId: id })

/** Take a label off a procedure. */
export const removeLabelFromProcedureFamily: Operation<z.output<typeof input>> = {
  name: 'removeLabelFromProcedureFamily',
  permission: 'RemoveLabelFromProcedureFamily',
  input,
  lock: (given) => lockEntityOfAllVersions(given.familyId, [given.labelId]),
  async perform(tx, { familyId, labelId }) {
    await takeLabel(tx, { entityId: familyId, labelId })
    return { labelId, familyId }
  },
}
