import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ListChecks, SearchX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { runColumns } from '../../components/runs/runColumns.tsx'
import { useSession } from '../../components/session/useSession.ts'
import { words } from '../../components/words.ts'
import { RunsDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RowTable } from '../../ui/RowTable.tsx'
import { RunTools } from './RunTools.tsx'
import { runFilters, runSorts } from './runFilters.ts'
import { type RunsSearch, runsSearch } from './runSearch.ts'

const pageSize = 50

/** The runs of the floor: what operators open in the morning. */
export function RunsPage() {
  // Parsed again: the router hands on what the address holds beside what it validated.
  const search: RunsSearch = runsSearch(useSearch({ from: '/runs' }))
  const navigate = useNavigate({ from: '/runs' })
  const { person } = useSession()
  const [text, setText] = useState(search.q ?? '')
  const [settled] = useDebouncedValue(text, 250)
  const change = (part: RunsSearch) =>
    void navigate({ search: runsSearch({ ...search, ...part }), replace: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed moves the address, not the address itself
  useEffect(() => change({ q: settled }), [settled])
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
  return (
    <ListPage
      title={words.runs.title}
      list={list}
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
