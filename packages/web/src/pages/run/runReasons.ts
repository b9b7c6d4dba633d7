// Why a button of the run itself cannot be pressed now: the rules' own answers.

import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { parseQuantity } from '@traveler/domain/decimal.ts'
import { accepted, type Refusal } from '@traveler/domain/refusal.ts'
import { type VersionStop, whyNotHoldRun, whyNotResumeRun } from '@traveler/domain/run/runHold.ts'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import {
  planCancelRun,
  type UnitAfterCancel,
  whyNotCancelRun,
  whyNotScrapWithRun,
} from '@traveler/domain/run/whyNotCancelRun.ts'
import { type OpenPoint, openPoints, whyNotCompleteRun } from '@traveler/domain/run/whyNotCompleteRun.ts'
import { whyNotReopenRun } from '@traveler/domain/run/whyNotReopenRun.ts'
import { unresolved } from '../../components/issue/OpenIssues.tsx'
import { said, saidAll } from '../../components/said.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { lateIn, lifeOf, nodeOf, type RunView, stepsOf, workersOf } from './runView.ts'

export type RunAction = 'hold' | 'resume' | 'complete' | 'cancel' | 'reopen'

const permissions: Readonly<Record<RunAction, Permission>> = {
  hold: 'HoldRun',
  resume: 'ResumeRun',
  complete: 'CompleteRun',
  cancel: 'CancelRun',
  reopen: 'ReopenRun',
}

const rules: { readonly [Action in RunAction]: (run: RunView, actor: Actor) => readonly Refusal[] } = {
  hold: (run, actor) => whyNotHoldRun(lifeOf(run), actor, 'given'),
  resume: (run, actor) => whyNotResumeRun(lifeOf(run), actor, versionStopOf(run)),
  complete: whyNotComplete,
  cancel: (run, actor) => whyNotCancelRun(lifeOf(run), actor, 'given'),
  reopen: whyNotReopen,
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

/** What canceling the run does now: to its unit, and to its steps. */
export function afterCancel(run: RunView): {
  readonly unit: UnitAfterCancel
  readonly steps: number
  /** Names of those who are checked in, and go. */
  readonly people: readonly string[]
} {
  const steps = stepsOf(run)
  const facts = {
    steps: steps.map(nodeOf),
    wasBegun: run.startedAt !== null || steps.some((step) => step.attempt > 1),
    hasInstalls: run.hasInstalls,
    madeItsUnit: run.madeItsUnit,
    isScrapped: run.partInventory?.status === 'SCRAPPED',
  }
  const plan = planCancelRun(facts, false)
  const present = steps.flatMap((step) => step.sessions).filter((session) => session.checkOut === null)
  const people = [...new Set(present.flatMap((session) => session.createdBy?.name ?? []))]
  return { unit: plan.unit, steps: plan.stepIds.length, people }
}

/** Why what was begun cannot be scrapped as the run is canceled, in a sentence; null: it can. */
export function reasonForScrap(run: RunView, actor: Actor): string | null {
  const isFixed = purposeKinds[run.purpose] === 'LOOK' || run.partInventory?.status === 'INSTALLED'
  const lot = { id: run.partInventory?.id ?? '', name: unitNameOf(run), left: builtOf(run), isFixed }
  const refusal = whyNotScrapWithRun('SCRAPPED', actor, lot)
  return refusal === null ? null : said(refusal)
}

const builtOf = (run: RunView) => accepted(parseQuantity(run.quantity ?? '1'))

/** What its unit is built into, and who builds it now, the server knows. */
function whyNotReopen(run: RunView, actor: Actor): readonly Refusal[] {
  const unit = run.partInventory
  return whyNotReopenRun(
    {
      run: lifeOf(run),
      purpose: run.purpose,
      quantity: builtOf(run),
      unit: {
        id: unit?.id ?? '',
        name: unitNameOf(run),
        status: unit?.status ?? 'AVAILABLE',
        statusReason: unit?.statusReason ?? null,
        quantity: builtOf(run),
        lockedIn: null,
        openBuild: null,
      },
    },
    { actor, reason: 'given', signerId: null },
  )
}

function whyNotComplete(run: RunView, actor: Actor): readonly Refusal[] {
  const steps = stepsOf(run)
  return whyNotCompleteRun(
    {
      ...completionFacts(run),
      // The dialog asks for it.
      isPlaceMissing: false,
      workerIds: [...new Set(steps.flatMap((step) => workersOf(step)))],
    },
    actor,
  )
}

/** What is still to be done before the run is completed, each with its step. */
export function openPointsOf(run: RunView): readonly OpenPoint[] {
  return openPoints(completionFacts(run))
}

/** What the screen knows of what a completion looks at; what is missing of the as-built BOM stands beside it. */
function completionFacts(run: RunView) {
  const unit = run.partInventory
  const steps = stepsOf(run)
  const isIdentified = (unit?.serialNumber ?? unit?.lotNumber ?? null) !== null
  return {
    run: lifeOf(run),
    steps: steps.map((step) => ({
      ...nodeOf(step),
      verifyAfterReopening: step.verifyAfterReopening,
      concessionApproved: step.skippedBy !== null,
    })),
    unit: { id: unit?.id ?? '', name: unitNameOf(run), isOnQualityHold: unit?.qualityHold ?? false },
    missingInstalls: [],
    openRedlines: [],
    unconfirmedLateEntries: steps.flatMap((step) =>
      lateIn(step)
        .filter((entry) => !entry.isConfirmed)
        .map((entry) => ({
          told: `${entry.performedBy?.name} did step ${step.number} ${step.title} on paper`,
          stepId: step.id,
        })),
    ),
    workInside:
      purposeKinds[run.purpose] === 'LOOK' ? [] : run.openWorkInside.map(({ id, title }) => `${id} ${title}`),
    unresolvedIssues: steps.flatMap((step) =>
      unresolved(step.issues).map(({ id, title }) => `${id} ${title}`),
    ),
    draftBomWithoutConcession:
      run.draftBomVersion === null || run.isDraftBomApproved === true ? null : String(run.draftBomVersion),
    isUnitUnidentified: run.part?.trackingType != null && !isIdentified,
  }
}
