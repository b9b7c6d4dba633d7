import { Group, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { BatchSelect } from '../../../components/select/BatchSelect.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { words } from '../../../components/words.ts'
import { type RunEdited, UpdateRunDocument } from '../../../generated/documents.ts'
import { path } from '../../../paths.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { batchWords } from '../batch/batchWords.ts'
import styles from './RunEdit.module.css'

/** The batch that a run is in: into one, into another, out of it. */
export function RunBatch({ run }: { readonly run: RunEdited }) {
  const [isJoining, joining] = useDisclosure()
  const leave = useAct(UpdateRunDocument)
  const permission = useWhyNotPermitted('UpdateRunBatch')
  const reason = permission ?? (whyNotOpenRun(run) === null ? null : batchWords.closed)
  const { runBatch: batch } = run
  return (
    <>
      <h2>{batchWords.title}</h2>
      <p className={styles['help']}>
        {batch === null ? (
          batchWords.none
        ) : (
          <>
            {batchWords.isIn} <Link to={path.batch(batch.id)}>{batch.prettyStr}</Link>.
          </>
        )}
      </p>
      <Refusals lines={leave.refusals} />
      <Group gap="sm">
        <ReasonedButton variant="default" reason={reason} onClick={joining.open}>
          {batch === null ? batchWords.join : batchWords.joinOther}
        </ReasonedButton>
        {batch !== null && (
          <ReasonedButton
            variant="default"
            reason={reason}
            loading={leave.isBusy}
            onClick={() =>
              void leave.perform({ input: { id: run.id, etag: run._etag ?? '', runBatchId: null } })
            }
          >
            {batchWords.leave}
          </ReasonedButton>
        )}
      </Group>
      {isJoining && <JoinDialog run={run} onClose={joining.close} />}
    </>
  )
}

function JoinDialog({ run, onClose }: { readonly run: RunEdited; readonly onClose: () => void }) {
  const act = useAct(UpdateRunDocument)
  const [batchId, setBatchId] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const isNew = title.trim() !== ''
  const isBoth = isNew && batchId !== null
  const submit = async () => {
    const where = isNew
      ? { addToNewBatch: true, runBatchTitle: title.trim() }
      : { runBatchId: Number(batchId) }
    const done = await act.perform({ input: { id: run.id, etag: run._etag ?? '', ...where } })
    if (done !== null) onClose()
  }
  return (
    <FormDialog
      title={batchWords.join}
      submit={{ label: batchWords.save, isDisabled: isBoth || (!isNew && batchId === null) }}
      isBusy={act.isBusy}
      notice={<Refusals lines={act.refusals} />}
      cancel={words.common.cancel}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <BatchSelect
        label={batchWords.pick}
        placeholder={batchWords.pickHelp}
        value={batchId}
        clearable
        data-autofocus
        onChange={(batch) => setBatchId(batch?.id ?? null)}
      />
      <TextInput
        label={batchWords.newTitle}
        placeholder={batchWords.newTitleHelp}
        maxLength={255}
        error={isBoth ? batchWords.both : undefined}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
