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
  const taken = new Set(existing.flatMap((unit) => keysOf(unit, isAcrossOrganization)))
  return added.flatMap((unit) => {
    const [key] = keysOf(unit, isAcrossOrganization)
    if (key === undefined || unit.serial === null) return []
    if (taken.has(key))
      return [{ code: 'ALREADY_EXISTS', type: 'PartInventory', field: 'serialNumber', value: unit.serial }]
    taken.add(key)
    return []
  })
}

function keysOf({ familyId, serial }: SerialUnit, isAcrossOrganization: boolean): readonly string[] {
  if (serial === null) return []
  return [isAcrossOrganization ? serialKey(serial) : `${familyId} ${serialKey(serial)}`]
}
