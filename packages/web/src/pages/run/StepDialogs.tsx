import { Button, Textarea } from '@mantine/core'
import type { HoldKind } from '@traveler/domain/hold/hold.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { words } from '../../components/words.ts'
import {
  AskSkipApprovalDocument,
  FailRunStepDocument,
  HoldRunStepDocument,
  ReopenRunStepDocument,
  SkipRunStepDocument,
} from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AlsoOnOthers } from './batch/BatchBar.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import { HoldKindInput } from './HoldKindInput.tsx'
import type { StepView } from './runView.ts'

interface StepDialogProps {
  readonly step: StepView
  readonly onClose: () => void
}

/** Put a step on hold, with the kind that says who can help. */
export function HoldStepDialog({ step, onClose }: StepDialogProps) {
  const act = useAct(HoldRunStepDocument)
  const { siblingIds } = useBatchScope()
  const [kind, setKind] = useState<HoldKind>('PRODUCTION')
  const [reason, setReason] = useState('')
  const [isAlso, setAlso] = useState(false)
  const hold = async () => {
    const input = {
      id: step.id,
      etag: step._etag ?? '',
      kind,
      reason: reason.trim() === '' ? null : reason,
      siblingIds: isAlso ? siblingIds : [],
    }
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
      <AlsoOnOthers isAlso={isAlso} onChange={setAlso} />
    </FormDialog>
  )
}

/** Fail a step: the reason stands in the record, and a new attempt may follow. */
export function FailStepDialog({ step, onClose }: StepDialogProps) {
  const act = useAct(FailRunStepDocument)
  const { siblingIds } = useBatchScope()
  const [reason, setReason] = useState('')
  const [isAlso, setAlso] = useState(false)
  const fail = async () => {
    const input = { id: step.id, etag: step._etag ?? '', reason, siblingIds: isAlso ? siblingIds : [] }
    if ((await act.perform({ input })) !== null) onClose()
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
      <AlsoOnOthers isAlso={isAlso} onChange={setAlso} />
    </FormDialog>
  )
}

/** Leave a step out. A required one wants approvals first, which others sign here. */
export function SkipStepDialog({
  step,
  onApprove,
  onClose,
}: StepDialogProps & { readonly onApprove: () => void }) {
  const act = useAct(SkipRunStepDocument)
  const ask = useAct(AskSkipApprovalDocument)
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const askThem = async () => {
    const input = { id: step.id, reason: reason.trim() === '' ? null : reason }
    if ((await ask.perform({ input })) !== null) setAsked(true)
  }
  const wanted = step.skipRolesMissing
  const skip = async () => {
    if ((await act.perform({ input: { id: step.id, etag: step._etag ?? '', reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.step.skipTitle(step.number, step.title)}
      submit={{ label: words.step.actions.skip, isDanger: true, isDisabled: wanted.length > 0 }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void skip()}
      onClose={onClose}
    >
      {wanted.length > 0 && (
        <Notice
          tone="caution"
          action={
            <>
              <Button h={44} variant="default" onClick={onApprove}>
                {words.step.approveSkip}
              </Button>
              <Button h={44} variant="default" loading={ask.isBusy} onClick={() => void askThem()}>
                {words.step.askSkip}
              </Button>
            </>
          }
        >
          {words.step.skipRoles(wanted.join(', '))} {isAsked && words.step.skipAsked}
          <Refusals lines={ask.refusals} />
        </Notice>
      )}
      <Textarea
        label={words.common.reason}
        required={step.required}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

const reopenModes = ['CORRECT', 'REPEAT'] as const

/** Work a completed step again: to correct it, or from the beginning. */
export function ReopenStepDialog({ step, onClose }: StepDialogProps) {
  const act = useAct(ReopenRunStepDocument)
  const [mode, setMode] = useState<(typeof reopenModes)[number]>('CORRECT')
  const [reason, setReason] = useState('')
  const reopen = async () => {
    const input = { id: step.id, etag: step._etag ?? '', mode, reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.step.reopenTitle(step.number, step.title)}
      submit={{ label: words.step.actions.reopen }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void reopen()}
      onClose={onClose}
    >
      <Choices
        kind="radio"
        label={words.step.reopenMode}
        legend="shown"
        options={reopenModes.map((value) => ({ value, label: words.step.reopenModes[value] }))}
        chosen={[mode]}
        onChange={([chosen]) => setMode(reopenModes.find((one) => one === chosen) ?? mode)}
      />
      <Notice tone="caution">{words.step.reopenHelp}</Notice>
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
