import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Act } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import type { SignRunStepFieldInput } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import type { FieldView, RunView, StepView } from './runView.ts'
import type { ShownValue } from './shownValues.tsx'

interface SignDialogProps {
  /** A sign-off: a field, or a cell of the grid. */
  readonly field: FieldView
  readonly step: StepView
  readonly run: RunView
  /** What stands there, and is vouched for. */
  readonly shown: readonly ShownValue[]
  /** Why the person here cannot sign; somebody else may. */
  readonly personal: readonly string[]
  readonly act: Pick<Act<unknown, unknown>, 'isBusy' | 'refusals'>
  /** Signs; null: it was refused. */
  readonly onSign: (signed: Signed) => Promise<unknown>
  readonly onClose: () => void
}

/** What every sign-off is signed with. */
export type Signed = Omit<SignRunStepFieldInput, 'id'>

/** Sign a sign-off: what is vouched for stands above the credentials. */
export function SignDialog(props: SignDialogProps) {
  const { field, personal, act, onSign, onClose } = props
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const { siblingIds, isReading } = useBatchScope()
  const sign = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const signed = {
      etag: field._etag ?? '',
      signature,
      shownDigest: field.shownDigest,
      comment: comment === '' ? null : comment,
      siblingIds,
    }
    if ((await onSign(signed)) !== null) onClose()
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
      <SigningColumns shown={<Shown {...props} />}>
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

function Shown({ field, step, run, shown }: SignDialogProps) {
  const title = `${unitNameOf(run)} · ${step.number} ${step.title}`
  return <ShownToSigner title={title} values={shown} digest={field.shownDigest} />
}
