import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  countUnitUse,
  loadUnitsOfMeasurement,
  namesOfUnitUse,
  type UnitOfMeasurementRow,
  type UnitUseRow,
} from './unitOfMeasurementStore.ts'

const input = z.object({ id, etag })

/** Take away a unit in which nothing is counted. */
export const deleteUnitOfMeasurement: Operation<z.output<typeof input>> = {
  name: 'deleteUnitOfMeasurement',
  permission: 'DeleteUnitOfMeasurement',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use] = await Promise.all([
      tx.readOne<UnitOfMeasurementRow>(loadUnitsOfMeasurement([given.id])),
      tx.readOne<UnitUseRow>(countUnitUse(given.id)),
    ])
    const unit = seenRow(found, { type: 'UnitOfMeasurement', ...given })
    const users = namesOfUnitUse(use)
    if (users.length > 0)
      throw new Refused({ code: 'IN_USE', type: 'UnitOfMeasurement', id: unit.id, usedBy: users.join(', ') })
    tx.append({
      stream: { id: unit.id, type: 'unitOfMeasurement' },
      type: 'UNIT_OF_MEASUREMENT_DELETED',
      changes: [deleteRows('unit_of_measurement', [{ id: unit.id }])],
    })
    return { unitOfMeasurementId: unit.id }
  },
}
