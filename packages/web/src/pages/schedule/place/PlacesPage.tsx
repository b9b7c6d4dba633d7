import { Button, SegmentedControl } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Factory, Plus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../../components/api/useList.ts'
import { ListPage } from '../../../components/ListPage.tsx'
import { containing } from '../../../components/select/containing.ts'
import { words } from '../../../components/words.ts'
import { type LocationsInputFilters, type PlaceRow, PlacesDocument } from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { TwoLines } from '../../../ui/TwoLines.tsx'
import { ScheduleTabs } from '../ScheduleTabs.tsx'
import { NewPlaceDialog } from './NewPlaceDialog.tsx'
import { type PlaceKind, type PlacesSearch, placeKinds, placesSearch } from './placesSearch.ts'
import { placeWords } from './placeWords.ts'
import { Sites } from './Sites.tsx'

const kinds = placeKinds.map((value) => ({ value, label: placeWords.kinds[value] }))

/** Where work is done, and where things lie; and the sites with their clocks. */
export default function PlacesPage() {
  const search: PlacesSearch = placesSearch(useSearch({ from: '/schedule/places' }))
  const navigate = useNavigate({ from: '/schedule/places' })
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const [isNew, creating] = useDisclosure()
  const kind = search.kind ?? 'centers'
  const list = useList(
    PlacesDocument,
    { filters: filtersOf(kind, settled), first: 50 },
    ({ locations }) => locations,
  )
  return (
    <>
      <ListPage
        title={placeWords.list}
        list={list}
        search={{ label: placeWords.search, text, onChange: setText }}
        tools={
          <>
            <SegmentedControl
              aria-label={placeWords.which}
              data={kinds}
              value={kind}
              onChange={(value) => void navigate({ search: placesSearch({ kind: value }), replace: true })}
            />
            <Button leftSection={<Plus size={18} aria-hidden />} onClick={creating.open}>
              {placeWords.new}
            </Button>
          </>
        }
        action={<ScheduleTabs />}
        empty={<NoPlaces isFiltered={settled !== '' || kind !== 'centers'} />}
      >
        {(rows) => <RowTable label={placeWords.list} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </ListPage>
      <Sites />
      {isNew && <NewPlaceDialog onClose={creating.close} />}
    </>
  )
}

function filtersOf(kind: PlaceKind, text: string): LocationsInputFilters {
  return {
    archived: { eq: kind === 'archived' },
    ...(kind === 'centers' ? { type: { eq: 'WORKCENTER' } } : {}),
    ...(text === '' ? {} : { name: containing(text) }),
  }
}

const columns: readonly Column<PlaceRow>[] = [
  {
    label: placeWords.columns.name,
    share: 2.4,
    render: ({ id, name, description }) => (
      <Link to="/schedule/places/$id" params={{ id }}>
        <TwoLines first={name} second={description ?? ''} />
      </Link>
    ),
  },
  {
    label: placeWords.columns.type,
    share: 1.2,
    render: ({ type }) => (type === null ? words.common.none : placeWords.types[type]),
  },
  {
    label: placeWords.columns.within,
    share: 1.4,
    wide: true,
    render: ({ parent }) => parent?.name ?? words.common.none,
  },
  {
    label: placeWords.columns.stations,
    share: 0.9,
    render: ({ type, stations }) =>
      type === 'WORKCENTER' ? (stations ?? placeWords.notSaid) : words.common.none,
  },
  {
    label: placeWords.columns.shifts,
    share: 1.1,
    render: ({ shifts }) => placeWords.shiftsOf(shifts.length),
  },
  {
    label: placeWords.columns.zone,
    share: 1.4,
    wide: true,
    render: ({ timeZone }) => timeZone?.replaceAll('_', ' ') ?? words.common.none,
  },
]

function NoPlaces({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState icon={SearchX} title={placeWords.noMatchTitle}>
      {placeWords.noMatchHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={Factory} title={placeWords.emptyTitle}>
      {placeWords.emptyHelp}
    </EmptyState>
  )
}
