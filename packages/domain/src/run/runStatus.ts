import type { RunLife } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'

export const runStatuses = [
  'TODO',
  'IN_PROGRESS',
  'HOLD',
  'REDLINE',
  'FAILED',
  'COMPLETE',
  'PARTIAL_COMPLETE',
  'CANCELED',
] as const

export type RunStatus = (typeof runStatuses)[number]

const ends: ReadonlySet<RunStatus> = new Set(['COMPLETE', 'PARTIAL_COMPLETE', 'CANCELED'])

/** What an open run can show: it is neither completed nor canceled. */
export const openRunStatuses: readonly RunStatus[] = runStatuses.filter((status) => !ends.has(status))

/** What a run's status is derived from, of each step. `parentId` null: at the top. */
export interface StepOfRun {
  readonly id: string
  readonly parentId: string | null
  readonly required: boolean
  readonly status: RunStepStatus
}

const countedWhenOptional: ReadonlySet<RunStepStatus> = new Set<RunStepStatus>([
  'IN_PROGRESS',
  'HOLD',
  'REDLINE',
  'FAILED',
  'COMPLETE',
])

/** The status of a run: derived, never set by hand; the first match wins (rule 5). */
export function deriveRunStatus(
  run: Pick<RunLife, 'canceledAt' | 'completedAt' | 'heldAt'>,
  steps: readonly StepOfRun[],
): RunStatus {
  if (run.canceledAt !== null) return 'CANCELED'
  const required = requiredSteps(steps)
  if (run.completedAt !== null)
    return required.some((step) => step.status === 'CANCELED') ? 'PARTIAL_COMPLETE' : 'COMPLETE'

  const must = new Set(required)
  const counted = steps.filter((step) => must.has(step) || countedWhenOptional.has(step.status))
  const found = new Set(counted.map((step) => step.status))
  if (found.has('REDLINE')) return 'REDLINE'
  if (run.heldAt !== null || found.has('HOLD')) return 'HOLD'
  if (found.has('FAILED')) return 'FAILED'
  if (found.has('IN_PROGRESS')) return 'IN_PROGRESS'
  if (!found.has('TODO')) return statusOfClosedSteps(found)
  return found.size === 1 ? 'TODO' : 'IN_PROGRESS'
}

/** What an open run shows once it is held, whatever its steps are: redline still shows over hold (rule 5). */
export function heldRunStatus(status: RunStatus): RunStatus {
  return status === 'REDLINE' ? 'REDLINE' : 'HOLD'
}

/**
 * The steps that must be done: required, and not below an optional or skipped parent that has not been started
 * (rule 5).
 */
export function requiredSteps<Step extends StepOfRun>(steps: readonly Step[]): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const isWaived = (step: StepOfRun): boolean => {
    const parent = step.parentId === null ? undefined : byId.get(step.parentId)
    if (parent === undefined) return false
    const isStarted = parent.status !== 'TODO' && parent.status !== 'CANCELED'
    const isLeftOut = !isStarted && (!parent.required || parent.status === 'CANCELED')
    return isLeftOut || isWaived(parent)
  }
  return steps.filter((step) => step.required && !isWaived(step))
}

function statusOfClosedSteps(found: ReadonlySet<RunStepStatus>): RunStatus {
  if (found.size === 0) return 'TODO'
  if (found.size === 2) return 'PARTIAL_COMPLETE'
  return found.has('COMPLETE') ? 'COMPLETE' : 'CANCELED'
}
