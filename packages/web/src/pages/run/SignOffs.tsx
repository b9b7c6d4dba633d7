import type { Actor } from '@traveler/domain/access/actor.ts'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { SignatureLine } from '../../components/signature/SignatureLine.tsx'
import { words } from '../../components/words.ts'
import { SignRunStepFieldDocument } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { reasonsNotToSign } from './reasonsNotToSign.ts'
import { type FieldView, fieldsOf, listOf, type RunView, type StepView } from './runView.ts'
import { SignDialog } from './SignDialog.tsx'
import styles from './SignOffs.module.css'
import { shownValues } from './shownValues.tsx'

interface SignOffsProps {
  readonly step: StepView
  readonly run: RunView
  readonly actor: Actor
}

/** The sign-offs of a step: whose role each wants, who signed, and the way to sign. */
export function SignOffs({ step, run, actor }: SignOffsProps) {
  const signOffs = fieldsOf(step).filter((field) => field.type === 'SIGNOFF')
  if (signOffs.length === 0) return null
  return (
    <section className={styles['card']} aria-label={words.step.signOffs}>
      <h3 className={styles['heading']}>{words.step.signOffs}</h3>
      {signOffs.map((field) => (
        <SignOff key={field.id} field={field} step={step} run={run} actor={actor} />
      ))}
    </section>
  )
}

function SignOff({ field, step, run, actor }: SignOffsProps & { readonly field: FieldView }) {
  const [isSigning, setSigning] = useState(false)
  const act = useAct(SignRunStepFieldDocument)
  const { blockers, personal } = reasonsNotToSign(field, step, run, actor)
  return (
    <div className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['name']}>
          {field.name}
          {field.required === true && <span className={styles['required']}> *</span>}
        </span>
        <span className={styles['role']}>{field.signoffRoleName ?? words.sign.anybody}</span>
        {listOf(field.signatures).map((signature) => (
          <SignatureLine key={signature.id} signature={signature} />
        ))}
      </div>
      {field.signature === null && (
        <ReasonedButton
          variant="light"
          leftSection={<PenLine size={17} aria-hidden />}
          reason={blockers.length === 0 ? null : blockers.join(' ')}
          onClick={() => setSigning(true)}
        >
          {words.sign.sign}
        </ReasonedButton>
      )}
      {isSigning && (
        <SignDialog
          field={field}
          step={step}
          run={run}
          shown={shownValues(step)}
          personal={personal}
          act={act}
          onSign={(signed) => act.perform({ input: { id: field.id, ...signed } })}
          onClose={() => setSigning(false)}
        />
      )}
    </div>
  )
}
