import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import type { StepOfRun } from './runStatus.ts'
import { requiredSteps } from './runStatus.ts'

/** A step as Complete run looks at it. */
export interface StepToClose extends StepOfRun {
  readonly number: string
  readonly title: string
  /** Begun before an earlier step was reopened, and not looked at since (rule 12). */
  readonly verifyAfterReopening: boolean
  /** The concession for having skipped it is approved. */
  readonly concessionApproved: boolean
}

/** What stands beside the steps when a run is completed. The lists are in words: "BRKT-001 × 2", "NCR 17". */
export interface RunToComplete {
  readonly run: RunLife
  readonly steps: readonly StepToClose[]
  readonly unit: { readonly id: string; readonly name: string; readonly isOnQualityHold: boolean }
  readonly missingInstalls: readonly string[]
  readonly openRedlines: readonly string[]
  /** Late entries that their performer has not confirmed (rule 11): "Omar did step 2 Torque on paper". */
  readonly unconfirmedLateEntries: readonly { readonly told: string; readonly stepId: string }[]
  /** Issues that must be resolved before the run completes (rule 14). */
  readonly unresolvedIssues: readonly string[]
  /** Open runs that change what is built into the unit, at any depth (rule 1): "12 Rework of BATT-1". */
  readonly workInside: readonly string[]
  /** Run on a draft mBOM: the version, while its concession is not approved; else null (rule 4). */
  readonly draftBomWithoutConcession: string | null
  /** A serial or lot that the run was to assign and has not. */
  readonly isUnitUnidentified: boolean
  /** Accepted, the unit leaves work and lies nowhere: where it goes is not said (rule 6). */
  readonly isPlaceMissing: boolean
  /** Everybody who recorded, signed or was checked in on the run. */
  readonly workerIds: readonly string[]
}

const openBegun: readonly RunStepStatus[] = ['IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED']

/**
 * Everything that keeps a run from being completed, at once (rule 6). Empty: it may be reviewed and
 * signed.
 */
export function whyNotCompleteRun(facts: RunToComplete, actor: Actor): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotWorkOnRun(facts.run),
    whyNotByPerson(actor, 'complete a run'),
    whyNotOwnWork(facts, actor),
    facts.unit.isOnQualityHold
      ? { code: 'UNIT_ON_HOLD', partInventoryId: facts.unit.id, unit: facts.unit.name }
      : null,
    whyNotClosable(facts),
    facts.isPlaceMissing
      ? {
          code: 'INVALID_INPUT',
          field: 'locationId',
          problem: 'is missing, and an accepted unit lies somewhere',
          remedy: 'Say where it goes.',
        }
      : null,
    whyNotSkipped(facts.steps),
    facts.missingInstalls.length > 0
      ? { code: 'INSTALLS_MISSING', requirements: facts.missingInstalls }
      : null,
    facts.draftBomWithoutConcession === null
      ? null
      : {
          code: 'CONCESSION_REQUIRED',
          act: `complete a run built to draft BOM v${facts.draftBomWithoutConcession}`,
          roles: [],
        },
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/**
 * The steps that are still to be done: required ones not yet COMPLETE or CANCELED, and optional ones that were
 * begun.
 */
export function openStepsOf<Step extends StepOfRun>(steps: readonly Step[]): readonly Step[] {
  const required = new Set(requiredSteps(steps))
  return steps.filter(
    (step) => openBegun.includes(step.status) || (required.has(step) && step.status === 'TODO'),
  )
}

/** A Lead Operator may complete a run unless the only worker on it (rule 35). */
function whyNotOwnWork({ workerIds }: RunToComplete, actor: Actor): Refusal | null {
  const isOnlyWorker = workerIds.length > 0 && workerIds.every((id) => id === actor.userId)
  if (!isOnlyWorker || actor.permissions.has('CompleteOwnRun')) return null
  return {
    code: 'SEPARATION_OF_DUTIES',
    act: 'complete this run',
    because: 'are the only one who worked on it',
  }
}

/** Something that is still to be done before a run is completed, and the step where; null: at none. */
export interface OpenPoint {
  readonly text: string
  readonly stepId: string | null
}

/** All that is still to be done on a run, in words, each with its step. */
export function openPoints(facts: Omit<RunToComplete, 'workerIds' | 'isPlaceMissing'>): readonly OpenPoint[] {
  const anywhere = (text: string): OpenPoint => ({ text, stepId: null })
  return [
    ...openStepsOf(facts.steps).map((step) => ({
      text: `step ${step.number} ${step.title} is ${step.status}`,
      stepId: step.id,
    })),
    ...facts.steps
      .filter((step) => step.verifyAfterReopening)
      .map((step) => ({
        text: `step ${step.number} ${step.title} is to be verified after reopening`,
        stepId: step.id,
      })),
    ...facts.unconfirmedLateEntries.map(({ told, stepId }) => ({
      text: `${told} and has not confirmed it`,
      stepId,
    })),
    ...facts.openRedlines.map((redline) => anywhere(`redline ${redline} is open`)),
    ...facts.unresolvedIssues.map((issue) => anywhere(`issue ${issue} is not resolved`)),
    ...facts.workInside.map((run) => anywhere(`run ${run}, on what is built in, is open`)),
    ...(facts.isUnitUnidentified ? [anywhere('the unit has no serial or lot number yet')] : []),
  ]
}

function whyNotClosable(facts: RunToComplete): Refusal | null {
  const blockers = openPoints(facts).map(({ text }) => text)
  return blockers.length > 0 ? { code: 'RUN_NOT_COMPLETABLE', runId: facts.run.id, blockers } : null
}

function whyNotSkipped(steps: readonly StepToClose[]): Refusal | null {
  const skipped = requiredSteps(steps).filter(
    (step) => step.status === 'CANCELED' && !step.concessionApproved,
  )
  if (skipped.length === 0) return null
  const names = skipped.map((step) => `${step.number} ${step.title}`).join(', ')
  return { code: 'CONCESSION_REQUIRED', act: `complete a run with skipped steps (${names})`, roles: [] }
}
