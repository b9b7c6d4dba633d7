import { Link } from '@tanstack/react-router'
import type { OpenPoint } from '@traveler/domain/run/whyNotCompleteRun.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { inWords } from '../../components/said.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { StatusIcon } from '../../components/status/StatusPill.tsx'
import { lateWords } from '../../components/words/lateEntryWords.ts'
import { words } from '../../components/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { MissingReasons } from './MissingReasons.tsx'
import styles from './RunReview.module.css'
import { openPointsOf } from './runReasons.ts'
import {
  acceptedIn,
  definitionOf,
  fieldsOf,
  hasIssue,
  lateIn,
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
  const atSite = useSiteClock()
  const remarks = [
    ...(run.isAsBuiltKept ? [] : [{ text: words.run.asBuiltNotKept, stepId: null }]),
    ...steps.flatMap((step) => remarksOn(step)),
  ]
  return (
    <section aria-label={words.run.review}>
      {run.isOpen === true && <OpenPoints run={run} />}
      <MissingReasons run={run} />
      {remarks.length > 0 && (
        <Notice tone="caution" title={words.run.remarks}>
          <ul>
            {remarks.map((remark) => (
              <li key={remark.text}>
                <AtStep run={run} point={remark} />
              </li>
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
                <span className={styles['who']}>{doneBy(step, atSite)}</span>
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

/** All that is to be done before the run is completed, each with its step. */
function OpenPoints({ run }: { readonly run: RunView }) {
  const points = openPointsOf(run)
  if (points.length === 0) return null
  return (
    <Notice tone="info" title={words.run.openPoints}>
      <ul>
        {points.map((point) => (
          <li key={point.text}>
            <AtStep run={run} point={point} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What is told of a step leads there. */
function AtStep({ run, point }: { readonly run: RunView; readonly point: OpenPoint }) {
  const text = inWords(point.text)
  if (point.stepId === null) return text
  return (
    <Link className={styles['toStep']} to="/runs/$id" params={{ id: run.id }} search={{ step: point.stepId }}>
      {text}
    </Link>
  )
}

function doneBy({ completedBy, endTime }: StepView, atSite: (time: string) => string): string {
  return completedBy === null || endTime === null ? '' : `${completedBy.name}, ${atSite(endTime)}`
}

/** What a reviewer should not overlook: values out of range, repeated attempts, skipped steps, voided signatures. */
function remarksOn(step: StepView): readonly OpenPoint[] {
  const name = `${step.number} ${step.title}`
  const { values } = recordedOf(step)
  const out = valuesOutOfRange(fieldsOf(step).map(definitionOf), values, acceptedIn(step), hasIssue(step))
  const voided = fieldsOf(step)
    .flatMap((field) => listOf(field.signatures))
    .filter(({ voidedAt }) => voidedAt !== null)
  const texts = [
    ...out.map((value) => words.run.remark.outOfRange(name, value.name)),
    ...lateIn(step).map((entry) =>
      (entry.isConfirmed ? lateWords.remark : lateWords.remarkOpen)(name, entry.performedBy?.name ?? ''),
    ),
    ...(step.attempt > 1 ? [words.run.remark.attempts(name, step.attempt)] : []),
    ...(step.status === 'CANCELED' ? [words.run.remark.skipped(name)] : []),
    ...(step.status === 'TODO' && !step.required ? [words.run.remark.notPerformed(name)] : []),
    ...(voided.length > 0 ? [words.run.remark.voided(name, voided.length)] : []),
  ]
  return texts.map((text) => ({ text, stepId: step.id }))
}
