import { UnstyledButton } from '@mantine/core'
import { type RunAround, whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { levelOf } from '@traveler/domain/step/stepNumber.ts'
import { CloudOff, LayoutList, Lock, MessageSquare } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useDrafts } from '../../components/drafts/drafts.tsx'
import { said } from '../../components/said.ts'
import { StatusIcon } from '../../components/status/StatusPill.tsx'
import { commentsOn } from '../../components/talk/hanging.ts'
import { words } from '../../components/words.ts'
import { draftKey } from './field/draftKey.ts'
import { aroundOf, fieldsOf, nodeOf, type RunView, type StepView, statusOf, stepsOf } from './runView.ts'
import styles from './StepList.module.css'

interface StepListProps {
  readonly run: RunView
  /** The id of the chosen step; `overview` for the run itself. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The steps as a tree: number, title, how far each is, and what it waits for. */
export function StepList({ run, chosen, onChoose }: StepListProps) {
  const around = aroundOf(run)
  return (
    <nav className={styles['list']} aria-label={words.run.steps}>
      <Row id="overview" level={0} isChosen={chosen === 'overview'} onChoose={onChoose}>
        <LayoutList size={18} aria-hidden className={styles['icon']} />
        <span className={styles['title']}>{words.run.overview}</span>
      </Row>
      {stepsOf(run).map((step) => (
        <Row
          key={step.id}
          id={step.id}
          level={levelOf(step.number) - 1}
          isChosen={chosen === step.id}
          onChoose={onChoose}
        >
          <StatusIcon status={statusOf(step)} />
          <StepLine step={step} wait={waitOf(step, around)} />
        </Row>
      ))}
    </nav>
  )
}

interface RowProps {
  readonly id: string
  readonly level: number
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
  readonly children: React.ReactNode
}

function Row({ id, level, isChosen, onChoose, children }: RowProps) {
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <UnstyledButton
      ref={row}
      className={styles['row']}
      style={{ paddingLeft: 14 + level * 18 }}
      aria-current={isChosen ? 'step' : undefined}
      onClick={() => onChoose(id)}
    >
      {children}
    </UnstyledButton>
  )
}

function StepLine({ step, wait }: { readonly step: StepView; readonly wait: StepWait | null }) {
  const { drafts } = useDrafts()
  const hasDraft = fieldsOf(step).some((field) => drafts.has(draftKey(field.id, step.attempt)))
  return (
    <span className={styles['line']}>
      <span className={styles['title']} data-heading={step.isHeading} data-done={step.status === 'CANCELED'}>
        <span className={styles['number']}>{step.number}</span> {step.title}
        {!step.required && <span className={styles['tag']}>{words.common.optional}</span>}
        <CommentMark step={step} />
        {wait !== null && wait.brief === null && (
          <Lock size={13} role="img" aria-label={wait.sentence} className={styles['lock']} />
        )}
      </span>
      {wait !== null && wait.brief !== null && (
        <span className={styles['wait']} title={wait.sentence}>
          <Lock size={13} role="img" aria-label={wait.sentence} /> {wait.brief}
        </span>
      )}
      {hasDraft && (
        <span className={styles['unsaved']}>
          <CloudOff size={13} aria-hidden /> {words.field.unsaved}
        </span>
      )}
    </span>
  )
}

/** Something was said about the step: whoever passes by sees it. */
function CommentMark({ step }: { readonly step: StepView }) {
  const count = commentsOn(step)
  if (count === 0) return null
  return (
    <span className={styles['said']}>
      <MessageSquare size={13} role="img" aria-label={words.talk.comments(count)} /> {count}
    </span>
  )
}

/** What a step waits for, in a sentence and in a few words; null when it can be worked or is done. */
interface StepWait {
  readonly sentence: string
  readonly brief: string | null
}

function waitOf(step: StepView, around: RunAround): StepWait | null {
  const node = nodeOf(step)
  const refusal = isFinished(node) ? null : whyNotAvailable(node, around)
  if (refusal === null || refusal.code !== 'RUN_STEP_NOT_AVAILABLE' || node.status !== 'TODO') return null
  const open = node.upstream
    .map(({ upstreamStepId }) => around.steps.get(upstreamStepId))
    .filter((upstream) => upstream !== undefined && !isFinished(upstream))
  // What its headings wait for stands beside them; what it waits for itself stands here.
  const brief =
    open.length === 0 ? null : words.run.waitsFor(open.map((upstream) => upstream?.number).join(', '))
  return { sentence: said(refusal), brief }
}
