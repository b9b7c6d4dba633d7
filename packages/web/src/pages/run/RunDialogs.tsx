import { Textarea } from '@mantine/core'
import type { HoldKind } from '@traveler/domain/hold/hold.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { CancelRunDocument, HoldRunDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HoldKindInput } from './HoldKindInput.tsx'
import { afterCancel } from './runReasons.ts'
import type { RunView } from './runView.ts'

interface RunDialogProps {
  readonly run: RunView
  readonly onClose: () => void
}

/** Stop the work on the whole run; every step keeps its state. */
export function HoldRunDialog({ run, onClose }: RunDialogProps) {
  const act = useAct(HoldRunDocument)
  const [kind, setKind] = useState<HoldKind>('PRODUCTION')
  const [reason, setReason] = useState('')
  const hold = async () => {
    if ((await act.perform({ input: { id: run.id, etag: run._etag ?? '', kind, reason } })) !== null)
      onClose()
  }
  return (
    <FormDialog
      title={words.run.holdTitle}
      submit={{ label: words.run.actions.hold }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void hold()}
      onClose={onClose}
    >
      <HoldKindInput kind={kind} onChange={setKind} />
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** Give the run up. What becomes of its unit is said before, for there is no way back. */
export function CancelRunDialog({ run, onClose }: RunDialogProps) {
  const act = useAct(CancelRunDocument)
  const after = afterCancel(run)
  const [reason, setReason] = useState('')
  const cancel = async () => {
    if ((await act.perform({ input: { id: run.id, etag: run._etag ?? '', reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.run.cancelTitle}
      submit={{ label: words.run.actions.cancel, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.run.keep}
      onSubmit={() => void cancel()}
      onClose={onClose}
    >
      <Notice tone="caution">
        <p>{words.run.afterCancel[after.unit](unitNameOf(run))}</p>
        {run.hasInstalls && <p>{words.run.installsStay}</p>}
        {after.steps > 0 && <p>{words.run.stepsCanceled(after.steps)}</p>}
        {after.people.length > 0 && <p>{words.run.peopleGo(after.people.join(', '))}</p>}
      </Notice>
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
