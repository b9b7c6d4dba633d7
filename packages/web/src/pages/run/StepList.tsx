import { UnstyledButton } from '@mantine/core'
import { explain } from '@traveler/domain/refusal.ts'
import { whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { CloudOff, LayoutList, Lock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { StatusIcon } from '../../components/status/StatusPill.tsx'
import { words } from '../../components/words.ts'
import { draftKey, useDrafts } from './field/drafts.tsx'
import { aroundOf, fieldsOf, nodeOf, type RunView, type StepView, stepsOf } from './runView.ts'
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
      {stepsOf(run).map((step) => {
        const node = nodeOf(step)
        const wait = isFinished(node) ? null : whyNotAvailable(node, around)
        return (
          <Row key={step.id} id={step.id} level={levelOf(step)} isChosen={chosen === step.id} onChoose={onChoose}>
            <StatusIcon status={step.status ?? 'TODO'} />
            <StepLine step={step} wait={wait === null || wait.code !== 'RUN_STEP_NOT_AVAILABLE' ? null : explain(wait)} />
          </Row>
        )
      })}
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

function StepLine({ step, wait }: { readonly step: StepView; readonly wait: string | null }) {
  const { drafts } = useDrafts()
  const hasDraft = fieldsOf(step).some((field) => drafts.has(draftKey(field.id, step.attempt)))
  return (
    <span className={styles['line']}>
      <span className={styles['title']} data-heading={step.isHeading} data-done={step.status === 'CANCELED'}>
        <span className={styles['number']}>{step.number}</span> {step.title}
        {!step.required && <span className={styles['tag']}>{words.common.optional}</span>}
      </span>
      {wait !== null && (
        <span className={styles['wait']} title={wait}>
          <Lock size={13} aria-hidden /> {shortened(wait)}
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

const levelOf = (step: StepView): number => step.number.split('.').length - 1

/** The rule's sentence without its beginning: beside the step itself, only what it waits for is news. */
function shortened(sentence: string): string {
  const [, waits] = sentence.split(': it waits for ')
  return waits === undefined ? sentence : words.run.waitsFor(waits)
}
