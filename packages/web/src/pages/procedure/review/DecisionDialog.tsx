import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { ShownToSigner } from '../../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../../components/signature/useSigner.ts'
import { words } from '../../../components/words.ts'
import { CreateReviewDocument, type ProcedureView } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ProcedureSteps } from '../ProcedureSteps.tsx'
import { reviewWords } from './reviewWords.ts'

interface DecisionDialogProps {
  readonly procedure: ProcedureView
  readonly decision: 'APPROVED' | 'REJECTED'
  /** Why the person here cannot decide; somebody else may. */
  readonly personal: readonly string[]
  readonly onClose: () => void
}

/** Approve or reject a version with own credentials, exactly as it is shown. A rejection says why. */
export function DecisionDialog({ procedure, decision, personal, onClose }: DecisionDialogProps) {
  const isRejection = decision === 'REJECTED'
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const [shown] = useState(procedure)
  const act = useAct(CreateReviewDocument)
  const decide = async () => {
    const input = {
      procedureId: shown.id,
      status: decision,
      comment: comment.trim() === '' ? null : comment,
      digest: shown.digest,
      signature: signer.signature,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={isRejection ? reviewWords.rejectTitle(shown.title) : reviewWords.approveTitle(shown.title)}
      size="xl"
      submit={{ label: isRejection ? reviewWords.reject : reviewWords.approve, isDanger: isRejection }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <SigningColumns
        shown={
          <ShownToSigner title={reviewWords.of(shown.title, shown.version)} values={[]} digest={shown.digest}>
            <ProcedureSteps steps={shown.steps ?? []} />
          </ShownToSigner>
        }
      >
        {isRejection && <Notice tone="caution">{reviewWords.rejectHelp}</Notice>}
        {personal.length > 0 && (
          <Notice tone="info">
            {personal.join(' ')} {words.sign.letSomeoneElse}
          </Notice>
        )}
        <SignerFields signer={signer} />
        <Textarea
          label={isRejection ? reviewWords.why : words.sign.comment}
          required={isRejection}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}
