import { Button, Group, TextInput } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { Layers, Plus } from 'lucide-react'
import { useState } from 'react'
import { linesOf } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { useList } from '../../../components/api/useList.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { batchedRunColumns } from '../../../components/runs/runColumns.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { words } from '../../../components/words.ts'
import {
  BatchDocument,
  type BatchRun,
  BatchRunsDocument,
  type BatchView,
  RenameBatchDocument,
  UpdateRunDocument,
} from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { batchWords } from './batchWords.ts'
import { type OpenRun, OpenRunSelect } from './OpenRunSelect.tsx'

/** Runs that are worked together: which they are, one more, one less. */
export default function BatchPage() {
  const { id } = useParams({ from: '/batches/$id' })
  const { data, error } = useDocument(BatchDocument, { id }, { every_ms: 15_000 })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(batchWords.what)} />
  }
  return data.runBatch === null ? <MissingPage /> : <BatchScreen batch={data.runBatch} />
}

type Dialog = 'add' | 'rename'

function BatchScreen({ batch }: { readonly batch: BatchView }) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const reason = useWhyNotPermitted('UpdateRunBatch')
  const close = () => setDialog(null)
  return (
    <RecordPage
      title={batch.prettyStr ?? ''}
      subtitle={batchWords.help}
      status={null}
      action={
        <Group gap="sm">
          <ReasonedButton variant="default" reason={reason} onClick={() => setDialog('rename')}>
            {batchWords.rename}
          </ReasonedButton>
          <ReasonedButton
            leftSection={<Plus size={18} aria-hidden />}
            reason={reason}
            onClick={() => setDialog('add')}
          >
            {batchWords.add}
          </ReasonedButton>
        </Group>
      }
      facts={[]}
    >
      <RunsOfBatch batch={batch} reason={reason} />
      {dialog === 'add' && <AddRunDialog batch={batch} onClose={close} />}
      {dialog === 'rename' && <RenameDialog batch={batch} onClose={close} />}
    </RecordPage>
  )
}

interface RunsOfBatchProps {
  readonly batch: BatchView
  readonly reason: string | null
}

function RunsOfBatch({ batch, reason }: RunsOfBatchProps) {
  const leave = useAct(UpdateRunDocument)
  const list = useList(
    BatchRunsDocument,
    { filters: { runBatchId: { eq: batch.id } }, first: 50 },
    ({ runs }) => runs,
  )
  const action: Column<BatchRun> = {
    label: batchWords.action,
    share: 1.3,
    render: (run) => (
      <ReasonedButton
        h={44}
        px={8}
        variant="subtle"
        reason={reason ?? (whyNotOpenRun(run) === null ? null : batchWords.closed)}
        title={batchWords.leaveThis(run.title)}
        onClick={() => void leave.perform({ input: { id: run.id, etag: run._etag ?? '', runBatchId: null } })}
      >
        {batchWords.leave}
      </ReasonedButton>
    ),
  }
  return (
    <>
      <Refusals lines={[...list.refusals, ...leave.refusals]} />
      {list.rows === undefined ? (
        <Waiting label={words.common.loading(batchWords.what)} />
      ) : list.rows.length === 0 ? (
        <EmptyState icon={Layers} title={batchWords.noRuns}>
          {batchWords.noRunsHelp}
        </EmptyState>
      ) : (
        <RowTable
          label={batchWords.runs}
          columns={[...batchedRunColumns, action]}
          rows={list.rows}
          keyOf={({ id }) => id}
        />
      )}
      {list.loadMore !== null && (
        <Button variant="default" onClick={list.loadMore}>
          {words.common.more}
        </Button>
      )}
    </>
  )
}

interface BatchDialogProps {
  readonly batch: BatchView
  readonly onClose: () => void
}

function AddRunDialog({ batch, onClose }: BatchDialogProps) {
  const act = useAct(UpdateRunDocument)
  const [run, setRun] = useState<OpenRun | null>(null)
  const submit = async () => {
    if (run === null) return
    const input = { id: run.id, etag: run.etag, runBatchId: Number(batch.id) }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={batchWords.addTitle(batch.prettyStr ?? '')}
      submit={{ label: batchWords.add, isDisabled: run === null }}
      isBusy={act.isBusy}
      notice={<Refusals lines={act.refusals} />}
      cancel={words.common.cancel}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{batchWords.runHelp}</p>
      <OpenRunSelect
        label={batchWords.run}
        value={run?.id ?? null}
        onChange={setRun}
        required
        data-autofocus
      />
    </FormDialog>
  )
}

function RenameDialog({ batch, onClose }: BatchDialogProps) {
  const act = useAct(RenameBatchDocument)
  const [title, setTitle] = useState(batch.title ?? '')
  const submit = async () => {
    const input = { id: batch.id, etag: batch._etag ?? '', title: title.trim() === '' ? null : title }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={batchWords.renameTitle}
      submit={{ label: batchWords.saveName }}
      isBusy={act.isBusy}
      notice={<Refusals lines={act.refusals} />}
      cancel={words.common.cancel}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        label={batchWords.name}
        description={batchWords.nameHelp}
        maxLength={255}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
