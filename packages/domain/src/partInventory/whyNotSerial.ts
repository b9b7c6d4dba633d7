import type { Refusal } from '../refusal.ts'
import { serialKey } from '../text.ts'

/** A unit by its serial. `familyId` is one for all revisions of a part number. */
export interface SerialUnit {
  readonly familyId: string
  /** As entered; null: none. */
  readonly serial: string | null
  /** What tells it from a unit of another maker, as `makerKey` gives it. */
  readonly maker: string | null
}

/** How parts come: made here, bought, or both; null: nobody said. */
type Sourcing = 'MAKE' | 'BUY' | 'DUAL_SOURCE' | null

/**
 * What tells a unit from one of another maker: each numbers its own. Null: nothing, as nobody said who made it, or the part is
 * only made here.
 */
export function makerKey(manufacturer: string | null | undefined, sourcing: Sourcing): string | null {
  return !manufacturer || sourcing === 'MAKE' ? null : serialKey(manufacturer)
}

/**
 * One refusal for each serial that is taken: by a unit there is, or by an earlier one of the new units. A serial is unique
 * per part number, all revisions together, and of bought parts per maker: two makers may give one serial, a unit of which
 * nobody knows the maker stands against both. Or it is unique in the whole organization, where that says so. Compared
 * trimmed and case-folded; never reused (rule 28).
 */
export function whyNotSerials(
  added: readonly SerialUnit[],
  existing: readonly SerialUnit[],
  isAcrossOrganization: boolean,
): readonly Refusal[] {
  const taken = new Map<string, (string | null)[]>()
  const take = (place: string, maker: string | null) => taken.set(place, [...(taken.get(place) ?? []), maker])
  for (const unit of existing) {
    const place = serialPlace(unit, isAcrossOrganization)
    if (place !== null) take(place, unit.maker)
  }
  return added.flatMap((unit) => {
    const place = serialPlace(unit, isAcrossOrganization)
    if (place === null || unit.serial === null) return []
    const isTaken = (taken.get(place) ?? []).some(
      (maker) => isAcrossOrganization || maker === null || unit.maker === null || maker === unit.maker,
    )
    if (isTaken)
      return [{ code: 'ALREADY_EXISTS', type: 'PartInventory', field: 'serialNumber', value: unit.serial }]
    take(place, unit.maker)
    return []
  })
}

/** What units with one serial have in common, whoever made them. Null: it has no serial. */
export function serialPlace(
  { familyId, serial }: Pick<SerialUnit, 'familyId' | 'serial'>,
  isAcrossOrganization: boolean,
): string | null {
  if (serial === null) return null
  return isAcrossOrganization ? serialKey(serial) : `${familyId} ${serialKey(serial)}`
}
