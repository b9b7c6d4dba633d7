import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ListChecks, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '../../components/api/useDocument.ts'
import { useList } from '../../components/api/useList.ts'
import { exactFirst } from '../../components/exactFirst.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { runColumns } from '../../components/runs/runColumns.tsx'
import { useSession } from '../../components/session/useSession.ts'
import { useTypedSearch } from '../../components/useTypedSearch.ts'
import { words } from '../../components/words.ts'
import {
  ExactRunsDocument,
  type RunRow,
  RunsDocument,
  type RunsInputFilters,
} from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RowTable } from '../../ui/RowTable.tsx'
import { RunTools } from './RunTools.tsx'
import { exactFilters, runFilters, runSorts } from './runFilters.ts'
import { type RunsSearch, runsSearch } from './runSearch.ts'
import { StartRunMenu } from './StartRunMenu.tsx'

const pageSize = 50

/** The runs of the floor: what operators open in the morning. */
export function RunsPage() {
  // Parsed again: the router hands on what the address holds beside what it validated.
  const search: RunsSearch = runsSearch(useSearch({ from: '/runs' }))
  const navigate = useNavigate({ from: '/runs' })
  const { person } = useSession()
  const [text, setText] = useState(search.q ?? '')
  const change = (part: RunsSearch) =>
    void navigate({ search: runsSearch({ ...search, ...part }), replace: true })
  useTypedSearch(text, (q) => change({ q }))
  const list = useList(
    RunsDocument,
    {
      search: search.q ?? null,
      filters: runFilters(search, person?.id ?? '0'),
      sort: runSorts[search.order ?? 'newest'],
      first: pageSize,
    },
    ({ runs }) => runs,
  )
  const exact = useExactRuns(exactFilters(search, person?.id ?? '0'))
  const shown = { ...list, rows: list.rows && exactFirst(exact, list.rows) }
  return (
    <ListPage
      title={words.runs.title}
      help={words.runs.help}
      action={<StartRunMenu />}
      list={shown}
      search={{ label: words.runs.search, text, onChange: setText }}
      tools={<RunTools search={search} onChange={change} />}
      empty={<NoRuns isFiltered={Object.keys(search).some((name) => name !== 'order')} />}
    >
      {(rows) => (
        <RowTable label={words.runs.title} columns={runColumns} rows={rows} keyOf={({ id }) => id} />
      )}
    </ListPage>
  )
}

/** Runs that are shown before all others that fit a search. */
const mostExact = 20

function useExactRuns(filters: RunsInputFilters | null): readonly RunRow[] {
  const { data } = useDocument(
    ExactRunsDocument,
    { filters: filters ?? {}, first: mostExact },
    { enabled: filters !== null },
  )
  return filters === null ? [] : (data?.runs?.edges.flatMap((edge) => edge?.node ?? []) ?? [])
}

function NoRuns({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState icon={SearchX} title={words.runs.noMatchTitle}>
        {words.runs.noMatchHelp}
      </EmptyState>
    )
  }
  const action = (
    <Button renderRoot={(props) => <Link to={path.procedures()} {...props} />}>
      {words.runs.toProcedures}
    </Button>
  )
  return (
    <EmptyState icon={ListChecks} title={words.runs.emptyTitle} action={action}>
      {words.runs.emptyHelp}
    </EmptyState>
  )
}
