import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { ApproveGateDocument, RejectGateDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { GateView, RunView, StepView } from './runView.ts'
import { shownValues } from './shownValues.tsx'

interface GateDialogProps {
  readonly gate: GateView
  readonly step: StepView
  readonly run: RunView
  readonly decision: 'APPROVED' | 'REJECTED'
  /** Why the person here cannot decide; somebody else may. */
  readonly personal: readonly string[]
  readonly onClose: () => void
}

/** Decide at a gate with own credentials. A rejection says why, and what it does. */
export function GateDialog({ gate, step, run, decision, personal, onClose }: GateDialogProps) {
  const isRejection = decision === 'REJECTED'
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const approve = useAct(ApproveGateDocument)
  const reject = useAct(RejectGateDocument)
  const act = isRejection ? reject : approve
  const decide = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = {
      runStepId: step.id,
      etag: step._etag ?? '',
      gateNumber: gate.number,
      comment: comment.trim() === '' ? null : comment,
      signature,
    }
    const done = isRejection ? await reject.perform({ input }) : await approve.perform({ input })
    if (done === null) return
    onClose()
  }
  return (
    <FormDialog
      title={isRejection ? words.gate.rejectTitle : words.gate.approveTitle}
      size="xl"
      submit={{ label: isRejection ? words.gate.reject : words.gate.approve, isDanger: isRejection }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <SigningColumns
        shown={
          <ShownToSigner
            title={`${unitNameOf(run)} · ${step.number} ${step.title}`}
            values={shownValues(step)}
            digest={null}
          />
        }
      >
        {isRejection && <Notice tone="caution">{words.gate.rejectHelp}</Notice>}
        {personal.length > 0 && (
          <Notice tone="info">
            {personal.join(' ')} {words.sign.letSomeoneElse}
          </Notice>
        )}
        <SignerFields signer={signer} />
        <Textarea
          label={isRejection ? words.gate.why : words.sign.comment}
          required={isRejection}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}
