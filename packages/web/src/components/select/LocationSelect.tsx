import {
  FindLocationsDocument,
  type FindLocationsResult,
  type LocationsInputFilters,
} from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { useSiteZone } from '../session/useSiteZone.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a work center. */
export function WorkCenterSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useWorkCenters}
      useChosen={useLocation}
      nothingFound={words.select.noWorkCenters}
    />
  )
}

/** Pick a place where something can lie. */
export function PlaceSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={usePlaces}
      useChosen={useLocation}
      nothingFound={words.select.noPlaces}
    />
  )
}

const useWorkCenters = (search: string) => useLocations(search, { type: { eq: 'WORKCENTER' } })
const usePlaces = (search: string) => useLocations(search, {})

function useLocations(search: string, among: LocationsInputFilters): readonly Choice[] | undefined {
  const filters = {
    archived: { eq: false },
    ...among,
    ...(search === '' ? {} : { name: containing(search) }),
  }
  return choicesOf(useDocument(FindLocationsDocument, { filters }).data)
}

function useLocation(id: string | null): Choice | null {
  const { data } = useDocument(
    FindLocationsDocument,
    { filters: { id: { eq: id } } },
    { enabled: id !== null },
  )
  return choicesOf(data)?.[0] ?? null
}

/** The zone of the clock at a place; of none, that of the first site. Null: it is being asked. */
export function useZoneOf(id: string | null): string | null {
  const siteZone = useSiteZone()
  const { data } = useDocument(
    FindLocationsDocument,
    { filters: { id: { eq: id } } },
    { enabled: id !== null },
  )
  if (id === null) return siteZone
  return data === undefined ? null : (data.locations?.edges[0]?.node?.timeZone ?? siteZone)
}

function choicesOf(found: FindLocationsResult | undefined): readonly Choice[] | undefined {
  return found?.locations?.edges.flatMap((edge) => {
    const place = edge?.node ?? null
    return place === null ? [] : [{ id: place.id, name: place.name }]
  })
}
