import type { Refusal } from '../refusal.ts'
import { serialKey } from '../text.ts'

/** A unit by its serial. `familyId` is one for all revisions of a part number. */
export interface SerialUnit {
  readonly familyId: string
  /** As entered; null: none. */
  readonly serial: string | null
}

/**
 * One refusal for each serial that is taken: by a unit there is, or by an earlier one of the new units. A serial is unique
 * per part number, all revisions together, or in the whole organization where it says so; compared trimmed and
 * case-folded; never reused (rule 28).
 */
export function whyNotSerials(
  added: readonly SerialUnit[],
  existing: readonly SerialUnit[],
  isAcrossOrganization: boolean,
): readonly Refusal[] {
  const taken = new Set(existing.map((unit) => serialPlace(unit, isAcrossOrganization)))
  return added.flatMap((unit) => {
    const key = serialPlace(unit, isAcrossOrganization)
    if (key === null || unit.serial === null) return []
    if (taken.has(key))
      return [{ code: 'ALREADY_EXISTS', type: 'PartInventory', field: 'serialNumber', value: unit.serial }]
    taken.add(key)
    return []
  })
}

/** What two units with one serial have in common: no two units may. Null: it has no serial. */
export function serialPlace({ familyId, serial }: SerialUnit, isAcrossOrganization: boolean): string | null {
  if (serial === null) return null
  return isAcrossOrganization ? serialKey(serial) : `${familyId} ${serialKey(serial)}`
}
