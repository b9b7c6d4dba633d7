import { Button, Group, MultiSelect } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { furtherActionStatuses } from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { CircleCheckBig, Plus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { DueDay } from '../../components/furtherAction/DueDay.tsx'
import { ListPage } from '../../components/ListPage.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { useSession } from '../../components/session/useSession.ts'
import { useToday } from '../../components/session/useToday.ts'
import { useWhyNotPermitted } from '../../components/session/useWhyNotPermitted.ts'
import { StatusPill, statusWord } from '../../components/status/StatusPill.tsx'
import { useTypedSearch } from '../../components/useTypedSearch.ts'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import { words as all } from '../../components/words.ts'
import { type FurtherActionRow, FurtherActionsDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import {
  type FurtherActionsSearch,
  furtherActionFilters,
  furtherActionsSearch,
  leavesClosedOut,
} from './furtherActionSearch.ts'

const RaiseActionDialog = laterDialog(
  async () => (await import('../../components/furtherAction/RaiseActionDialog.tsx')).RaiseActionDialog,
)

const states = furtherActionStatuses.map((value) => ({ value, label: statusWord(value) }))

/** What is done beyond the units of issues; what is due first stands first. */
export default function FurtherActionsPage() {
  // Parsed again: the router hands on what the address holds beside what it validated.
  const search: FurtherActionsSearch = furtherActionsSearch(useSearch({ from: '/actions' }))
  const navigate = useNavigate({ from: '/actions' })
  const { person } = useSession()
  const today = useToday()
  const [text, setText] = useState(search.q ?? '')
  const change = (part: Readonly<Record<string, unknown>>) =>
    void navigate({ search: furtherActionsSearch({ ...search, ...part }), replace: true })
  useTypedSearch(text.trim(), (q) => change({ q }))
  const filters = furtherActionFilters(search, { personId: person?.id ?? '', today })
  const list = useList(FurtherActionsDocument, { filters, first: 50 }, ({ furtherActions }) => furtherActions)
  return (
    <ListPage
      title={words.title}
      help={words.help}
      list={list}
      action={<ListActions />}
      search={{ label: words.search, text, onChange: setText }}
      tools={
        <>
          <Choices
            kind="radio"
            label={words.whose.label}
            options={[
              { value: 'all', label: words.whose.all },
              { value: 'mine', label: words.whose.mine },
              { value: 'overdue', label: words.whose.overdue },
            ]}
            chosen={[search.which ?? 'all']}
            onChange={([which]) => change({ which })}
          />
          <MultiSelect
            aria-label={words.columns.status}
            placeholder={leavesClosedOut(search) ? words.open : ''}
            data={states}
            value={[...(search.status ?? [])]}
            onChange={(status) => change({ status })}
            clearable
            hidePickedOptions
            w={240}
          />
        </>
      }
      empty={<NoActions isFiltered={Object.keys(search).length > 0} />}
    >
      {(rows) => <RowTable label={words.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </ListPage>
  )
}

/** To the issues, and to a new action. */
function ListActions() {
  const navigate = useNavigate()
  const reason = useWhyNotPermitted('CreateFurtherAction')
  const [isAdding, setAdding] = useState(false)
  return (
    <Group gap="sm">
      <Button variant="default" renderRoot={(props) => <Link to="/issues" {...props} />}>
        {words.toIssues}
      </Button>
      <ReasonedButton
        leftSection={<Plus size={18} aria-hidden />}
        reason={reason}
        onClick={() => setAdding(true)}
      >
        {words.add}
      </ReasonedButton>
      {isAdding && (
        <RaiseActionDialog
          issueId={null}
          onRaised={(id) => void navigate({ to: '/actions/$id', params: { id } })}
          onClose={() => setAdding(false)}
        />
      )}
    </Group>
  )
}

const columns: readonly Column<FurtherActionRow>[] = [
  {
    label: words.columns.title,
    share: 3,
    render: ({ id, title }) => (
      <Link to="/actions/$id" params={{ id }}>
        {id} {title}
      </Link>
    ),
  },
  { label: words.columns.kind, share: 1.3, render: ({ kind }) => words.kinds[kind] },
  { label: words.columns.status, share: 1.5, render: ({ status }) => <StatusPill status={status} /> },
  { label: words.columns.due, share: 1.7, render: (action) => <DueDay {...action} /> },
  {
    label: words.columns.owner,
    share: 1.4,
    render: ({ assignedTo }) => assignedTo?.name ?? all.common.none,
  },
  {
    label: words.columns.issues,
    share: 2.2,
    wide: true,
    render: ({ issues }) =>
      (issues ?? []).map(({ id, title }) => `${id} ${title ?? ''}`).join(', ') || all.common.none,
  },
]

function NoActions({ isFiltered }: { readonly isFiltered: boolean }) {
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
