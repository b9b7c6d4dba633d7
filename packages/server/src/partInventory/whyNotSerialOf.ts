import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import { whyNotSerials } from '@traveler/domain/partInventory/whyNotSerial.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { type InventoryToChangeRow, type SerialRow, serialUnit } from './partInventoryStore.ts'

/** Why a unit that is there cannot have this serial, made by whom it says: another has it. */
export function whyNotSerialOf(
  unit: InventoryToChangeRow,
  { serial, maker }: { readonly serial: string | null; readonly maker: string | null },
  others: readonly SerialRow[],
  settings: StoredSettings,
): readonly Refusal[] {
  const existing = others.filter((other) => other.id !== unit.id).map(serialUnit)
  const added = [{ familyId: unit.part_family_id, serial, maker }]
  return whyNotSerials(added, existing, settingOf(settings, 'serialsUniqueAcrossOrganization'))
}
