import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import { isZero } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import { runStepTransitions } from '../runStep/runStepStatus.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import { type LotInWork, whyNotScrapInWork } from './lotOutcome.ts'
import type { StepOfRun } from './runStatus.ts'

/** A run can be canceled while it is open, held or not, with a reason (rule 6). */
export function whyNotCancelRun(run: RunLife, actor: Actor, reason: string | null): readonly Refusal[] {
  return [whyNotOpenRun(run), whyNotWithoutReason(actor, reason, 'cancel a run')].filter(
    (refusal) => refusal !== null,
  )
}

export interface RunToCancel {
  readonly steps: readonly StepOfRun[]
  /** A step was ever started or failed, also in an attempt before the one that counts. */
  readonly wasBegun: boolean
  /** Anything installed on the unit by this run. */
  readonly hasInstalls: boolean
  /** The unit's record was made by this run (origin RUN_MADE). */
  readonly madeItsUnit: boolean
  /** Nothing of the unit is left but what is scrapped. */
  readonly isScrapped: boolean
}

/** What becomes of the unit: as it was before; its record voided (the serial stays used); held with an issue; scrapped. */
export type UnitAfterCancel = 'AS_BEFORE' | 'VOID' | 'QUALITY_HOLD' | 'SCRAPPED'

/**
 * What Cancel run saves: the steps that become CANCELED (all but the COMPLETE ones, REDLINE included) and the
 * unit's fate (rule 6). What was begun is held with an issue, unless whoever cancels scraps it.
 */
export function planCancelRun(
  run: RunToCancel,
  scraps: boolean,
): {
  readonly stepIds: readonly string[]
  readonly unit: UnitAfterCancel
} {
  const isIdle = run.steps.every((step) => step.status === 'TODO' || step.status === 'CANCELED')
  const untouched = isIdle && !run.wasBegun && !run.hasInstalls
  const cancelable: readonly string[] = runStepTransitions.cancelWithRun.from
  const begun = scraps || run.isScrapped ? 'SCRAPPED' : 'QUALITY_HOLD'
  return {
    stepIds: run.steps.filter((step) => cancelable.includes(step.status)).map((step) => step.id),
    unit: untouched ? (run.madeItsUnit ? 'VOID' : 'AS_BEFORE') : begun,
  }
}

/** Why what a run has begun cannot be scrapped as it is canceled; null: it can. */
export function whyNotScrapWithRun(fate: UnitAfterCancel, actor: Actor, lot: LotInWork): Refusal | null {
  const problem =
    fate !== 'SCRAPPED'
      ? 'is asked, and nothing was begun'
      : isZero(lot.left)
        ? 'is asked, and nothing is left of it'
        : null
  return problem === null
    ? (whyNotPermitted(actor, 'ScrapPartInventory') ?? whyNotScrapInWork(lot, lot.left))
    : { code: 'INVALID_INPUT', field: 'scrapUnit', problem, remedy: 'Cancel the run without it.' }
}
