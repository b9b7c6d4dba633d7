import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotDefineUnit } from '@traveler/domain/unitOfMeasurement/whyNotRedefineUnit.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { decimal, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

const input = z.object({ type: name(64), dimension: name(64).nullish(), factor: decimal.nullish() })

/** Names a unit in which quantities are counted or measured, and says what it measures. */
export const createUnitOfMeasurement: Operation<z.output<typeof input>> = {
  name: 'createUnitOfMeasurement',
  permission: 'CreateUnitOfMeasurement',
  input,
  async perform(tx, { type, ...given }) {
    const defined = { dimension: given.dimension ?? null, factor: given.factor ?? null }
    refuseIf(whyNotDefineUnit(defined))
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    tx.append({
      stream: { id, type: 'unitOfMeasurement' },
      type: 'UNIT_OF_MEASUREMENT_CREATED',
      changes: [insertRows('unit_of_measurement', [{ id, type, ...defined, ...stamp(tx, now) }])],
    })
    return { unitOfMeasurementId: id }
  },
}
