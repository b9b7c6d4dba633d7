import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import type { CreateRunInput } from './createRunInput.ts'
import type { PartToStartRow, UnitToStartRow } from './startStore.ts'

/** A unit that a run makes: its record to be, and what a start looks at. */
export interface MadeUnit {
  readonly columns: NewRow<'part_inventory'>
  readonly unit: UnitToStartRow
}

/**
 * The record of the unit that a run makes: its serial or lot typed, or left open until a step assigns it; nowhere yet.
 * The run puts it to work and writes it in the same act.
 */
export async function makeUnit(
  tx: Transaction,
  part: PartToStartRow,
  input: CreateRunInput,
): Promise<MadeUnit> {
  const [id, now] = await Promise.all([tx.newId(), tx.now()])
  const quantity = input.quantity ?? accepted(parseQuantity('1'))
  const { serialNumber, lotNumber } = input
  refuseIf(
    whyNotTracking({
      trackingType: part.tracking_type,
      serialNumber,
      lotNumber,
      quantity,
      isIdentifiedLater: true,
    }),
  )
  const made = {
    id,
    part_id: part.id,
    part_family_id: part.family_id,
    serial_number: serialNumber,
    serial_key: serialNumber === null ? null : serialKey(serialNumber),
    lot_number: lotNumber,
    quantity,
    quantity_scrapped: '0',
    unit_of_measure_id: part.unit_of_measure_id,
    location_id: null,
    origin: 'RUN_MADE',
    quality_hold: false,
    build_open: false,
    voided_at: null,
    as_built_mbom_id: null,
    export_controlled: part.export_controlled || input.exportControlled === true,
    ...stamp(tx, now),
  } as const
  const columns = { ...made, ...inventoryCopies(made, true) }
  return { columns, unit: { ...columns, organization_id: tx.caller.organizationId, ...untouched } }
}

const untouched = {
  place_available: true,
  open_build_run_id: null,
  open_build_run_title: null,
  was_built_before: false,
  has_requirements: false,
} as const
