import type { Refusal } from '@traveler/domain/refusal.ts'
import { whyNotMeasureIn } from '@traveler/domain/unitOfMeasurement/measure.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import type { PartRow } from '../part/partStore.ts'
import { type UnitOfMeasurementRow, unitOf } from '../unitOfMeasurement/unitOfMeasurementStore.ts'

/** Why a line of a part cannot be counted in a unit; empty where it names none: it is counted as its part. */
export function whyNotMeasureLine(
  unitId: string | null | undefined,
  part: Pick<PartRow, 'unit_of_measure_id'> | undefined,
  units: readonly UnitOfMeasurementRow[],
): readonly Refusal[] {
  if (!unitId || part === undefined) return []
  const missing = whyNotFound('UnitOfMeasurement', unitId, units)
  if (missing !== null) return [missing]
  const partUnit = unitOf(part.unit_of_measure_id, units)
  return [whyNotMeasureIn(unitOf(unitId, units), partUnit, 'unitOfMeasureId') ?? []].flat()
}
