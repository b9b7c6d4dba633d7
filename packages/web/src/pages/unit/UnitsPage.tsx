import { useDebouncedValue } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { Boxes, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { partName } from '../../components/partName.ts'
import { containing } from '../../components/select/containing.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { identityOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { type UnitRow, UnitsDocument } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'

const { columns } = words.units

const unitColumns: readonly Column<UnitRow>[] = [
  {
    label: columns.unit,
    share: 2,
    render: (unit) => (
      <Link to="/units/$id" params={{ id: unit.id }}>
        {identityOf(unit)}
      </Link>
    ),
  },
  {
    label: columns.part,
    share: 3,
    render: ({ part }) => <TwoLines first={partName(part)} second={part?.description ?? ''} />,
  },
  {
    label: columns.status,
    share: 1.6,
    render: ({ status }) => <StatusPill status={status ?? 'UNAVAILABLE'} />,
  },
  { label: columns.quantity, share: 1, render: ({ quantity }) => quantity },
  {
    label: columns.place,
    share: 1.5,
    wide: true,
    render: ({ location }) => location?.name ?? words.common.none,
  },
]

/** Everything that is built, stored or worked on. */
export default function UnitsPage() {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const found = containing(settled)
  const matching = {
    or_: [
      { serialNumber: found },
      { lotNumber: found },
      { part: { partNumber: found } },
      { part: { description: found } },
    ],
  }
  const filters = settled === '' ? {} : matching
  const list = useList(
    UnitsDocument,
    { filters, sort: ['ID_DESC'], first: 50 },
    ({ partInventories }) => partInventories,
  )
  const empty =
    settled === '' ? (
      <EmptyState icon={Boxes} title={words.units.emptyTitle}>
        {words.units.emptyHelp}
      </EmptyState>
    ) : (
      <EmptyState icon={SearchX} title={words.units.noMatchTitle}>
        {words.units.noMatchHelp}
      </EmptyState>
    )
  return (
    <ListPage
      title={words.units.title}
      list={list}
      search={{ label: words.units.search, text, onChange: setText }}
      empty={empty}
    >
      {(rows) => (
        <RowTable label={words.units.title} columns={unitColumns} rows={rows} keyOf={({ id }) => id} />
      )}
    </ListPage>
  )
}
