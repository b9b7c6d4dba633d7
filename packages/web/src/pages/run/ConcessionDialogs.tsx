import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { AcceptFieldValueDocument, ApproveSkipDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { FieldView, RunView, StepView } from './runView.ts'
import { shownValues } from './shownValues.tsx'

interface ConcessionProps {
  readonly run: RunView
  readonly step: StepView
  readonly onClose: () => void
}

/** Approve by signature that a required step is skipped: somebody else than who skips it. */
export function ApproveSkipDialog({ run, step, onClose }: ConcessionProps) {
  const act = useAct(ApproveSkipDocument)
  const signer = useSigner('other')
  const [reason, setReason] = useState('')
  const approve = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = { id: step.id, etag: step._etag ?? '', reason, signature }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.step.approveSkipTitle}
      size="xl"
      submit={{ label: words.step.approveSkip }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void approve()}
      onClose={onClose}
    >
      <Signing run={run} step={step} reason={reason} onReason={setReason}>
        <SignerFields signer={signer} />
      </Signing>
    </FormDialog>
  )
}

/** Accept by signature a value out of range: somebody of the named role, never who entered it. */
export function AcceptValueDialog({
  run,
  step,
  field,
  onClose,
}: ConcessionProps & { readonly field: FieldView }) {
  const act = useAct(AcceptFieldValueDocument)
  const signer = useSigner('other')
  const [reason, setReason] = useState('')
  const accept = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = { id: field.id, etag: field._etag ?? '', reason, signature }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.step.acceptTitle(field.name)}
      size="xl"
      submit={{ label: words.step.accept }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void accept()}
      onClose={onClose}
    >
      <Signing run={run} step={step} reason={reason} onReason={setReason}>
        <SignerFields signer={signer} />
      </Signing>
    </FormDialog>
  )
}

interface SigningProps extends Omit<ConcessionProps, 'onClose'> {
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly children: ReactNode
}

function Signing({ run, step, reason, onReason, children }: SigningProps) {
  const title = `${unitNameOf(run)} · ${step.number} ${step.title}`
  return (
    <SigningColumns shown={<ShownToSigner title={title} values={shownValues(step)} digest={null} />}>
      {children}
      <Textarea
        label={words.common.reason}
        required
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </SigningColumns>
  )
}
