import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { SignRunStepFieldDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import type { FieldView, RunView, StepView } from './runView.ts'
import { shownValues } from './shownValues.tsx'

interface SignDialogProps {
  readonly field: FieldView
  readonly step: StepView
  readonly run: RunView
  /** Why the person here cannot sign; somebody else may. */
  readonly personal: readonly string[]
  readonly onClose: () => void
}

/** Sign a sign-off: what is vouched for stands above the credentials. */
export function SignDialog({ field, step, run, personal, onClose }: SignDialogProps) {
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const act = useAct(SignRunStepFieldDocument)
  const { siblingIds, isReading } = useBatchScope()
  const sign = async () => {
    const { id, _etag: etag, shownDigest } = field
    const input = {
      id,
      etag: etag ?? '',
      signature: signer.signature,
      shownDigest,
      comment: comment === '' ? null : comment,
      siblingIds,
    }
    if ((await act.perform({ input })) === null) return
    onClose()
  }
  const units = siblingIds.length + 1
  const label = units > 1 ? words.siblings.onUnits(words.sign.sign, units) : words.sign.sign
  return (
    <FormDialog
      title={words.sign.title(field.name)}
      size="xl"
      submit={{ label, isDisabled: isReading }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void sign()}
      onClose={onClose}
    >
      <SigningColumns shown={<Shown field={field} step={step} run={run} />}>
        {personal.length > 0 && (
          <Notice tone={signer.isSomeoneElse ? 'info' : 'caution'}>
            {personal.join(' ')} {words.sign.letSomeoneElse}
          </Notice>
        )}
        <SignerFields signer={signer} />
        <TextInput
          label={words.sign.comment}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}

function Shown({ field, step, run }: Pick<SignDialogProps, 'field' | 'step' | 'run'>) {
  const title = `${unitNameOf(run)} · ${step.number} ${step.title}`
  return <ShownToSigner title={title} values={shownValues(step)} digest={field.shownDigest} />
}
