import type { Refusal } from '../refusal.ts'

/** A place as far as it decides what may be put there. */
export interface StoragePlace {
  readonly id: string
  readonly name: string
  readonly archived: boolean
}

/** Null when things can be put at a place: one that is archived takes nothing more. */
export function whyNotStoreAt(place: StoragePlace | undefined): Refusal | null {
  if (place?.archived !== true) return null
  return {
    code: 'INVALID_INPUT',
    field: 'locationId',
    problem: `is ${place.name}, which is archived`,
    remedy: 'Choose another place.',
  }
}

/** Null when a place can be archived: nothing lies there, and no place in use lies within it. */
export function whyNotArchiveLocation(
  locationId: string,
  lying: number,
  placesWithin: number,
): Refusal | null {
  const users = [
    ...(lying === 0 ? [] : [`${lying} ${lying === 1 ? 'unit or lot' : 'units and lots'} that lie there`]),
    ...(placesWithin === 0 ? [] : [`${placesWithin} ${placesWithin === 1 ? 'place' : 'places'} within it`]),
  ]
  return users.length === 0
    ? null
    : { code: 'IN_USE', type: 'Location', id: locationId, usedBy: users.join(' and ') }
}
