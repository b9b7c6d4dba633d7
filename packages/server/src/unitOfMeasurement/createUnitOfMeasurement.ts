import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

interface Input {
  readonly type: string
}

/** Names a unit in which quantities are counted or measured. */
export const createUnitOfMeasurement: Operation<Input> = {
  name: 'createUnitOfMeasurement',
  permission: 'CreateUnitOfMeasurement',
  input: z.object({ type: name(64) }),
  async perform(tx, { type }) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    tx.append({
      stream: { id, type: 'unitOfMeasurement' },
      type: 'UNIT_OF_MEASUREMENT_CREATED',
      changes: [
        insertRows('unit_of_measurement', [{ id, type, dimension: null, factor: null, ...stamp(tx, now) }]),
      ],
    })
    return { unitOfMeasurementId: id }
  },
}
