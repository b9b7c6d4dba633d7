import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { useState } from 'react'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { timeInWords } from '../../../components/times.ts'
import type { RunEdited, StepPlan } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { TwoLines } from '../../../ui/TwoLines.tsx'
import { runEditWords } from './runEditWords.ts'
import type { PlannedWith } from './runForm.ts'
import { StepPlanDialog } from './StepPlanDialog.tsx'

const words = runEditWords.steps

interface StepPlansProps {
  readonly run: RunEdited
  /** Whether the same step of the other runs of its batch is planned with it. */
  readonly planned: PlannedWith
}

/** Step by step: who does it, where, when, and how long it takes. */
export function StepPlans({ run, planned: plannedWith }: StepPlansProps) {
  const [planned, setPlanned] = useState<string | null>(null)
  const steps = (run.steps ?? []).filter((step) => step !== null)
  const step = steps.find(({ id }) => id === planned)
  const reason = whyNotOpenRun(run) === null ? null : runEditWords.closed
  const plan: Column<StepPlan> = {
    label: words.columns.action,
    share: 1.1,
    render: (one) => (
      <ReasonedButton
        h={44}
        variant="light"
        reason={reason}
        aria-label={words.planThis(`${one.number} ${one.title}`)}
        onClick={() => setPlanned(one.id)}
      >
        {words.plan}
      </ReasonedButton>
    ),
  }
  return (
    <>
      <h2>{words.title}</h2>
      <RowTable label={words.title} columns={[...columns, plan]} rows={steps} keyOf={({ id }) => id} />
      {step !== undefined && (
        <StepPlanDialog
          key={step.id}
          step={step}
          placeOfRun={run.location?.id ?? null}
          planned={plannedWith}
          onClose={() => setPlanned(null)}
        />
      )}
    </>
  )
}

const columns: readonly Column<StepPlan>[] = [
  {
    label: words.columns.step,
    share: 3,
    render: ({ number, title, status }) => (
      <>
        <TwoLines first={`${number} ${title}`} second="" />
        <StatusPill status={status ?? 'TODO'} of="step" />
      </>
    ),
  },
  {
    label: words.columns.who,
    share: 1.6,
    render: ({ assignedTo, assignedTeam }) => assignedTo?.name ?? assignedTeam?.name ?? words.nobody,
  },
  { label: words.columns.place, share: 1.6, wide: true, render: ({ workCenter }) => workCenter?.name ?? '–' },
  {
    label: words.columns.when,
    share: 2,
    render: (step) => <TwoLines first={startInWords(step)} second={lengthInWords(step)} />,
  },
]

function startInWords({ scheduledStart: start, scheduledEnd: end }: StepPlan): string {
  if (start === null && end === null) return words.notScheduled
  return start === null ? words.until(timeInWords(end ?? '')) : timeInWords(start)
}

function lengthInWords({ scheduledStart: start, scheduledEnd: end, leadTime }: StepPlan): string {
  const until = start === null || end === null ? '' : words.until(timeInWords(end))
  const takes = leadTime === null ? '' : words.takes(String(leadTime / 60))
  return [until, takes].filter((text) => text !== '').join(' · ')
}
