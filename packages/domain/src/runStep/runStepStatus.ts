import type { Refusal } from '../refusal.ts'
import type { TransitionTable } from '../transitions.ts'
import { actionsOf, canMove } from '../transitions.ts'

/**
 * The states of a run step (rule 9). The API's enum also knows DAG_MODIFIABLE, which is never returned.
 */
export const runStepStatuses = [
  'TODO',
  'IN_PROGRESS',
  'HOLD',
  'REDLINE',
  'FAILED',
  'COMPLETE',
  'CANCELED',
] as const

export type RunStepStatus = (typeof runStepStatuses)[number]

export type RunStepAction =
  | 'start'
  | 'unstart'
  | 'hold'
  | 'resume'
  | 'complete'
  | 'fail'
  | 'redo'
  | 'acceptByDisposition'
  | 'redline'
  | 'applyRedline'
  | 'cancelRedline'
  | 'skip'
  | 'bringBack'
  | 'reopenToCorrect'
  | 'reopenToRepeat'
  | 'cancelWithRun'

/**
 * Every move a run step can make (rule 9). `previous` is the status before, stored on the step.
 * `cancelWithRun` is a part of Cancel run (rule 6).
 */
// biome-ignore format: a table is read by its columns
export const runStepTransitions = {
  start:               { from: ['TODO'],                                             to: 'IN_PROGRESS' },
  unstart:             { from: ['IN_PROGRESS'],                                      to: 'TODO' },
  hold:                { from: ['TODO', 'IN_PROGRESS'],                              to: 'HOLD' },
  resume:              { from: ['HOLD'],                                             to: 'previous' },
  complete:            { from: ['IN_PROGRESS'],                                      to: 'COMPLETE' },
  fail:                { from: ['TODO', 'IN_PROGRESS'],                              to: 'FAILED' },
  redo:                { from: ['FAILED'],                                           to: 'TODO' },
  acceptByDisposition: { from: ['FAILED'],                                           to: 'COMPLETE' },
  redline:             { from: ['TODO', 'IN_PROGRESS', 'HOLD', 'FAILED'],            to: 'REDLINE' },
  applyRedline:        { from: ['REDLINE'],                                          to: 'TODO' },
  cancelRedline:       { from: ['REDLINE'],                                          to: 'previous' },
  skip:                { from: ['TODO', 'IN_PROGRESS', 'HOLD', 'FAILED'],            to: 'CANCELED' },
  bringBack:           { from: ['CANCELED'],                                         to: 'TODO' },
  reopenToCorrect:     { from: ['COMPLETE'],                                         to: 'IN_PROGRESS' },
  reopenToRepeat:      { from: ['COMPLETE'],                                         to: 'TODO' },
  cancelWithRun:       { from: ['TODO', 'IN_PROGRESS', 'HOLD', 'FAILED', 'REDLINE'], to: 'CANCELED' },
} as const satisfies TransitionTable<RunStepStatus, RunStepAction>

/** Where `previous` can lead, by act: the states that hold and redline start from. */
export const previousStatuses = {
  resume: runStepTransitions.hold.from,
  cancelRedline: runStepTransitions.redline.from,
} as const satisfies { readonly [A in RunStepAction]?: readonly RunStepStatus[] }

/** Acts with a door of their own; `updateRunStep(status:)` never means them (rule 9). */
const actsByOwnDoor: readonly RunStepAction[] = ['cancelRedline', 'cancelWithRun']

/**
 * The act that `updateRunStep(status:)` means when it takes a step from one status to another; null when no act does.
 * TODO on a REDLINE step is applyRedline. A test holds that each pair names one act.
 */
export function runStepActionFor(from: RunStepStatus, to: RunStepStatus): RunStepAction | null {
  const acts = runStepActionsFor(from, to)
  return acts[0] ?? null
}

/** All acts that the API's status change could mean; there is never more than one. */
export function runStepActionsFor(from: RunStepStatus, to: RunStepStatus): readonly RunStepAction[] {
  return actionsOf<RunStepAction>(runStepTransitions).filter((action) => {
    if (
      actsByOwnDoor.includes(action) ||
      !canMove<RunStepStatus, RunStepAction>(runStepTransitions, action, from)
    )
      return false
    return leadsTo(action, to)
  })
}

/** Null when the step's status allows the act, else the refusal that lists the states it may start from. */
export function whyNotMoveRunStep(action: RunStepAction, status: RunStepStatus): Refusal | null {
  if (canMove<RunStepStatus, RunStepAction>(runStepTransitions, action, status)) return null
  return { code: 'RUN_STEP_TRANSITION', action, status, allowedFrom: runStepTransitions[action].from }
}

function leadsTo(action: RunStepAction, status: RunStepStatus): boolean {
  const { to } = runStepTransitions[action]
  if (to !== 'previous') return to === status
  return action === 'resume' && previousStatuses.resume.some((previous) => previous === status)
}
