import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { Link, useNavigate } from '@tanstack/react-router'
import { BookMarked, FilePlus2, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { useList } from '../../../components/api/useList.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { ListPage } from '../../../components/ListPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { containing } from '../../../components/select/containing.ts'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { words } from '../../../components/words.ts'
import {
  CreateStepDocument,
  type StandardStepRow,
  StandardStepsDocument,
} from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { standardWords } from './standardWords.ts'

const { columns } = standardWords

const standardColumns: readonly Column<StandardStepRow>[] = [
  {
    label: columns.title,
    share: 4,
    render: ({ id, title }) => (
      <Link to="/standard-steps/$id" params={{ id }} title={title}>
        {title}
      </Link>
    ),
  },
  {
    label: columns.status,
    share: 1.4,
    render: ({ standardStepStatus }) => <StatusPill status={standardStepStatus ?? 'DRAFT'} />,
  },
  { label: columns.version, share: 1, render: ({ version }) => words.common.version(version ?? 1) },
  {
    label: columns.used,
    share: 1.4,
    render: ({ standardStepProcedureCount: count }) => standardWords.procedures(count ?? 0),
  },
]

type Shown = 'released' | 'newest'
const shown = [
  { value: 'released', label: standardWords.onlyReleased },
  { value: 'newest', label: standardWords.newestVersions },
]

/** Steps that are written once and used in many procedures: what is released first, drafts on demand. */
export default function StandardStepsPage() {
  const [text, setText] = useState('')
  const [which, setWhich] = useState<Shown>('released')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const among =
    which === 'released' ? { isLatestReleasedVersion: { eq: true } } : { isLatestVersion: { eq: true } }
  const filters = {
    isStandardStep: { eq: true },
    ...among,
    ...(settled === '' ? {} : { title: containing(settled) }),
  }
  const list = useList(
    StandardStepsDocument,
    { filters, sort: ['TITLE_ASC'], first: 50 },
    ({ steps }) => steps,
  )
  return (
    <ListPage
      title={standardWords.title}
      list={list}
      search={{ label: standardWords.search, text, onChange: setText }}
      tools={
        <>
          <SegmentedControl
            aria-label={standardWords.which}
            data={shown}
            value={which}
            onChange={(value) => setWhich(value === 'newest' ? 'newest' : 'released')}
          />
          <Button variant="default" renderRoot={(props) => <Link to="/procedures" {...props} />}>
            {standardWords.toProcedures}
          </Button>
        </>
      }
      action={<NewButton />}
      empty={<NoStandardSteps isSearched={settled !== ''} which={which} />}
    >
      {(rows) => (
        <RowTable label={standardWords.title} columns={standardColumns} rows={rows} keyOf={({ id }) => id} />
      )}
    </ListPage>
  )
}

function NoStandardSteps({ isSearched, which }: { readonly isSearched: boolean; readonly which: Shown }) {
  if (isSearched) {
    return (
      <EmptyState icon={SearchX} title={standardWords.noMatchTitle}>
        {standardWords.noMatchHelp}
      </EmptyState>
    )
  }
  return which === 'released' ? (
    <EmptyState icon={BookMarked} title={standardWords.noneReleased}>
      {standardWords.noneReleasedHelp}
    </EmptyState>
  ) : (
    <EmptyState icon={BookMarked} title={standardWords.noneTitle}>
      {standardWords.noneHelp}
    </EmptyState>
  )
}

function NewButton() {
  const [isOpen, dialog] = useDisclosure()
  const reason = useWhyNotPermitted('CreateStep')
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<FilePlus2 size={18} aria-hidden />}
        reason={reason}
        onClick={dialog.open}
      >
        {standardWords.create}
      </ReasonedButton>
      {isOpen && <NewDialog onClose={dialog.close} />}
    </>
  )
}

function NewDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const act = useAct(CreateStepDocument)
  const [title, setTitle] = useState('')
  const { beside, others } = splitRefusals(act.refusals, ['title'])
  const create = async () => {
    const id = (await act.perform({ input: { title } }))?.createStep?.step?.id
    if (id !== undefined) await navigate({ to: '/standard-steps/$id/edit', params: { id } })
  }
  return (
    <FormDialog
      title={standardWords.createTitle}
      submit={{ label: standardWords.createIt, isDisabled: title.trim() === '' }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextInput
        label={standardWords.name}
        description={standardWords.nameHelp}
        required
        data-autofocus
        maxLength={255}
        error={beside['title']}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
