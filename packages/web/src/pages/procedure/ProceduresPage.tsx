import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { ClipboardList, Plus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { said } from '../../components/said.ts'
import { containing } from '../../components/select/containing.ts'
import { useActor } from '../../components/session/useActor.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { dayInWords } from '../../components/times.ts'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { words } from '../../components/words.ts'
import { type ProcedureRow, ProceduresDocument } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { NewProcedureDialog } from './NewProcedureDialog.tsx'
import { standingStops } from './stop/standingStops.ts'

const { columns } = procedureWords

const procedureColumns: readonly Column<ProcedureRow>[] = [
  {
    label: columns.title,
    share: 4,
    render: ({ id, title }) => (
      <Link to="/procedures/$id" params={{ id }} title={title}>
        {title}
      </Link>
    ),
  },
  {
    label: columns.status,
    share: 2,
    render: ({ status, stops }) => (
      <Group gap={6}>
        <StatusPill status={status ?? 'DRAFT'} />
        {standingStops({ stops }).length > 0 && <StatusPill status="STOPPED" />}
      </Group>
    ),
  },
  { label: columns.version, share: 1, render: ({ version }) => words.common.version(version) },
  { label: columns.type, share: 1.2, render: ({ type }) => words.purposes[type] ?? type },
  {
    label: columns.released,
    share: 1.2,
    wide: true,
    render: ({ releasedAt }) => (releasedAt === null ? words.common.none : dayInWords(releasedAt)),
  },
]

type Shown = 'released' | 'newest'
const shown = [
  { value: 'released', label: procedureWords.onlyReleased },
  { value: 'newest', label: procedureWords.newestVersions },
]

/** How things are built: what is released first, drafts on demand. */
export default function ProceduresPage() {
  const [text, setText] = useState('')
  const [which, setWhich] = useState<Shown>('released')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const among =
    which === 'released' ? { isLatestReleasedVersion: { eq: true } } : { isLatestVersion: { eq: true } }
  const filters = { ...among, ...(settled === '' ? {} : { title: containing(settled) }) }
  const list = useList(
    ProceduresDocument,
    { filters, sort: ['TITLE_ASC'], first: 50 },
    ({ procedures }) => procedures,
  )
  return (
    <ListPage
      title={procedureWords.title}
      help={procedureWords.help}
      list={list}
      search={{ label: procedureWords.search, text, onChange: setText }}
      tools={
        <>
          <SegmentedControl
            aria-label={procedureWords.which}
            data={shown}
            value={which}
            onChange={(value) => setWhich(value === 'newest' ? 'newest' : 'released')}
          />
          <Button variant="default" renderRoot={(props) => <Link to="/standard-steps" {...props} />}>
            {procedureWords.standardSteps}
          </Button>
        </>
      }
      action={<NewProcedureButton />}
      empty={<NoProcedures isSearched={settled !== ''} which={which} />}
    >
      {(rows) => (
        <RowTable
          label={procedureWords.title}
          columns={procedureColumns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </ListPage>
  )
}

function NoProcedures({ isSearched, which }: { readonly isSearched: boolean; readonly which: Shown }) {
  if (isSearched) {
    return (
      <EmptyState icon={SearchX} title={procedureWords.noMatchTitle}>
        {procedureWords.noMatchHelp}
      </EmptyState>
    )
  }
  return which === 'released' ? (
    <EmptyState icon={ClipboardList} title={procedureWords.noneReleased}>
      {procedureWords.noneReleasedHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={ClipboardList} title={procedureWords.emptyTitle}>
      {procedureWords.emptyHelp}
    </EmptyState>
  )
}

function NewProcedureButton() {
  const [isOpen, dialog] = useDisclosure()
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreateProcedure')
  return (
    <>
      <ReasonedButton
        leftSection={<Plus size={18} aria-hidden />}
        reason={refusal === null ? null : said(refusal)}
        onClick={dialog.open}
      >
        {procedureWords.create}
      </ReasonedButton>
      {isOpen && <NewProcedureDialog onClose={dialog.close} />}
    </>
  )
}
