import { type LocationType, locationTypes } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import type { FormValues } from '../../../components/form/edits.ts'
import { flagOf, isWhole, requiredText, textOf, wholeOf } from '../../../components/form/formInput.ts'
import type { Problems } from '../../../components/form/useRecordForm.ts'
import type { PlaceView, UpdateLocationInput } from '../../../generated/documents.ts'
import { placeWords } from './placeWords.ts'

/** A place as its form shows it. */
export function placeValues(place: PlaceView): FormValues {
  return {
    name: place.name,
    type: place.type ?? '',
    description: place.description ?? '',
    parentId: place.parent?.id ?? '',
    siteId: place.siteId ?? '',
    stations: place.stations === null ? '' : String(place.stations),
    available: place.available,
  }
}

/** What changed, as the API takes it. */
export function placeInput(changes: FormValues): Omit<UpdateLocationInput, 'id' | 'etag'> {
  return {
    name: requiredText(changes, 'name'),
    type: 'type' in changes ? typeOf(String(changes['type'])) : undefined,
    description: textOf(changes, 'description'),
    parentId: textOf(changes, 'parentId'),
    siteId: textOf(changes, 'siteId'),
    stations: wholeOf(changes, 'stations'),
    available: flagOf(changes, 'available'),
  }
}

export function problemsOfPlace(values: FormValues): Problems {
  return isWhole(values['stations'] ?? null) ? {} : { stations: placeWords.notStations }
}

/** The type by its name in the API; null: none. */
export function typeOf(value: string | null): LocationType | null {
  return locationTypes.find((type) => type === value) ?? null
}
