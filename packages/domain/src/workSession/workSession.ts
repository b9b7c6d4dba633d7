import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotOpenRun } from '../runLife/runLife.ts'
import { type RunAround, whyNotAvailable } from '../runStep/availableToWork.ts'
import type { RunStepNode } from '../runStep/runStepNode.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'

/** What somebody does at a step while checked in. */
export const sessionKinds = ['WORK', 'SETUP', 'INSPECTION', 'TRAINING', 'WAITING'] as const

export type SessionKind = (typeof sessionKinds)[number]

/** How a session ended: by its person or for it, as its step was left, as its run was held or closed, or by itself. */
export const sessionEnds = ['CHECKED_OUT', 'TAKEN_OVER', 'STEP_LEFT', 'RUN_STOPPED', 'AUTOMATIC'] as const

export type SessionEnd = (typeof sessionEnds)[number]

/** One person at one step from check-in to check-out, ISO 8601 UTC; null: still there. */
export interface WorkTime {
  readonly checkIn: string
  readonly checkOut: string | null
}

export interface CheckIn {
  readonly step: RunStepNode
  readonly around: RunAround
  /** Who is checked in. */
  readonly userId: string
  /** Users that are checked in on the step. */
  readonly present: readonly string[]
}

/** People check in on a step in work that is available; somebody else is checked in only with leave to edit sessions. */
export function whyNotCheckIn({ step, around, userId, present }: CheckIn, actor: Actor): readonly Refusal[] {
  if (step.status !== 'IN_PROGRESS')
    return [
      {
        code: 'RUN_STEP_TRANSITION',
        action: 'check in on',
        status: step.status,
        allowedFrom: ['IN_PROGRESS'],
      },
    ]
  const refusals: (Refusal | null)[] = [
    whyNotAvailable(step, around),
    whyNotForOther(userId, actor),
    present.includes(userId)
      ? { code: 'ALREADY_EXISTS', type: 'Session', field: 'userId', value: userId }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** One checks oneself out; somebody else only with leave to edit sessions. */
export function whyNotCheckOut(userId: string, actor: Actor): Refusal | null {
  return whyNotForOther(userId, actor)
}

function whyNotForOther(userId: string, actor: Actor): Refusal | null {
  return userId === actor.userId ? null : whyNotPermitted(actor, 'UpdateSession')
}

export interface SessionEdit {
  readonly run: RunLife
  readonly step: RunStepNode
  readonly after: WorkTime
  /** The other sessions of the same person at the same step. */
  readonly others: readonly WorkTime[]
  /** The server's clock, ISO 8601 UTC. */
  readonly now: string
}

/**
 * A session is corrected while its run is open, with a reason, within what can have been: it ends after it began, not in the
 * future, and a person is at a step once at a time. Open again it can only be while the step is in work.
 */
export function whyNotEditSession(
  { run, step, after, others, now }: SessionEdit,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const { checkIn, checkOut } = after
  const overlaps = others.some((other) => overlap(after, other, now))
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    whyNotWithoutReason(actor, reason, 'correct a session'),
    checkIn > now ? wrong('checkIn', 'is in the future', 'Give a time that has been.') : null,
    checkOut !== null && checkOut > now
      ? wrong('checkOut', 'is in the future', 'Give a time that has been.')
      : null,
    checkOut !== null && checkOut <= checkIn
      ? wrong('checkOut', 'is not after the check-in', 'Give a later time.')
      : null,
    checkOut === null && step.status !== 'IN_PROGRESS'
      ? wrong('checkOut', 'is missing, and the step is not in work', 'Give the time of the check-out.')
      : null,
    overlaps
      ? wrong('checkIn', 'is within another session of this person here', 'Give times outside of it.')
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

function overlap(a: WorkTime, b: WorkTime, now: string): boolean {
  return a.checkIn < (b.checkOut ?? now) && b.checkIn < (a.checkOut ?? now)
}

function wrong(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
