import { type ChangeOfStep, isInTheWay, type StepToChange } from '../procedureMerge/takeChange.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import type { RedlineChange } from './approvalsWanted.ts'
import { type RedlineStatus, whyNotReuseRedline } from './redlineStatus.ts'

/** An applied redline as another run meets it; steps go by their elements: step key and occurrence. */
export interface RedlineToTake {
  readonly id: string
  readonly status: RedlineStatus
  readonly change: RedlineChange
  readonly element: string
  /** What the step said before it; null: it adds the step. */
  readonly baseDefinitionId: string | null
  /** Of a step that it adds: those of its level before it, the nearest first, those after it, and the one above. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly parent: string | null
  /** Other steps that it names in the order of work. */
  readonly named: readonly string[]
}

/** A step of another run, as far as a redline cares. */
export interface StepToRedline extends StepToChange {
  readonly definitionId: string
  /** By number and title. */
  readonly name: string
}

interface OtherRun {
  /** Its steps by element: at least those that the redline names. */
  readonly steps: ReadonlyMap<string, StepToRedline>
  /** A stop put it on hold, and nobody has released it. */
  readonly isStopped: boolean
}

/** Whether another open run can take an applied redline (rule 25). STEP_DIFFERS: its step reads otherwise, or is not there. */
export type TakeRedline = 'CAN_TAKE' | 'STEP_PASSED' | 'STOPPED' | 'STEP_DIFFERS'

/** The step of another run's level behind which an added one comes to stand there; null: before all. */
export function takenPlace(
  { before }: Pick<RedlineToTake, 'before'>,
  steps: ReadonlyMap<string, unknown>,
): string | null {
  return before.find((element) => steps.has(element)) ?? null
}

/**
 * Whether another run can take a redline: its step reads as this one's did before, and nobody has worked on it there. In place of an
 * added step it is the one before which it would be done, the last of its parent the parent itself.
 */
export function takeRedline(redline: RedlineToTake, run: OtherRun) {
  const { steps, isStopped } = run
  const passed = [...changedBy(redline, run)].flatMap(([element, how]) => {
    const step = steps.get(element)
    return step !== undefined && isInTheWay(step, how) ? [step.name] : []
  })
  const change: TakeRedline = isStopped
    ? 'STOPPED'
    : differs(redline, steps)
      ? 'STEP_DIFFERS'
      : passed.length > 0
        ? 'STEP_PASSED'
        : 'CAN_TAKE'
  return { change, passed }
}

function differs(redline: RedlineToTake, steps: OtherRun['steps']): boolean {
  const { element, baseDefinitionId, parent, named } = redline
  const own = steps.get(element)
  if (named.some((one) => !steps.has(one)) || (parent !== null && !steps.has(parent))) return true
  return baseDefinitionId === null ? own !== undefined : own?.definitionId !== baseDefinitionId
}

function changedBy(
  { change, element, after, parent }: RedlineToTake,
  { steps }: OtherRun,
): ReadonlyMap<string, ChangeOfStep> {
  if (change !== 'ADD') return new Map([[element, 'CHANGED']])
  const next = after.find((one) => steps.has(one))
  if (next !== undefined) return new Map([[next, 'CHANGED']])
  return parent === null ? new Map() : new Map([[parent, 'EXTENDED']])
}

/** Everything that keeps an open run from taking an applied redline of another one. */
export function whyNotTakeRedline(
  redline: RedlineToTake,
  { run, ...other }: OtherRun & { readonly run: RunLife },
): readonly Refusal[] {
  const closed = whyNotReuseRedline('take', redline.status) ?? whyNotOpenRun(run)
  if (closed !== null) return [closed]
  const { change, passed } = takeRedline(redline, other)
  const facts = { redlineId: redline.id, runId: run.id }
  switch (change) {
    case 'CAN_TAKE':
      return []
    case 'STEP_PASSED':
      return [{ code: 'REDLINE_PASSED', ...facts, steps: passed }]
    case 'STEP_DIFFERS':
      return [{ code: 'REDLINE_DIFFERS', ...facts }]
    case 'STOPPED':
      return run.hold === null
        ? []
        : [{ code: 'RUN_ON_HOLD', runId: run.id, kind: run.hold.kind, reason: run.hold.reason }]
  }
}
