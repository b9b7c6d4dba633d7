import { Textarea } from '@mantine/core'
import type { HoldKind } from '@traveler/domain/hold/hold.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { words } from '../../components/words.ts'
import { FailRunStepDocument, HoldRunStepDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { HoldKindInput } from './HoldKindInput.tsx'
import type { StepView } from './runView.ts'

interface StepDialogProps {
  readonly step: StepView
  readonly onClose: () => void
}

/** Put a step on hold, with the kind that says who can help. */
export function HoldStepDialog({ step, onClose }: StepDialogProps) {
  const act = useAct(HoldRunStepDocument)
  const [kind, setKind] = useState<HoldKind>('PRODUCTION')
  const [reason, setReason] = useState('')
  const hold = async () => {
    const input = { id: step.id, etag: step._etag ?? '', kind, reason: reason.trim() === '' ? null : reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.step.holdTitle(step.number, step.title)}
      submit={{ label: words.step.actions.hold }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void hold()}
      onClose={onClose}
    >
      <HoldKindInput kind={kind} onChange={setKind} />
      <Textarea
        label={words.common.reason}
        required={kind === 'QUALITY'}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** Fail a step: the reason stands in the record, and a new attempt may follow. */
export function FailStepDialog({ step, onClose }: StepDialogProps) {
  const act = useAct(FailRunStepDocument)
  const [reason, setReason] = useState('')
  const fail = async () => {
    if ((await act.perform({ input: { id: step.id, etag: step._etag ?? '', reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.step.failTitle(step.number, step.title)}
      submit={{ label: words.step.failThis, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void fail()}
      onClose={onClose}
    >
      <Textarea
        label={words.step.whatFailed}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
