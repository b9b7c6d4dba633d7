import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotSign } from '@traveler/domain/runStepField/whyNotSign.ts'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { said } from '../../components/said.ts'
import { SignatureLine } from '../../components/signature/SignatureLine.tsx'
import { words } from '../../components/words.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import {
  definitionOf,
  type FieldView,
  fieldsOf,
  lifeOf,
  listOf,
  type RunView,
  type StepView,
  statusOf,
  workersOf,
} from './runView.ts'
import { SignDialog } from './SignDialog.tsx'
import styles from './SignOffs.module.css'

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
          personal={personal}
          onClose={() => setSigning(false)}
        />
      )}
    </div>
  )
}

/** Reasons that lie in who signs: at a station somebody else may. */
const personalCodes = new Set(['ROLE_REQUIRED', 'SEPARATION_OF_DUTIES', 'PERMISSION'])

function isThere(field: FieldView | undefined): boolean {
  return field !== undefined && (field.value !== null || field.signature !== null)
}

function reasonsNotToSign(field: FieldView, step: StepView, run: RunView, actor: Actor) {
  const verified =
    field.verifies === null ? null : fieldsOf(step).find((one) => one.number === field.verifies)
  const refusals = whyNotSign(
    {
      run: lifeOf(run),
      stepStatus: statusOf(step),
      field: definitionOf(field),
      isSigned: field.signature !== null,
      missingVerified: verified === null || isThere(verified) ? null : (verified?.name ?? field.name),
      verifiedByIds: [verified?.updatedBy?.id, verified?.signature?.signerId].filter(
        (id) => id !== undefined,
      ),
      workerIds: workersOf(step),
    },
    actor,
  )
  const sentences = (isPersonal: boolean) =>
    refusals.filter(({ code }) => personalCodes.has(code) === isPersonal).map(said)
  return { blockers: sentences(false), personal: sentences(true) }
}
