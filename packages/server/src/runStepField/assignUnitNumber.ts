import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotAssignNumber } from '@traveler/domain/partInventory/whyNotAssignNumber.ts'
import { whyNotTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import type { FieldValue } from '@traveler/domain/runStepField/fieldValue.ts'
import type { AssignedNumber } from '@traveler/domain/step/stepDefinition.ts'
import { parseIdentifyingText, serialKey } from '@traveler/domain/text.ts'
import { updateRow } from '../operation/change.ts'
import { claimNames } from '../operation/lock.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import {
  type InventoryToChangeRow,
  listSerials,
  loadInventoryToChange,
  type SerialRow,
} from '../partInventory/partInventoryStore.ts'
import { whyNotSerialOf } from '../partInventory/whyNotSerialOf.ts'

/** A value that becomes the number of a unit. */
export interface NumberToAssign {
  readonly unitId: string
  readonly assigns: AssignedNumber
  /** What the field said before; null: nothing. */
  readonly before: FieldValue
  readonly value: string
}

/** Tells that the unit of a run has the serial or lot that a field of a step says. The unit is locked. */
export async function assignUnitNumber(tx: Transaction, given: NumberToAssign): Promise<void> {
  const number = accepted(parseIdentifyingText(given.value, 'value'))
  const keys = given.assigns === 'SERIAL' ? [serialKey(number)] : []
  const [, found, serials, settings, now] = await Promise.all([
    // Behind the streams: only that the value is a serial, which is known here, says that there is a name to claim.
    tx.read(claimNames(keys.map((key) => `serial ${key}`))),
    tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.unitId)),
    tx.read<SerialRow>(listSerials(keys)),
    tx.readOne<StoredSettingsRow>(loadStoredSettings()),
    tx.now(),
  ])
  if (found === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: given.unitId })
  const changed = numbersWith(found, given.assigns, number)
  refuseIf(whyNotNumber(found, { ...given, changed }))
  refuseIf(
    whyNotSerialOf(
      found,
      { serial: changed.serial_number, maker: found.manufacturer_key },
      serials,
      settings?.settings ?? {},
    ),
  )
  const isThere = changed.serial_number === found.serial_number && changed.lot_number === found.lot_number
  if (isThere) return
  tx.append({
    stream: { id: found.id, type: 'partInventory' },
    type: 'PART_INVENTORY_UPDATED',
    changes: [
      updateRow(
        'part_inventory',
        { id: found.id },
        { ...changed, ...restamp(tx, now) },
        { etag: found.etag },
      ),
    ],
  })
}

function numbersWith(unit: InventoryToChangeRow, assigns: AssignedNumber, number: string) {
  const { serial_number, serial_key, lot_number } = unit
  return assigns === 'SERIAL'
    ? { serial_number: number, serial_key: serialKey(number), lot_number }
    : { serial_number, serial_key, lot_number: number }
}

interface Assigning extends NumberToAssign {
  readonly changed: ReturnType<typeof numbersWith>
}

function whyNotNumber(unit: InventoryToChangeRow, { assigns, before, value, changed }: Assigning): Refusal[] {
  const named =
    assigns === 'SERIAL'
      ? ({ name: 'serial', number: unit.serial_number } as const)
      : ({ name: 'lot', number: unit.lot_number } as const)
  const refusals = [
    whyNotAssignNumber(named, before, value),
    whyNotTracking({
      trackingType: unit.tracking_type,
      serialNumber: changed.serial_number,
      lotNumber: changed.lot_number,
      quantity: accepted(parseQuantity(unit.quantity)),
      isIdentifiedLater: true,
    }),
  ]
  return refusals.filter((refusal) => refusal !== null)
}
