import { Button, SegmentedControl } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { plannedRunStatuses } from '@traveler/domain/plannedRun/plannedRunStatus.ts'
import { CalendarRange, FileUp, Play, Plus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { containing } from '../../components/select/containing.ts'
import { useStartPlanned } from '../../components/startRun/useStartPlanned.tsx'
import { useTypedSearch } from '../../components/useTypedSearch.ts'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import {
  type PlannedRow,
  type PlannedRunsInputFilters,
  PlannedWorkDocument,
} from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import {
  needColumn,
  placeColumn,
  readinessColumn,
  reasonColumn,
  runsColumn,
  workColumn,
} from './planColumns.tsx'
import { planName } from './planName.ts'
import { type PlannedSearch, plannedSearch } from './plannedSearch.ts'
import { ScheduleTabs } from './ScheduleTabs.tsx'

const kinds = plannedRunStatuses.map((value) => ({ value, label: scheduleWords.planned.statuses[value] }))

/** All that is ordered and not started, what is needed first at the top; started and canceled work on demand. */
export default function PlannedWorkPage() {
  const search: PlannedSearch = plannedSearch(useSearch({ from: '/schedule/planned' }))
  const navigate = useNavigate({ from: '/schedule/planned' })
  const [text, setText] = useState(search.q ?? '')
  const change = (part: Parameters<typeof plannedSearch>[0]) =>
    void navigate({ search: plannedSearch({ ...search, ...part }), replace: true })
  useTypedSearch(text.trim(), (q) => change({ q }))
  const status = search.status ?? 'PLANNED'
  const list = useList(
    PlannedWorkDocument,
    { filters: filtersOf(search), sort: ['NEED_BY_ASC'], first: 50 },
    ({ plannedRuns }) => plannedRuns,
  )
  const starting = useStartPlanned()
  const start: Column<PlannedRow> = {
    label: scheduleWords.planned.columns.action,
    share: 1.7,
    render: (plan) => (
      <ReasonedButton
        h={48}
        variant="light"
        leftSection={<Play size={16} aria-hidden />}
        aria-label={scheduleWords.planned.startThis(planName(plan))}
        reason={starting.reason}
        onClick={() => starting.open(plan.id)}
      >
        {scheduleWords.planned.start}
      </ReasonedButton>
    ),
  }
  const own = { PLANNED: [readinessColumn], STARTED: [runsColumn], CANCELED: [reasonColumn] }[status]
  const columns = [workColumn, ...own, placeColumn, needColumn, ...(status === 'PLANNED' ? [start] : [])]
  return (
    <>
      <ListPage
        title={scheduleWords.planned.title}
        list={list}
        search={{ label: scheduleWords.planned.search, text, onChange: setText }}
        tools={
          <>
            <SegmentedControl
              aria-label={scheduleWords.planned.status}
              data={kinds}
              value={status}
              onChange={(value) => change({ status: value })}
            />
            <Button
              leftSection={<Plus size={18} aria-hidden />}
              renderRoot={(props) => <Link to={path.newPlan()} {...props} />}
            >
              {scheduleWords.planned.plan}
            </Button>
            <Button
              variant="default"
              leftSection={<FileUp size={18} aria-hidden />}
              renderRoot={(props) => <Link to={path.importOrders()} {...props} />}
            >
              {scheduleWords.orders.open}
            </Button>
          </>
        }
        action={<ScheduleTabs />}
        notice={starting.notice}
        empty={<NoPlans isFiltered={search.q !== undefined || status !== 'PLANNED'} />}
      >
        {(rows) => (
          <RowTable
            label={scheduleWords.planned.title}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </ListPage>
      {starting.dialog}
    </>
  )
}

function filtersOf({ q, status }: PlannedSearch): PlannedRunsInputFilters {
  const among = { status: { eq: status ?? 'PLANNED' } } as const
  if (q === undefined) return among
  const text = containing(q)
  return { and_: [among, { or_: [{ title: text }, { orderReference: text }, { partNumber: text }] }] }
}

function NoPlans({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState icon={SearchX} title={scheduleWords.planned.noMatchTitle}>
      {scheduleWords.planned.noMatchHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={CalendarRange} title={scheduleWords.planned.emptyTitle}>
      {scheduleWords.planned.emptyHelp}
    </EmptyState>
  )
}
