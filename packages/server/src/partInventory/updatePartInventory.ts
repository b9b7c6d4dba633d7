import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotOnOrder } from '@traveler/domain/partInventory/whyNotOnOrder.ts'
import { whyNotReidentify } from '@traveler/domain/partInventory/whyNotReidentify.ts'
import { makerKey } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { whyNotTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { day, etag, id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import {
  type InventoryToChangeRow,
  listSerialsBeside,
  loadInventoryToChange,
  lockInventoryByName,
  type SerialRow,
} from './partInventoryStore.ts'
import { whyNotSerialOf } from './whyNotSerialOf.ts'

/** Absent: left as it is. Null: cleared. The part may be sent, but not changed. */
const input = z.object({
  id,
  etag: etag.optional(),
  partId: id.nullish(),
  serialNumber: name().nullish(),
  lotNumber: name().nullish(),
  unitOfMeasureId: id.nullish(),
  expiresOn: day.nullish(),
  manufacturer: name().nullish(),
})

type Input = z.output<typeof input>

/** Type the serial or lot that was left open, correct a typing error, or say until when it may be built in. */
export const updatePartInventory: Operation<Input> = {
  name: 'updatePartInventory',
  permission: 'UpdatePartInventory',
  input,
  lock: (given) =>
    lockInventoryByName(given.id, given.serialNumber ? [`serial ${serialKey(given.serialNumber)}`] : []),
  async perform(tx, given) {
    const [found, serials, units, settings] = await Promise.all([
      tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)),
      tx.read<SerialRow>(
        listSerialsBeside(given.id, given.serialNumber ? [serialKey(given.serialNumber)] : []),
      ),
      tx.read<UnitOfMeasurementRow>(
        loadUnitsOfMeasurement(given.unitOfMeasureId ? [given.unitOfMeasureId] : []),
      ),
      tx.readOne<StoredSettingsRow>(loadStoredSettings()),
    ])
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotOnOrder(adjustedInventory(unit)))
    refuseIf(whyNotFound('UnitOfMeasurement', given.unitOfMeasureId, units))
    const changed = changedColumns(given, unit)
    refuseIf(whyNotIdentify(given, unit, changed))
    const said = { serial: changed.serial_number, maker: changed.manufacturer_key }
    refuseIf(whyNotSerialOf(unit, said, serials, settings?.settings ?? {}))
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_UPDATED',
      changes: [
        updateRow(
          'part_inventory',
          { id: unit.id },
          { ...changed, ...restamp(tx, await tx.now()) },
          { etag: unit.etag },
        ),
      ],
    })
    return { partInventoryId: unit.id }
  },
}

function changedColumns(given: Input, unit: InventoryToChangeRow) {
  const kept = <Value>(sent: Value | undefined, stored: Value): Value => (sent === undefined ? stored : sent)
  const serial = kept(given.serialNumber, unit.serial_number)
  const manufacturer = kept(given.manufacturer, unit.manufacturer)
  return {
    serial_number: serial,
    serial_key: serial === null ? null : serialKey(serial),
    lot_number: kept(given.lotNumber, unit.lot_number),
    unit_of_measure_id: kept(given.unitOfMeasureId, unit.unit_of_measure_id),
    expires_on: kept(given.expiresOn, unit.expires_on),
    manufacturer,
    manufacturer_key: makerKey(manufacturer, unit.sourcing_strategy),
  }
}

function whyNotIdentify(
  given: Input,
  unit: InventoryToChangeRow,
  changed: ReturnType<typeof changedColumns>,
): Refusal[] {
  const identity = { serialNumber: unit.serial_number, lotNumber: unit.lot_number, hasRuns: unit.has_runs }
  const tracking = whyNotTracking({
    trackingType: unit.tracking_type,
    serialNumber: changed.serial_number,
    lotNumber: changed.lot_number,
    quantity: accepted(parseQuantity(unit.quantity)),
    isIdentifiedLater: unit.build_open,
  })
  return [
    ...(given.partId && given.partId !== unit.part_id ? [otherPart] : []),
    ...(isRecounted(unit, changed.unit_of_measure_id) ? [otherUnit] : []),
    ...(tracking === null ? [] : [tracking]),
    ...whyNotReidentify(identity, changed.serial_number, changed.lot_number),
  ]
}

/** Whether the number in stock would mean something else: what a part is counted in, its inventory is. */
function isRecounted(unit: InventoryToChangeRow, unitOfMeasureId: string | null): boolean {
  const { unit_of_measure_id: stored, part_unit_id: counted } = unit
  return unitOfMeasureId !== stored && counted !== null && unitOfMeasureId !== counted
}

const otherUnit: Refusal = {
  code: 'INVALID_INPUT',
  field: 'unitOfMeasureId',
  problem: 'cannot be changed: what is in stock is counted in the unit of its part',
  remedy: 'Adjust the quantity, given in that unit.',
}

const otherPart: Refusal = {
  code: 'INVALID_INPUT',
  field: 'partId',
  problem: 'cannot be changed: a unit is of its part for good',
  remedy: 'Make a new record for the other part.',
}
