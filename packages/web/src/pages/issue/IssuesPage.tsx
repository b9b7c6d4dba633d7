import { Button, Group, MultiSelect } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { issueStatuses } from '@traveler/domain/issue/issueStatus.ts'
import { CircleCheckBig, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { RaiseIssue } from '../../components/issue/RaiseIssue.tsx'
import { ListPage } from '../../components/ListPage.tsx'
import { useSession } from '../../components/session/useSession.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { StatusPill, statusWord } from '../../components/status/StatusPill.tsx'
import { identityOf } from '../../components/unitName.ts'
import { useTypedSearch } from '../../components/useTypedSearch.ts'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import { type IssueRow, IssuesDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { type IssuesSearch, issueFilters, issuesSearch, leavesResolvedOut } from './issueSearch.ts'

const states = issueStatuses.map((value) => ({ value, label: statusWord(value) }))

/** What was found wrong, the newest first. */
export default function IssuesPage() {
  // Parsed again: the router hands on what the address holds beside what it validated.
  const search: IssuesSearch = issuesSearch(useSearch({ from: '/issues' }))
  const navigate = useNavigate({ from: '/issues' })
  const columns = useColumns()
  const { person } = useSession()
  const [text, setText] = useState(search.q ?? '')
  const change = (part: Readonly<Record<string, unknown>>) =>
    void navigate({ search: issuesSearch({ ...search, ...part }), replace: true })
  useTypedSearch(text.trim(), (q) => change({ q }))
  const filters = issueFilters(search, person?.id ?? '')
  const list = useList(IssuesDocument, { filters, first: 50 }, ({ issues }) => issues)
  return (
    <ListPage
      title={words.title}
      help={words.help}
      list={list}
      action={
        <Group gap="sm">
          <Button variant="default" renderRoot={(props) => <Link to="/actions" {...props} />}>
            {words.toActions}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/disposition-types" {...props} />}>
            {words.toTypes}
          </Button>
          <RaiseIssue about={{}} isMain opensIt />
        </Group>
      }
      search={{ label: words.search, text, onChange: setText }}
      tools={
        <>
          <Choices
            kind="radio"
            label={words.whose.label}
            options={[
              { value: 'all', label: words.whose.all },
              { value: 'mine', label: words.whose.mine },
            ]}
            chosen={[search.mine === true ? 'mine' : 'all']}
            onChange={([chosen]) => change({ mine: chosen === 'mine' })}
          />
          <MultiSelect
            aria-label={words.columns.status}
            placeholder={leavesResolvedOut(search) ? words.open : ''}
            data={states}
            value={[...(search.status ?? [])]}
            onChange={(status) => change({ status })}
            clearable
            hidePickedOptions
            w={240}
          />
        </>
      }
      empty={<NoIssues isFiltered={Object.keys(search).length > 0} />}
    >
      {(rows) => <RowTable label={words.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </ListPage>
  )
}

/** The columns, with times by the clock of the site. */
function useColumns(): readonly Column<IssueRow>[] {
  const inWords = useSiteClock()
  const { columns: names } = words
  return [
    {
      label: names.title,
      share: 2.8,
      render: ({ id, title }) => (
        <Link to="/issues/$id" params={{ id }}>
          {id} {title}
        </Link>
      ),
    },
    { label: names.status, share: 1.5, render: ({ status }) => <StatusPill status={status} /> },
    {
      label: names.where,
      share: 2.4,
      render: ({ run, runStep }) =>
        run === null ? (
          all.common.none
        ) : (
          <TwoLines
            first={run.title ?? ''}
            second={runStep === null ? '' : `${runStep.number} ${runStep.title}`}
          />
        ),
    },
    { label: names.units, share: 1.6, render: unitsInWords },
    {
      label: names.assignee,
      share: 1.4,
      wide: true,
      render: ({ assignedTo }) => assignedTo?.name ?? all.common.none,
    },
    {
      label: names.raised,
      share: 2.3,
      render: ({ createdBy, _created }) => (
        <TwoLines first={createdBy?.name ?? ''} second={_created === null ? '' : inWords(_created)} />
      ),
    },
  ]
}

function unitsInWords({ partInventories }: IssueRow): string {
  const [first, ...more] = (partInventories ?? []).filter((unit) => unit !== null)
  if (first === undefined) return all.common.none
  return more.length === 0 ? identityOf(first) : words.moreUnits(identityOf(first), more.length)
}

function NoIssues({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState icon={SearchX} title={words.noMatchTitle}>
      {words.noMatchHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={CircleCheckBig} title={words.emptyTitle}>
      {words.emptyHelp}
    </EmptyState>
  )
}
