/** Which places are listed. */
export const placeKinds = ['centers', 'all', 'archived'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What stands in the address of the list of places; what is left out has its default. */
export interface PlacesSearch {
  readonly kind?: PlaceKind
}

export function placesSearch(raw: Readonly<Record<string, unknown>>): PlacesSearch {
  const kind = placeKinds.find((one) => one === raw['kind'])
  return kind === undefined || kind === 'centers' ? {} : { kind }
}
