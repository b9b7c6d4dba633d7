import { Button } from '@mantine/core'
import { whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { useRef } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { StepFiles } from '../../components/files/StepFiles.tsx'
import { OpenIssues, unresolved } from '../../components/issue/OpenIssues.tsx'
import { RaiseIssue } from '../../components/issue/RaiseIssue.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { Talk } from '../../components/talk/Talk.tsx'
import { words } from '../../components/words.ts'
import { VerifyRunStepDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import { EarlierAttempts } from './EarlierAttempts.tsx'
import { Gates } from './Gates.tsx'
import { LateEntries } from './late/LateEntries.tsx'
import { stepOf } from './OutOfRange.tsx'
import { aroundOf, nodeOf, type RunView, type StepView, statusOf } from './runView.ts'
import { SignOffs } from './SignOffs.tsx'
import { StepActions } from './StepActions.tsx'
import { StepFields } from './StepFields.tsx'
import { CallForHelp, StepHelp } from './StepHelp.tsx'
import styles from './StepPanel.module.css'
import { StepPeople } from './sessions/StepPeople.tsx'

const StepRedlines = laterDialog(async () => (await import('./StepRedlines.tsx')).StepRedlines)

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
        <StepPeople run={run} step={step} actor={actor}>
          <CallForHelp run={run} step={step} actor={actor} />
        </StepPeople>
        <StepHelp step={step} />
        <Standing run={run} step={step} />
        {mayBeRedlined(step) && <StepRedlines step={step} />}
        <OpenIssues issues={unresolved(step.issues)} />
        <Reopened step={step} />
        <RichText slate={step.slateContent} files={step.assets ?? []} />
        <StepFiles slate={step.slateContent} files={step.assets ?? []} />
        <StepFields run={run} step={step} actor={actor} onNext={goOn} />
        <SignOffs run={run} step={step} actor={actor} />
        <Gates run={run} step={step} actor={actor} />
        <LateEntries run={run} step={step} actor={actor} />
        {step.attempt > 1 && <EarlierAttempts step={step} />}
        <Talk kind="runStep" record={step} />
      </div>
      <StepActions run={run} step={step} actor={actor} onNext={onNext} />
    </div>
  )
}

/** A step that was never redlined does not ask for redlines: an applied one added the step, began an attempt, or left it out. */
function mayBeRedlined({ status, attempt, originStepId }: StepView): boolean {
  return status === 'REDLINE' || status === 'CANCELED' || attempt > 1 || originStepId === null
}

function StepHead({ step }: { readonly step: StepView }) {
  const inWords = useSiteClock()
  const done =
    step.completedBy === null || step.endTime === null
      ? null
      : words.step.completed(step.completedBy.name, inWords(step.endTime))
  const begun =
    step.startedBy === null || step.startTime === null
      ? null
      : words.step.started(step.startedBy.name, inWords(step.startTime))
  const facts = [
    step.attempt > 1 ? words.step.attempt(step.attempt) : null,
    step.carriedFrom === null ? null : words.step.carried(step.carriedFrom.runId),
    step.workCenter?.name ?? null,
    step.assignedTo?.name ?? null,
    step.required ? null : words.common.optional,
    step.certificates.length === 0 ? null : words.step.asks(step.certificates.map(({ name }) => name)),
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
  const inWords = useSiteClock()
  const { siblingIds } = useBatchScope()
  if (step.status === 'HOLD') {
    const kind = words.holdKinds[step.holdKind ?? ''] ?? ''
    return (
      <Notice tone="caution" title={words.step.onHold(kind)}>
        {step.holdReason !== null && <p>{step.holdReason}</p>}
        {step.heldBy !== null && (
          <p>{words.step.heldBy(step.heldBy.name, step.heldAt === null ? null : inWords(step.heldAt))}</p>
        )}
      </Notice>
    )
  }
  if (step.status === 'FAILED') {
    return (
      <Notice
        tone="bad"
        title={words.step.failed}
        action={
          unresolved(step.issues).length === 0 && (
            <RaiseIssue
              about={{
                ...stepOf(step, siblingIds),
                title: words.issue.failed(`${step.number} ${step.title}`),
                found: step.failReason ?? '',
              }}
            />
          )
        }
      >
        {step.failReason !== null && <p>{step.failReason}</p>}
      </Notice>
    )
  }
  if (step.status === 'CANCELED') {
    const title =
      step.skippedBy === null ? words.step.skippedWithRun : words.step.skipped(step.skippedBy.name)
    return (
      <Notice tone="info" title={title}>
        {step.skipReason !== null && <p>{step.skipReason}</p>}
      </Notice>
    )
  }
  if (step.isHeading === true) return <Notice tone="info">{words.step.heading}</Notice>
  const wait = isFinished(node) ? null : whyNotAvailable(node, aroundOf(run))
  return wait === null ? null : <Notice tone="caution">{said(wait)}</Notice>
}

/** What a reopening asks of the step: reasons while it is corrected, and a second look where an earlier one was reopened. */
function Reopened({ step }: { readonly step: StepView }) {
  const act = useAct(VerifyRunStepDocument)
  const verify = () => void act.perform({ input: { id: step.id, etag: step._etag ?? '' } })
  return (
    <>
      {step.correcting && <Notice tone="caution">{words.step.correcting}</Notice>}
      {step.verifyAfterReopening && (
        <Notice
          tone="caution"
          action={
            <Button h={44} variant="default" loading={act.isBusy} onClick={verify}>
              {words.step.verify}
            </Button>
          }
        >
          {words.step.toVerify}
          <Refusals lines={act.refusals} />
        </Notice>
      )}
    </>
  )
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
