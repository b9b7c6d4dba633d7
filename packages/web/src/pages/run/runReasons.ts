// Why a button of the run itself cannot be pressed now: the rules' own answers.

import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { type VersionStop, whyNotHoldRun, whyNotResumeRun } from '@traveler/domain/run/runHold.ts'
import { planCancelRun, type UnitAfterCancel, whyNotCancelRun } from '@traveler/domain/run/whyNotCancelRun.ts'
import { whyNotCompleteRun } from '@traveler/domain/run/whyNotCompleteRun.ts'
import { saidAll } from '../../components/said.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { lifeOf, nodeOf, type RunView, stepsOf, workersOf } from './runView.ts'

export type RunAction = 'hold' | 'resume' | 'complete' | 'cancel'

const permissions: Readonly<Record<RunAction, Permission>> = {
  hold: 'HoldRun',
  resume: 'ResumeRun',
  complete: 'CompleteRun',
  cancel: 'CancelRun',
}

const rules: { readonly [Action in RunAction]: (run: RunView, actor: Actor) => readonly Refusal[] } = {
  hold: (run, actor) => whyNotHoldRun(lifeOf(run), actor, 'given'),
  resume: (run, actor) => whyNotResumeRun(lifeOf(run), actor, versionStopOf(run)),
  complete: whyNotComplete,
  cancel: (run, actor) => whyNotCancelRun(lifeOf(run), actor, 'given'),
}

/** Why the run cannot be acted on, in sentences; null: it can. */
export function reasonForRun(action: RunAction, run: RunView, actor: Actor): string | null {
  const permitted = whyNotPermitted(actor, permissions[action])
  return saidAll([...(permitted === null ? [] : [permitted]), ...rules[action](run, actor)])
}

function versionStopOf({ stops, procedure }: RunView): VersionStop {
  const stop = stops.find(({ runStepId }) => runStepId === null)
  return stop === undefined ? null : { procedureId: procedure?.id ?? '', reason: stop.reason }
}

/** What becomes of the unit when the run is canceled now. */
export function unitAfterCancel(run: RunView): UnitAfterCancel {
  const steps = stepsOf(run)
  return planCancelRun({
    steps: steps.map(nodeOf),
    wasBegun: run.startedAt !== null || steps.some((step) => step.attempt > 1),
    hasInstalls: false,
    madeItsUnit: run.partInventory?.howCreated === 'RUN_MADE',
  }).unit
}

function whyNotComplete(run: RunView, actor: Actor): readonly Refusal[] {
  const unit = run.partInventory
  const steps = stepsOf(run)
  const isIdentified = (unit?.serialNumber ?? unit?.lotNumber ?? null) !== null
  return whyNotCompleteRun(
    {
      run: lifeOf(run),
      steps: steps.map((step) => ({
        ...nodeOf(step),
        verifyAfterReopening: false,
        concessionApproved: false,
      })),
      unit: { id: unit?.id ?? '', name: unitNameOf(run), isOnQualityHold: unit?.qualityHold ?? false },
      missingInstalls: [],
      openRedlines: [],
      unresolvedIssues: [],
      draftBomWithoutConcession: null,
      isUnitUnidentified: run.part?.trackingType != null && !isIdentified,
      // The dialog asks for it.
      isPlaceMissing: false,
      workerIds: [...new Set(steps.flatMap((step) => workersOf(step)))],
    },
    actor,
  )
}
