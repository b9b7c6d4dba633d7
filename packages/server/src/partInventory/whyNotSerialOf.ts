import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import { whyNotSerials } from '@traveler/domain/partInventory/whyNotSerial.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import type { InventoryToChangeRow, SerialRow } from './partInventoryStore.ts'

/** Why a unit that is there cannot have this serial: another has it. */
export function whyNotSerialOf(
  unit: InventoryToChangeRow,
  serial: string | null,
  others: readonly SerialRow[],
  settings: StoredSettings,
): readonly Refusal[] {
  const existing = others
    .filter((other) => other.id !== unit.id)
    .map((other) => ({ familyId: other.part_family_id, serial: other.serial_number }))
  const added = [{ familyId: unit.part_family_id, serial }]
  return whyNotSerials(added, existing, settingOf(settings, 'serialsUniqueAcrossOrganization'))
}
