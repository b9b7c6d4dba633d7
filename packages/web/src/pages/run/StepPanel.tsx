import { whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { useRef } from 'react'
import { StepFiles } from '../../components/files/StepFiles.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { Talk } from '../../components/talk/Talk.tsx'
import { timeInWords } from '../../components/times.ts'
import { words } from '../../components/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { EarlierAttempts } from './EarlierAttempts.tsx'
import { Gates } from './Gates.tsx'
import { aroundOf, nodeOf, type RunView, type StepView, statusOf } from './runView.ts'
import { SignOffs } from './SignOffs.tsx'
import { StepActions } from './StepActions.tsx'
import { StepFields } from './StepFields.tsx'
import styles from './StepPanel.module.css'

interface StepPanelProps {
  readonly run: RunView
  readonly step: StepView
  /** The step is done: go to the next. */
  readonly onNext: () => void
}

/** The chosen step: what to do, what to fill, who signs, and what can be done with it now. */
export function StepPanel({ run, step, onNext }: StepPanelProps) {
  const actor = useActor()
  const panel = useRef<HTMLDivElement>(null)
  if (actor === undefined) return <Waiting label={words.common.loading(words.run.what)} />
  const goOn = () => focusNextField(panel.current)
  return (
    <div className={styles['panel']} ref={panel}>
      <div className={styles['body']}>
        <StepHead step={step} />
        <Standing run={run} step={step} />
        <RichText slate={step.slateContent} files={step.assets ?? []} />
        <StepFiles slate={step.slateContent} files={step.assets ?? []} />
        <StepFields run={run} step={step} actor={actor} onNext={goOn} />
        <SignOffs run={run} step={step} actor={actor} />
        <Gates run={run} step={step} actor={actor} />
        {step.attempt > 1 && <EarlierAttempts step={step} />}
        <Talk kind="runStep" record={step} />
      </div>
      <StepActions run={run} step={step} actor={actor} onNext={onNext} />
    </div>
  )
}

function StepHead({ step }: { readonly step: StepView }) {
  const done =
    step.completedBy === null || step.endTime === null
      ? null
      : words.step.completed(step.completedBy.name, timeInWords(step.endTime))
  const begun =
    step.startedBy === null || step.startTime === null
      ? null
      : words.step.started(step.startedBy.name, timeInWords(step.startTime))
  const facts = [
    step.attempt > 1 ? words.step.attempt(step.attempt) : null,
    step.location?.name ?? null,
    step.assignedTo?.name ?? null,
    step.required ? null : words.common.optional,
    done ?? begun,
  ].filter((fact) => fact !== null)
  return (
    <header className={styles['head']}>
      <div className={styles['titles']}>
        <h2 className={styles['title']} tabIndex={-1} data-step-title>
          <span className={styles['number']}>{step.number}</span> {step.title}
        </h2>
        {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
      </div>
      <StatusPill status={statusOf(step)} of="step" />
    </header>
  )
}

/** Why nothing can be done here now: a hold, a failure, or what comes before. */
function Standing({ run, step }: { readonly run: RunView; readonly step: StepView }) {
  const node = nodeOf(step)
  if (step.status === 'HOLD') {
    const kind = words.holdKinds[step.holdKind ?? ''] ?? ''
    return (
      <Notice tone="caution" title={words.step.onHold(kind)}>
        {step.holdReason !== null && <p>{step.holdReason}</p>}
        {step.heldBy !== null && <p>{words.step.heldBy(step.heldBy.name)}</p>}
      </Notice>
    )
  }
  if (step.status === 'FAILED') {
    return (
      <Notice tone="bad" title={words.step.failed}>
        {step.failReason !== null && <p>{step.failReason}</p>}
      </Notice>
    )
  }
  if (step.isHeading === true) return <Notice tone="info">{words.step.heading}</Notice>
  const wait = isFinished(node) ? null : whyNotAvailable(node, aroundOf(run))
  return wait === null ? null : <Notice tone="caution">{said(wait)}</Notice>
}

/** Enter in a field goes on to the next one; after the last, to the button that completes the step. */
function focusNextField(panel: HTMLElement | null): void {
  const stops = [
    ...(panel?.querySelectorAll<HTMLElement>(
      '[data-field-input]:not(:disabled), [data-step-action="complete"]',
    ) ?? []),
  ]
  const active = stops.find((stop) => stop === document.activeElement)
  stops[(active === undefined ? -1 : stops.indexOf(active)) + 1]?.focus()
}
