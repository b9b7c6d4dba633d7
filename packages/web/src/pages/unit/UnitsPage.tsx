import { Button, Group, MultiSelect, Select, Text } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Boxes, FileUp, SearchX, Wrench } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '../../components/api/useDocument.ts'
import { useList } from '../../components/api/useList.ts'
import { exactFirst } from '../../components/exactFirst.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { partName } from '../../components/partName.ts'
import { useSiteDay } from '../../components/session/useSiteDay.ts'
import { StatusPill, statusWord, unitStatus } from '../../components/status/StatusPill.tsx'
import { dayInWords } from '../../components/times.ts'
import { identityOf } from '../../components/unitName.ts'
import { useTypedSearch } from '../../components/useTypedSearch.ts'
import { importWords } from '../../components/words/importWords.ts'
import { kitWords } from '../../components/words/kitWords.ts'
import { orderWords } from '../../components/words/orderWords.ts'
import { words } from '../../components/words.ts'
import { type PartInventoriesInputFilters, type UnitRow, UnitsDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import {
  exactUnitFilters,
  expiries,
  leavesInstalledOut,
  type UnitsSearch,
  unitFilters,
  unitSort,
  unitStates,
  unitsSearch,
} from './unitSearch.ts'

const { columns } = words.units

const unitColumns: readonly Column<UnitRow>[] = [
  {
    label: columns.unit,
    share: 2,
    render: (unit) => (
      <>
        <Link to="/units/$id" params={{ id: unit.id }}>
          {unit.orderReference ?? identityOf(unit)}
        </Link>
        {unit.status === 'ON_ORDER' && (
          <Text size="sm" c="dimmed">
            {orderWords.due(unit)}
          </Text>
        )}
      </>
    ),
  },
  {
    label: columns.part,
    share: 2.8,
    render: ({ part }) => <TwoLines first={partName(part)} second={part?.description ?? ''} />,
  },
  {
    label: columns.status,
    share: 1.6,
    render: (unit) => <StatusPill status={unitStatus(unit)} />,
  },
  { label: columns.quantity, share: 1, isNumber: true, render: ({ quantity }) => quantity },
  {
    label: columns.expires,
    share: 1.45,
    wide: true,
    render: ({ expiresOn, expired }) =>
      expiresOn === null ? (
        words.common.none
      ) : (
        <TwoLines first={dayInWords(expiresOn)} second={expired ? words.units.expired : ''} />
      ),
  },
  {
    label: columns.place,
    share: 1.45,
    wide: true,
    render: ({ location }) => location?.name ?? words.common.none,
  },
]

const newest = 'NEWEST'
const expiryChoices = [
  { value: newest, label: words.units.anyExpiry },
  ...expiries.map((value) => ({ value, label: words.units.expiries[value] })),
]
const states = unitStates.map((value) => ({ value, label: statusWord(value) }))

/** Everything that is built, stored or worked on. */
export default function UnitsPage() {
  // Parsed again: the router hands on what the address holds beside what it validated.
  const search: UnitsSearch = unitsSearch(useSearch({ from: '/units' }))
  const navigate = useNavigate({ from: '/units' })
  const [text, setText] = useState(search.q ?? '')
  const change = (part: { readonly [Name in keyof UnitsSearch]: UnitsSearch[Name] | undefined }) =>
    void navigate({ search: unitsSearch({ ...search, ...part }), replace: true })
  const today = useSiteDay()
  useTypedSearch(text.trim(), (q) => change({ q }))
  const list = useList(
    UnitsDocument,
    { filters: unitFilters(search, today), sort: unitSort(search), first: 50 },
    ({ partInventories }) => partInventories,
  )
  const exact = useExactUnits(exactUnitFilters(search, today))
  return (
    <ListPage
      title={words.units.title}
      help={leavesInstalledOut(search) ? words.units.helpWithoutInstalled : words.units.help}
      list={{ ...list, rows: list.rows && exactFirst(exact, list.rows) }}
      action={
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<Wrench size={18} aria-hidden />}
            renderRoot={(props) => <Link to={path.tools()} {...props} />}
          >
            {words.units.tools}
          </Button>
          <Button
            variant="default"
            leftSection={<FileUp size={18} aria-hidden />}
            renderRoot={(props) => <Link to={path.importUnits()} {...props} />}
          >
            {importWords.open}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/kits" {...props} />}>
            {kitWords.title}
          </Button>
        </Group>
      }
      search={{ label: words.units.search, text, onChange: setText }}
      tools={
        <>
          <MultiSelect
            aria-label={columns.status}
            placeholder={placeholderOf(search)}
            data={states}
            value={[...(search.status ?? [])]}
            onChange={(chosen) => change({ status: unitStates.filter((state) => chosen.includes(state)) })}
            clearable
            hidePickedOptions
            maxDropdownHeight={380}
            w={290}
          />
          <Select
            aria-label={columns.expires}
            data={expiryChoices}
            value={search.expiry ?? newest}
            onChange={(chosen) => change({ expiry: expiries.find((one) => one === chosen) })}
            allowDeselect={false}
            w={250}
          />
        </>
      }
      empty={<NoUnits isFiltered={Object.keys(search).length > 0} />}
    >
      {(rows) => (
        <RowTable label={words.units.title} columns={unitColumns} rows={rows} keyOf={({ id }) => id} />
      )}
    </ListPage>
  )
}

/** Units that are shown before all others that fit a search: one serial may be given out once for each part. */
const mostExact = 20

function useExactUnits(filters: PartInventoriesInputFilters | null): readonly UnitRow[] {
  const { data } = useDocument(
    UnitsDocument,
    { filters: filters ?? {}, sort: ['ID_DESC'], first: mostExact },
    { enabled: filters !== null },
  )
  if (filters === null) return []
  return data?.partInventories?.edges.flatMap((edge) => edge?.node ?? []) ?? []
}

function placeholderOf(search: UnitsSearch): string {
  if (leavesInstalledOut(search)) return words.units.notInstalled
  return search.status === undefined ? words.units.anyStatus : ''
}

function NoUnits({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState icon={SearchX} title={words.units.noMatchTitle}>
      {words.units.noMatchHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={Boxes} title={words.units.emptyTitle}>
      {words.units.emptyHelp}
    </EmptyState>
  )
}
