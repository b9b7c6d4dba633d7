import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { QueueBucket } from '@traveler/domain/plannedRun/queueBucket.ts'
import { ArrowRight, Play } from 'lucide-react'
import { DueDate } from '../../components/DueDate.tsx'
import { inWords } from '../../components/said.ts'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import type { QueueItem } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import type { Column } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { planDetail, planName } from './planName.ts'
import styles from './QueuePage.module.css'
import { queueAction } from './queueAction.ts'
import { ReadinessButton } from './ReadinessButton.tsx'
import type { StartStep } from './useStartStep.ts'

const { columns } = scheduleWords.queue

interface Starts {
  readonly starting: { readonly reason: string | null; readonly open: (planId: string) => void }
  readonly step: StartStep
}

/** The columns of each bucket: what is blocked says by what. */
export function queueColumns(starts: Starts): Readonly<Record<QueueBucket, readonly Column<QueueItem>[]>> {
  const next: Column<QueueItem> = {
    label: columns.action,
    share: 2.3,
    render: (item) => <NextAction item={item} {...starts} />,
  }
  const workable = [work, status, who, due, next]
  return { OVERDUE: workable, NOW: workable, NEXT: workable, BLOCKED: [work, status, waits, next] }
}

const work: Column<QueueItem> = {
  label: columns.work,
  share: 3.2,
  render: ({ runStep, plannedRun }) =>
    runStep === null ? (
      plannedRun !== null && <TwoLines first={planName(plannedRun)} second={planDetail(plannedRun)} />
    ) : (
      <TwoLines first={stepName(runStep)} second={runStep.run?.title ?? ''} />
    ),
}

const status: Column<QueueItem> = {
  label: columns.status,
  share: 1.6,
  render: ({ runStep, plannedRun }) =>
    runStep === null ? (
      plannedRun !== null && <ReadinessButton plan={plannedRun} />
    ) : (
      <StatusPill status={runStep.status ?? 'TODO'} of="step" />
    ),
}

const waits: Column<QueueItem> = {
  label: columns.waits,
  share: 3,
  render: (item) => <Waits text={waitsInWords(item)} />,
}

/** What it waits for, in one line; the whole of it where somebody opens it. */
function Waits({ text }: { readonly text: string }) {
  return (
    <details className={styles['waits']}>
      <summary>{text}</summary>
    </details>
  )
}

/** Without what the row says already: which step it is, and that it waits. */
function waitsInWords({ runStep, waitsFor }: QueueItem): string {
  const text = inWords(waitsFor ?? '')
  const known = runStep === null ? '' : `Step ${stepName(runStep)} is not available yet: it waits for `
  return known !== '' && text.startsWith(known) ? capital(text.slice(known.length)) : text
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Who has the step, or its run. */
const who: Column<QueueItem> = {
  label: columns.who,
  share: 1.3,
  render: ({ runStep }) => {
    if (runStep === null) return scheduleWords.queue.planned
    return runStep.assignedTo?.name ?? runStep.run?.assignedTo?.name ?? scheduleWords.queue.nobody
  },
}

const due: Column<QueueItem> = {
  label: columns.due,
  share: 1.1,
  render: ({ runStep, plannedRun }) => (
    <DueDate
      date={firstEnd(runStep, plannedRun)}
      isOpen
      zone={(runStep?.run ?? plannedRun)?.location?.timeZone ?? null}
    />
  ),
}

/** The end that comes first: it is by this that work is overdue. */
function firstEnd(step: QueueItem['runStep'], plan: QueueItem['plannedRun']): string | null {
  const ends =
    step === null
      ? [plan?.windowEnd, plan?.needBy]
      : [step.scheduledEnd ?? step.run?.scheduledEnd, step.run?.dueDate]
  const [first] = ends
    .filter((end) => end !== null && end !== undefined)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return first ?? null
}

function stepName({ number, title }: NonNullable<QueueItem['runStep']>): string {
  return `${number} ${title}`
}

/** The one thing to do next. */
function NextAction({ item, starting, step }: Starts & { readonly item: QueueItem }) {
  const { runStep, plannedRun } = item
  const action = queueAction(item)
  const label = scheduleWords.queue[action]
  if (runStep !== null) {
    const name = scheduleWords.queue.of(label, `${stepName(runStep)}, ${runStep.run?.title ?? ''}`)
    return action === 'startStep' ? (
      <ReasonedButton
        h={48}
        variant="light"
        leftSection={<Play size={16} aria-hidden />}
        aria-label={name}
        loading={step.startingId === runStep.id}
        reason={step.reason}
        onClick={() => void step.start(runStep)}
      >
        {label}
      </ReasonedButton>
    ) : (
      <Button
        h={48}
        variant={action === 'goOn' ? 'light' : 'default'}
        rightSection={<ArrowRight size={16} aria-hidden />}
        aria-label={name}
        renderRoot={(props) => (
          <Link
            to="/runs/$id"
            params={{ id: runStep.run?.id ?? '' }}
            search={{ step: runStep.id }}
            {...props}
          />
        )}
      >
        {label}
      </Button>
    )
  }
  if (plannedRun === null) return null
  return (
    <ReasonedButton
      h={48}
      variant={action === 'startRun' ? 'light' : 'default'}
      {...(action === 'startRun' ? { leftSection: <Play size={16} aria-hidden /> } : {})}
      aria-label={scheduleWords.queue.of(label, planName(plannedRun))}
      reason={starting.reason}
      onClick={() => starting.open(plannedRun.id)}
    >
      {label}
    </ReasonedButton>
  )
}
