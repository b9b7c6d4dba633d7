import type { Actor } from '../access/actor.ts'
import {
  compareDecimals,
  divideDown,
  isZero,
  multiplyDecimals,
  parseQuantity,
  type Quantity,
} from '../decimal.ts'
import { restOf } from '../partInventory/planSplit.ts'
import { accepted, type Refusal } from '../refusal.ts'
import { type RunLife, whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import type { LotInWork } from './lotOutcome.ts'

/** A run of a lot, part of which is to go on apart (rule 33). */
export interface RunToSplit {
  readonly run: RunLife
  readonly lot: LotInWork & { readonly isSerial: boolean }
  /** Another open run works on the lot, or looks at it. */
  readonly hasOtherRuns: boolean
  /** Something is built into the lot. */
  readonly hasInstalls: boolean
  readonly steps: readonly {
    readonly number: string
    readonly title: string
    readonly status: RunStepStatus
  }[]
  /** In words: what is found wrong with it and not settled, and who did work on paper and has not signed for it. */
  readonly unsettled: readonly string[]
}

const unsettledStatuses = { HOLD: 'on hold', FAILED: 'failed', REDLINE: 'in redline' } as const

/**
 * Why so much of a lot in work cannot go on in a run of its own. What waits for a decision is settled first: nothing gets
 * past a hold, a failed step or an issue by being split off.
 */
export function whyNotSplitRun(
  { run, lot, hasOtherRuns, hasInstalls, steps, unsettled }: RunToSplit,
  asked: Quantity,
  given: { readonly reason: string | null; readonly actor: Actor },
): readonly Refusal[] {
  const openPoints = [
    ...(hasOtherRuns ? ['another open run works on the lot'] : []),
    ...(hasInstalls ? ['parts are built into the lot'] : []),
    ...steps.flatMap(({ number, title, status }) =>
      status === 'HOLD' || status === 'FAILED' || status === 'REDLINE'
        ? [`step ${number} ${title} is ${unsettledStatuses[status]}`]
        : [],
    ),
    ...unsettled,
  ]
  return [
    whyNotWorkOnRun(run),
    whyNotWithoutReason(given.actor, given.reason, 'split a run'),
    openPoints.length === 0 ? null : ({ code: 'RUN_NOT_SPLIT', runId: run.id, openPoints } as const),
    whyNotPart(lot, asked),
  ].filter((refusal) => refusal !== null)
}

function whyNotPart(lot: RunToSplit['lot'], asked: Quantity): Refusal | null {
  const refusal = (problem: string, remedy: string): Refusal => ({
    code: 'INVALID_INPUT',
    field: 'quantity',
    problem,
    remedy,
  })
  if (lot.isSerial) return refusal('is asked of one unit', 'Split a run of a lot.')
  if (lot.isFixed)
    return refusal(
      'is asked of a run that neither builds nor changes a lot of its own',
      'Split the lot on its page, once the run is over.',
    )
  if (isZero(asked)) return refusal('is 0', 'Give more than zero.')
  const beyond = compareDecimals(asked, lot.left)
  if (beyond > 0)
    return { code: 'UNIT_EMPTY', partInventoryId: lot.id, unit: lot.name, left: lot.left, asked }
  return beyond === 0
    ? refusal(`${asked} is all of ${lot.name}`, 'Give less: something stays in the run.')
    : null
}

/** Of the attempts at a step so many were worked on both lots together; null: none. What is not done is worked apart. */
export function carriedAttempt(step: {
  readonly status: RunStepStatus
  readonly attempt: number
}): number | null {
  const isDone = step.status === 'COMPLETE' || step.status === 'CANCELED'
  const attempts = isDone ? step.attempt : step.attempt - 1
  return attempts === 0 ? null : attempts
}

/**
 * Where a step of the new run begins: what is done stays done, a step whose steps below it are worked goes on, and all
 * else is still to do.
 */
export function statusInSplit(status: RunStepStatus, isParent: boolean): RunStepStatus {
  const stays = status === 'COMPLETE' || status === 'CANCELED' || (status === 'IN_PROGRESS' && isParent)
  return stays ? status : 'TODO'
}

/** Places behind the point to which a share of a BOM line is told. */
const places = 12

/**
 * How a BOM line of the lot is shared between what stays and what goes: together they are the line, exactly. What does not
 * come out even stays.
 */
export function shareOfLine(
  line: Quantity,
  lot: Quantity,
  taken: Quantity,
): { readonly stays: Quantity; readonly goes: Quantity } {
  const goes = accepted(parseQuantity(divideDown(multiplyDecimals(line, taken), lot, places)))
  return { stays: restOf(line, goes), goes }
}

/** What a step was worked on together with another run is not changed behind its back. */
export interface CarriedStep {
  readonly runStepId: string
  readonly number: string
  readonly title: string
  /** The other runs, in words. */
  readonly runs: readonly string[]
}

/** Null when a step is reopened to be repeated, or when nobody else relies on what was recorded in it. */
export function whyNotCorrectCarried(step: CarriedStep, mode: 'CORRECT' | 'REPEAT'): Refusal | null {
  if (mode === 'REPEAT' || step.runs.length === 0) return null
  const { runStepId, number, title, runs } = step
  return { code: 'STEP_CARRIED', runStepId, step: { number, title }, runs }
}
