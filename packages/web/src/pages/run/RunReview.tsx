import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { StatusIcon } from '../../components/status/StatusPill.tsx'
import { timeInWords } from '../../components/times.ts'
import { words } from '../../components/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import styles from './RunReview.module.css'
import {
  definitionOf,
  fieldsOf,
  listOf,
  type RunView,
  recordedOf,
  type StepView,
  statusOf,
  stepsOf,
} from './runView.ts'
import { shownValues } from './shownValues.tsx'

/** The whole run at a glance, for the one who signs that it is done: steps, values, signatures, and what stands out. */
export function RunReview({ run }: { readonly run: RunView }) {
  const steps = stepsOf(run)
  const remarks = steps.flatMap((step) => remarksOn(step))
  return (
    <section aria-label={words.run.review}>
      {remarks.length > 0 && (
        <Notice tone="caution" title={words.run.remarks}>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ScrollRegion className={styles['region']} label={words.run.record}>
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step.id} className={styles['step']}>
              <StatusIcon status={statusOf(step)} />
              <div className={styles['line']}>
                <span className={styles['title']}>
                  {step.number} {step.title}
                </span>
                <span className={styles['who']}>{doneBy(step)}</span>
                {shownValues(step).map(({ name, value }) => (
                  <span key={name} className={styles['value']}>
                    {name}: <strong>{value}</strong>
                  </span>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </ScrollRegion>
    </section>
  )
}

function doneBy({ completedBy, endTime }: StepView): string {
  return completedBy === null || endTime === null ? '' : `${completedBy.name}, ${timeInWords(endTime)}`
}

/** What a reviewer should not overlook: values out of range, repeated attempts, skipped steps, voided signatures. */
function remarksOn(step: StepView): readonly string[] {
  const name = `${step.number} ${step.title}`
  const out = valuesOutOfRange(fieldsOf(step).map(definitionOf), recordedOf(step).values)
  const voided = fieldsOf(step)
    .flatMap((field) => listOf(field.signatures))
    .filter(({ voidedAt }) => voidedAt !== null)
  return [
    ...out.map((value) => words.run.remark.outOfRange(name, value.name)),
    ...(step.attempt > 1 ? [words.run.remark.attempts(name, step.attempt)] : []),
    ...(step.status === 'CANCELED' ? [words.run.remark.skipped(name)] : []),
    ...(step.status === 'TODO' && !step.required ? [words.run.remark.notPerformed(name)] : []),
    ...(voided.length > 0 ? [words.run.remark.voided(name, voided.length)] : []),
  ]
}
