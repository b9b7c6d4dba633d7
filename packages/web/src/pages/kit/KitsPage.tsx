import { SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { isOpenKit, partKitStatuses } from '@traveler/domain/partKit/partKitStatus.ts'
import { PackageOpen } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { containing } from '../../components/select/containing.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { kitWords } from '../../components/words/kitWords.ts'
import { KitsDocument, type KitsResult } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'

type Kit = NonNullable<NonNullable<NonNullable<KitsResult['partKits']>['edges'][number]>['node']>

const columns: readonly Column<Kit>[] = [
  {
    label: kitWords.columns.kit,
    share: 1,
    render: ({ id }) => (
      <Link to="/kits/$id" params={{ id }}>
        {kitWords.kit(id)}
      </Link>
    ),
  },
  {
    label: kitWords.columns.for,
    share: 3,
    render: ({ run, runBatch }) => run?.title ?? runBatch?.prettyStr ?? '',
  },
  { label: kitWords.columns.status, share: 1.2, render: ({ status }) => <StatusPill status={status} /> },
  {
    label: kitWords.columns.filled,
    share: 1,
    render: ({ percentKitted }) => kitWords.percent(percentKitted),
  },
  { label: kitWords.columns.staged, share: 1.5, wide: true, render: ({ location }) => location?.name ?? '' },
  {
    label: kitWords.columns.wanted,
    share: 1.5,
    wide: true,
    render: ({ deliveryLocation }) => deliveryLocation?.name ?? '',
  },
]

const choices = [
  { value: 'open', label: kitWords.open },
  { value: 'all', label: kitWords.all },
]

/** All kits, the newest first; those that are open unless all are asked for. */
export default function KitsPage() {
  const [text, setText] = useState('')
  const [which, setWhich] = useState('open')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const filters = {
    ...(which === 'open' ? { status: { in: partKitStatuses.filter(isOpenKit) } } : {}),
    ...(settled === '' ? {} : { run: { title: containing(settled) } }),
  }
  const list = useList(KitsDocument, { filters, sort: ['ID_DESC'], first: 50 }, ({ partKits }) => partKits)
  return (
    <ListPage
      title={kitWords.title}
      help={kitWords.help}
      list={list}
      search={{ label: kitWords.search, text, onChange: setText }}
      tools={
        <SegmentedControl aria-label={kitWords.which} data={choices} value={which} onChange={setWhich} />
      }
      empty={
        <EmptyState icon={PackageOpen} title={kitWords.emptyTitle}>
          {kitWords.emptyHelp}
        </EmptyState>
      }
    >
      {(rows) => <RowTable label={kitWords.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </ListPage>
  )
}
