import type { Actor } from '@traveler/domain/access/actor.ts'
import { CircleCheckBig, Info, Play, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { RaiseIssue } from '../../components/issue/RaiseIssue.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { saidAll } from '../../components/said.ts'
import { words } from '../../components/words.ts'
import {
  BringBackRunStepDocument,
  CompleteRunStepDocument,
  RedoRunStepDocument,
  ResumeRunStepDocument,
  StartRunStepDocument,
  UnstartRunStepDocument,
} from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { BatchBar } from './batch/BatchBar.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import { OutOfRange, stepOf } from './OutOfRange.tsx'
import type { RunView, StepView } from './runView.ts'
import { StepMore } from './StepMore.tsx'
import styles from './StepPanel.module.css'
import { reasonFor, type StepAction, stepActions, whyNotStep } from './stepReasons.ts'

const ApproveSkipDialog = laterDialog(async () => (await import('./ConcessionDialogs.tsx')).ApproveSkipDialog)
const FailStepDialog = laterDialog(async () => (await import('./StepDialogs.tsx')).FailStepDialog)
const HoldStepDialog = laterDialog(async () => (await import('./StepDialogs.tsx')).HoldStepDialog)
const RedlineDialog = laterDialog(async () => (await import('./RedlineDialog.tsx')).RedlineDialog)
const ReopenStepDialog = laterDialog(async () => (await import('./StepDialogs.tsx')).ReopenStepDialog)
const SkipStepDialog = laterDialog(async () => (await import('./StepDialogs.tsx')).SkipStepDialog)

interface StepActionsProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
  readonly onNext: () => void
}

/** What is asked in a dialog before it is done. */
type Dialog = 'hold' | 'fail' | 'skip' | 'approveSkip' | 'reopen' | 'redline'

/** What is done at every step stands in the bar; the rest in the menu beside it. */
const always: readonly StepAction[] = ['start', 'complete']
const seldom = stepActions.filter((action) => !always.includes(action))

/** Everything that can ever be done with a step. What cannot be done now stays in its place and says why. */
export function StepActions({ run, step, actor, onNext }: StepActionsProps) {
  const { acts, isBusy, refusals } = useStepActs(step, onNext)
  const { siblingIds } = useBatchScope()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  if (step.isHeading === true) return null
  const reasons = Object.fromEntries(
    stepActions.map((action) => [action, reasonFor(action, step, run, actor)]),
  )
  const main = mainAction(step)
  const perform = (action: StepAction) =>
    action in acts ? void acts[action as keyof typeof acts]() : setDialog(action as Dialog)
  const shown = main === null || always.includes(main) ? always : [...always, main]
  return (
    <footer className={styles['actions']}>
      <BatchBar run={run} step={step} />
      <Refusals lines={refusals} />
      <OutOfRange run={run} step={step} actor={actor} />
      {main !== null && (
        <WhyNotMain
          reason={saidAll(whyNotStep(main, step, run, actor).filter(({ code }) => code !== shownAbove))}
        />
      )}
      {shown.map((action) => (
        <StepButton
          key={action}
          action={action}
          isMain={action === main}
          isBusy={isBusy}
          reason={reasons[action] ?? null}
          onClick={() => perform(action)}
        />
      ))}
      <RaiseIssue about={stepOf(step, siblingIds)} isSmall />
      <StepMore actions={seldom} reasons={reasons} onAct={perform} />
      {dialog === 'hold' && <HoldStepDialog step={step} onClose={close} />}
      {dialog === 'fail' && <FailStepDialog step={step} onClose={close} />}
      {dialog === 'redline' && <RedlineDialog runId={run.id} step={step} onClose={close} />}
      {dialog === 'reopen' && <ReopenStepDialog step={step} onClose={close} />}
      {dialog === 'skip' && (
        <SkipStepDialog step={step} onApprove={() => setDialog('approveSkip')} onClose={close} />
      )}
      {dialog === 'approveSkip' && (
        <ApproveSkipDialog run={run} step={step} onClose={() => setDialog('skip')} />
      )}
    </footer>
  )
}

/** Values out of range stand in a notice of their own, with the way on. */
const shownAbove = 'VALUE_OUT_OF_RANGE'

const icons = { start: Play, complete: CircleCheckBig, redo: RotateCcw, resume: Play } as const

interface StepButtonProps {
  readonly action: StepAction
  readonly isMain: boolean
  readonly isBusy: boolean
  readonly reason: string | null
  readonly onClick: () => void
}

function StepButton({ action, isMain, isBusy, reason, onClick }: StepButtonProps) {
  const Icon = action in icons ? icons[action as keyof typeof icons] : null
  const units = useBatchScope().siblingIds.length + 1
  const name = words.step.actions[action]
  const isShared = action === 'start' || action === 'complete'
  const label = isShared && units > 1 ? words.siblings.onUnits(name, units) : name
  return (
    <ReasonedButton
      variant={isMain ? 'filled' : 'default'}
      size={isMain ? 'md' : 'sm'}
      h={44}
      loading={isMain && isBusy}
      leftSection={isMain && Icon !== null ? <Icon size={18} aria-hidden /> : undefined}
      data-step-action={action}
      reason={reason}
      onClick={onClick}
    >
      {label}
    </ReasonedButton>
  )
}

/** The main action's reason stands in words: nobody has to look for it. */
function WhyNotMain({ reason }: { readonly reason: string | null }) {
  if (reason === null) return null
  return (
    <p className={styles['why']}>
      <Info size={15} aria-hidden /> {reason}
    </p>
  )
}

/** What is usually done next in each state. */
function mainAction(step: StepView): StepAction | null {
  switch (step.status) {
    case 'TODO':
      return 'start'
    case 'IN_PROGRESS':
      return 'complete'
    case 'HOLD':
      return 'resume'
    case 'FAILED':
      return 'redo'
    case 'CANCELED':
      return 'bringBack'
    default:
      return null
  }
}

function useStepActs(step: StepView, onNext: () => void) {
  const start = useAct(StartRunStepDocument)
  const complete = useAct(CompleteRunStepDocument)
  const resume = useAct(ResumeRunStepDocument)
  const redo = useAct(RedoRunStepDocument)
  const unstart = useAct(UnstartRunStepDocument)
  const bringBack = useAct(BringBackRunStepDocument)
  const all = [start, complete, resume, redo, unstart, bringBack]
  const { siblingIds, isReading } = useBatchScope()
  const input = { id: step.id, etag: step._etag ?? '' }
  const together = { ...input, siblingIds }
  const fresh = (act: () => Promise<unknown>) => () => {
    for (const one of all) one.reset()
    return act()
  }
  return {
    acts: {
      start: fresh(() => start.perform({ input: together })),
      resume: fresh(() => resume.perform({ input })),
      redo: fresh(() => redo.perform({ input })),
      unstart: fresh(() => unstart.perform({ input: together })),
      bringBack: fresh(() => bringBack.perform({ input })),
      complete: fresh(async () => {
        if ((await complete.perform({ input: together })) !== null) onNext()
      }),
    },
    isBusy: isReading || all.some((act) => act.isBusy),
    refusals: all.flatMap((act) => act.refusals),
  }
}
