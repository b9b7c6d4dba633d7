import type { Quantity } from '@traveler/domain/decimal.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { convertQuantity, whyNotGiven } from '@traveler/domain/unitOfMeasurement/measure.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import type { PartRow } from '../part/partStore.ts'
import { type UnitOfMeasurementRow, unitOf } from '../unitOfMeasurement/unitOfMeasurementStore.ts'

/** Inventory as it is given: in a unit of its own, or as its part. */
interface Counted {
  readonly quantity: Quantity
  readonly quantityScrapped: Quantity
  readonly unitOfMeasureId?: string | null | undefined
}

type CountedPart = Pick<PartRow, 'unit_of_measure_id'> | undefined

/** Inventory in the unit of its part; as it was given where it cannot be that, or the part has none. */
export function countedAsPart<Given extends Counted>(
  given: Given,
  part: CountedPart,
  units: readonly UnitOfMeasurementRow[],
): Given {
  const partUnitId = part?.unit_of_measure_id ?? null
  if (!given.unitOfMeasureId || partUnitId === null) return given
  const [unit, wanted] = [unitOf(given.unitOfMeasureId, units), unitOf(partUnitId, units)]
  const inPartUnit = (quantity: Quantity): Quantity => convertQuantity({ quantity, unit }, wanted) ?? quantity
  return {
    ...given,
    quantity: inPartUnit(given.quantity),
    quantityScrapped: inPartUnit(given.quantityScrapped),
    unitOfMeasureId: partUnitId,
  }
}

/** Why inventory cannot be kept in the unit of its part. */
export function whyNotCountedAsPart(
  given: Counted,
  part: CountedPart,
  units: readonly UnitOfMeasurementRow[],
): readonly Refusal[] {
  const missing = whyNotFound('UnitOfMeasurement', given.unitOfMeasureId, units)
  if (missing !== null) return [missing]
  const partUnitId = part?.unit_of_measure_id ?? null
  if (!given.unitOfMeasureId || partUnitId === null) return []
  return whyNotGiven([given.quantity, given.quantityScrapped], {
    unit: unitOf(given.unitOfMeasureId, units),
    wanted: unitOf(partUnitId, units),
  })
}
