import { whyNotCountIn } from '@traveler/domain/part/whyNotCountIn.ts'
import { whyNotReidentifyPart } from '@traveler/domain/part/whyNotReidentifyPart.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, quantity, text } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { countPartUse, loadParts, type PartRow, type PartUseRow, partUse } from './partStore.ts'
import { shelfLifeDays } from './shelfLifeInput.ts'

/** Absent: left as it is. Null: cleared. Number and revision may be sent, but not changed. */
const input = z.object({
  id,
  etag: etag.optional(),
  partNumber: name().nullish(),
  revision: name(32).nullish(),
  description: text(512).nullish(),
  sourcingStrategy: z.enum(['MAKE', 'BUY', 'DUAL_SOURCE']).nullish(),
  supplierPartNumber: name().nullish(),
  unitOfMeasureId: id.nullish(),
  cost: quantity.nullish(),
  leadTime: z.number().int().min(0).nullish(),
  maintenanceIntervalSeconds: z.number().int().min(1).nullish(),
  shelfLifeDays,
})

type Input = z.output<typeof input>

/** Correct or complete what the catalog says of a part. */
export const updatePart: Operation<Input> = {
  name: 'updatePart',
  permission: 'UpdatePart',
  input,
  lock: (given) => lockStreams([given.id], [given.unitOfMeasureId]),
  async perform(tx, given) {
    const [found, units, use] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.id])),
      tx.read<UnitOfMeasurementRow>(
        loadUnitsOfMeasurement(given.unitOfMeasureId ? [given.unitOfMeasureId] : []),
      ),
      tx.readOne<PartUseRow>(countPartUse(given.id)),
    ])
    const part = seenRow(found, { type: 'Part', ...given })
    refuseIf(
      whyNotReidentifyPart({ partNumber: part.part_number, revision: part.revision }, sentIdentity(given)),
    )
    refuseIf(whyNotFound('UnitOfMeasurement', given.unitOfMeasureId, units))
    refuseIf(whyNotCountIn(given.unitOfMeasureId, part.unit_of_measure_id, partUse(use)))
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_UPDATED',
      changes: [
        updateRow(
          'part',
          { id: part.id },
          { ...changedColumns(given, part), ...restamp(tx, await tx.now()) },
          { etag: part.etag },
        ),
      ],
    })
    return { partId: part.id }
  },
}

function sentIdentity({ partNumber, revision }: Input) {
  return { ...(partNumber ? { partNumber } : {}), ...(revision ? { revision } : {}) }
}

function changedColumns(given: Input, part: PartRow) {
  const kept = <Value>(sent: Value | undefined, stored: Value): Value => (sent === undefined ? stored : sent)
  return {
    description: kept(given.description, part.description),
    sourcing_strategy: kept(given.sourcingStrategy, part.sourcing_strategy),
    supplier_part_number: kept(given.supplierPartNumber, part.supplier_part_number),
    unit_of_measure_id: kept(given.unitOfMeasureId, part.unit_of_measure_id),
    cost: kept<string | null>(given.cost, part.cost),
    lead_time: kept(given.leadTime, part.lead_time),
    maintenance_interval: kept(given.maintenanceIntervalSeconds, part.maintenance_interval),
    shelf_life_days: kept(given.shelfLifeDays, part.shelf_life_days),
  }
}
