import { Button, Text } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { effectiveLimits, rangeInWords } from '@traveler/domain/runStepField/judgeFieldValue.ts'
import { Layers } from 'lucide-react'
import { useId } from 'react'
import { Refusals } from '../../../components/Refusals.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { words } from '../../../components/words.ts'
import { useBatchScope } from '../batch/batchScope.ts'
import { definitionOf, type FieldView, fieldTypeOf, type RunView, type StepView } from '../runView.ts'
import { FieldInput } from './FieldInput.tsx'
import styles from './FieldRow.module.css'
import { FieldState } from './FieldState.tsx'
import { ReasonForChange } from './ReasonForChange.tsx'
import { useFieldSaving } from './useFieldSaving.ts'
import type { FieldSaving } from './useValueSaving.ts'

interface FieldRowProps {
  readonly field: FieldView
  readonly step: StepView
  readonly run: RunView
  readonly actor: Actor
  readonly onNext: () => void
}

/** One field: its name with what is asked, its input, and how it stands. */
export function FieldRow({ field, step, run, actor, onNext }: FieldRowProps) {
  const saving = useFieldSaving({ field, step, run, actor })
  const stateId = useId()
  const enter = () => {
    saving.save()
    onNext()
  }
  return (
    <div className={styles['row']} data-out={saving.judgement === 'FAIL'}>
      <div className={styles['label']}>
        <span className={styles['name']}>
          {field.name}
          {field.required === true && <span className={styles['required']}> *</span>}
        </span>
        <Asked field={field} />
        {field.perBatch && <SharedWith run={run} />}
      </div>
      <div className={styles['entry']}>
        <FieldInput field={field} stepId={step.id} saving={saving} describedBy={stateId} onEnter={enter} />
        <div id={stateId}>
          <FieldState field={field} saving={saving} />
        </div>
        {saving.isReasonAsked && (
          <ReasonForChange name={field.name} onGive={saving.saveWithReason} onCancel={saving.discard} />
        )}
        <Failed saving={saving} />
        <NotApplicable field={field} saving={saving} />
      </div>
    </div>
  )
}

/** What the definition asks of the value: range, comparisons, help. */
function Asked({ field }: { readonly field: FieldView }) {
  const definition = definitionOf(field)
  const { target, tolerance } = definition.limits
  const { min, max } = effectiveLimits(definition.limits)
  const unit = field.unit === null ? '' : ` ${field.unit}`
  const around =
    target === null
      ? ''
      : tolerance === null
        ? words.field.target(target + unit)
        : words.field.tolerance(target, tolerance + unit)
  const range = min === null && max === null ? '' : rangeInWords(definition)
  const comparisons = definition.validations.map(
    ({ functionName, value }) => `${functionName.replaceAll('_', ' ')} ${value}${unit}`,
  )
  const asked = [range, around, ...comparisons].filter((text) => text !== '')
  return (
    <>
      {asked.length > 0 && <span className={styles['asked']}>{asked.join(' · ')}</span>}
      {field.helpText !== null && field.helpText !== '' && (
        <span className={styles['help']}>{field.helpText}</span>
      )}
    </>
  )
}

/** The units that a value goes to, named before it is saved. */
function SharedWith({ run }: { readonly run: RunView }) {
  const { siblings, siblingIds } = useBatchScope()
  const chosen = siblings.filter(({ stepId }) => siblingIds.includes(stepId)).map(({ unit }) => unit)
  if (chosen.length === 0) return null
  const units = [identityOf(run.partInventory), ...chosen]
  const left = units.length - mostNamed
  const named = left > 1 ? [...units.slice(0, mostNamed), words.siblings.more(left)] : units
  return (
    <span className={styles['shared']}>
      <Layers size={13} aria-hidden /> {words.siblings.shared(inOrder.format(named))}
    </span>
  )
}

/** So many units are named: of more, how many there are beside them. */
const mostNamed = 8
const inOrder = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

/** What was not saved stays in the input; one tap sends it again, and it is recorded once. */
function Failed({ saving }: { readonly saving: FieldSaving }) {
  if (saving.state !== 'failed') return null
  return (
    <div className={styles['failed']}>
      <Refusals lines={saving.refusals} />
      <Button size="sm" h={44} onClick={() => saving.save()}>
        {words.common.retry}
      </Button>
      <Button size="sm" h={44} variant="default" onClick={saving.discard}>
        {words.field.discard}
      </Button>
    </div>
  )
}

function NotApplicable({ field, saving }: { readonly field: FieldView; readonly saving: FieldSaving }) {
  if (!field.allowNotApplicable || fieldTypeOf(field) === 'SIGNOFF') return null
  if (field.notApplicable) return <Text size="sm">{words.field.isNotApplicable}</Text>
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={styles['notApplicable'] ?? ''}
      disabled={saving.lockedBy !== null}
      onClick={() => saving.save({ notApplicable: true })}
    >
      {words.field.notApplicable}
    </Button>
  )
}
