import { Textarea } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignatureLine } from '../../components/signature/SignatureLine.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import { words as all } from '../../components/words.ts'
import { type FurtherActionView, VerifyFurtherActionDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { personalReasons } from './actionReasons.ts'

interface OfAction {
  readonly action: FurtherActionView
  readonly actor: Actor
}

/** Whether it had its effect: who signed that, and the way to sign it. */
export function ActionEffect({ action, actor }: OfAction) {
  const [found, setFound] = useState<'effect' | 'none' | null>(null)
  const given = action.verifications ?? []
  return (
    <RecordPart heading={words.verifications}>
      {given.length === 0 && <p className={styles['faint']}>{words.notVerified}</p>}
      <ul className={styles['rows']}>
        {given.map((signature) => (
          <li key={signature.id}>
            <SignatureLine signature={signature} />
          </li>
        ))}
      </ul>
      {action.status === 'IN_REVIEW' && (
        <div className={styles['buttons']}>
          <ReasonedButton variant="light" h={44} reason={null} onClick={() => setFound('effect')}>
            {words.verify}
          </ReasonedButton>
          <ReasonedButton variant="default" h={44} reason={null} onClick={() => setFound('none')}>
            {words.noEffect}
          </ReasonedButton>
        </div>
      )}
      {found !== null && (
        <VerifyDialog
          action={action}
          isEffective={found === 'effect'}
          personal={personalReasons(action, actor)}
          onClose={() => setFound(null)}
        />
      )}
    </RecordPart>
  )
}

interface VerifyDialogProps {
  readonly action: FurtherActionView
  readonly isEffective: boolean
  /** Why the person here does not sign; somebody else may. */
  readonly personal: readonly string[]
  readonly onClose: () => void
}

/** Sign with own credentials, beside what the action says. What had no effect is said why. */
function VerifyDialog({ action, isEffective, personal, onClose }: VerifyDialogProps) {
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const act = useAct(VerifyFurtherActionDocument)
  const verify = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = {
      furtherActionId: action.id,
      etag: action._etag,
      isEffective,
      comment: comment.trim() || null,
      signature,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={isEffective ? words.verifyTitle : words.noEffectTitle}
      size="xl"
      submit={{ label: isEffective ? words.verify : words.noEffect, isDanger: !isEffective }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void verify()}
      onClose={onClose}
    >
      <SigningColumns shown={<Shown action={action} />}>
        {!isEffective && <Notice tone="caution">{words.noEffectHelp}</Notice>}
        {personal.length > 0 && (
          <Notice tone="info">
            {personal.join(' ')} {all.sign.letSomeoneElse}
          </Notice>
        )}
        <SignerFields signer={signer} />
        <Textarea
          label={words.lookedAt}
          required={!isEffective}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}

function Shown({ action }: Pick<OfAction, 'action'>) {
  const values = [
    { name: words.facts.kind, value: words.kinds[action.kind] },
    { name: words.shown.problem, value: action.problemStatement ?? '' },
    { name: words.shown.cause, value: action.analysisNotes ?? '' },
    { name: words.shown.done, value: action.resolution ?? '' },
    {
      name: words.shown.issues,
      value: (action.issues ?? []).map(({ id, title }) => `${id} ${title ?? ''}`).join(', '),
    },
  ]
  return <ShownToSigner title={`${action.id} ${action.title}`} values={values} digest={null} />
}
