import { useDebouncedValue } from '@mantine/hooks'
import { Inbox, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { inPool } from '../../components/runs/inPool.ts'
import { waitingRunColumns } from '../../components/runs/runColumns.tsx'
import { WorkCenterSelect } from '../../components/select/LocationSelect.tsx'
import { workWords } from '../../components/words/workWords.ts'
import { RunsDocument } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RowTable } from '../../ui/RowTable.tsx'
import { useTaking } from './useTaking.tsx'
import { WorkTabs } from './WorkTabs.tsx'

/** The runs that nobody has yet, the most urgent first; one press takes one. */
export default function PoolPage() {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const [workCenterId, setWorkCenterId] = useState<string | null>(null)
  const taking = useTaking()
  const here = workCenterId === null ? [] : [{ locationId: { eq: workCenterId } }]
  const list = useList(
    RunsDocument,
    {
      search: settled === '' ? null : settled,
      filters: { and_: [{ archived: { eq: false } }, inPool, ...here] },
      sort: ['DUE_DATE_ASC'],
      first: 50,
    },
    ({ runs }) => runs,
  )
  const isFiltered = settled !== '' || workCenterId !== null
  return (
    <ListPage
      title={workWords.pool.title}
      list={list}
      search={{ label: workWords.pool.search, text, onChange: setText }}
      tools={
        <WorkCenterSelect
          aria-label={workWords.pool.workCenter}
          placeholder={workWords.pool.anyWorkCenter}
          value={workCenterId}
          clearable
          onChange={(place) => setWorkCenterId(place?.id ?? null)}
        />
      }
      action={<WorkTabs />}
      notice={taking.notice}
      empty={
        isFiltered ? (
          <EmptyState icon={SearchX} title={workWords.pool.noMatchTitle}>
            {workWords.pool.noMatchHelp}
          </EmptyState>
        ) : (
          <EmptyState icon={Inbox} title={workWords.pool.emptyTitle}>
            {workWords.pool.emptyHelp}
          </EmptyState>
        )
      }
    >
      {(rows) => (
        <RowTable
          label={workWords.pool.title}
          columns={[...waitingRunColumns, taking.column]}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </ListPage>
  )
}
