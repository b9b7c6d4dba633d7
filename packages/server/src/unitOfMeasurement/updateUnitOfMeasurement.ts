import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotRedefineUnit } from '@traveler/domain/unitOfMeasurement/whyNotRedefineUnit.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { decimal, etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import {
  countUnitUse,
  factorOf,
  loadUnitsOfMeasurement,
  namesOfUnitUse,
  type UnitOfMeasurementRow,
  type UnitUseRow,
} from './unitOfMeasurementStore.ts'

/** Absent: left as it is. Null: cleared. */
const input = z.object({
  id,
  etag,
  type: name(64).nullish(),
  dimension: name(64).nullish(),
  factor: decimal.nullish(),
})

/** Rename a unit, or say what it measures. What is counted in it already keeps its meaning. */
export const updateUnitOfMeasurement: Operation<z.output<typeof input>> = {
  name: 'updateUnitOfMeasurement',
  permission: 'UpdateUnitOfMeasurement',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use] = await Promise.all([
      tx.readOne<UnitOfMeasurementRow>(loadUnitsOfMeasurement([given.id])),
      tx.readOne<UnitUseRow>(countUnitUse(given.id)),
    ])
    const unit = seenRow(found, { ...given, type: 'UnitOfMeasurement' })
    const from = { dimension: unit.dimension, factor: factorOf(unit.factor) }
    const to = {
      dimension: kept(given.dimension, from.dimension),
      factor: kept(given.factor, from.factor),
    }
    refuseIf(whyNotRedefineUnit(from, to, namesOfUnitUse(use)))
    const changed = { type: given.type ?? unit.type, ...to, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: unit.id, type: 'unitOfMeasurement' },
      type: 'UNIT_OF_MEASUREMENT_UPDATED',
      changes: [updateRow('unit_of_measurement', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { unitOfMeasurementId: unit.id }
  },
}

function kept<Value>(sent: Value | null | undefined, stored: Value | null): Value | null {
  return sent === undefined ? stored : sent
}
