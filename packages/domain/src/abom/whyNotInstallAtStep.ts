import type { Refusal } from '../refusal.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'

/** A step at which something is said to go in. */
export interface InstallStep {
  readonly number: string
  readonly status: RunStepStatus
  /** Its run works on the unit that is built. */
  readonly isOfUnit: boolean
}

/** Null while the step is being worked: what goes in is part of its work. */
export function whyNotInstallAtStep({ number, status, isOfUnit }: InstallStep): Refusal | null {
  const field = 'runStepId'
  if (!isOfUnit)
    return {
      code: 'INVALID_INPUT',
      field,
      problem: `is step ${number} of a run on another unit`,
      remedy: 'Name a step of the run that builds this unit, or leave it out.',
    }
  if (status === 'IN_PROGRESS') return null
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is step ${number}, which is ${status}`,
    remedy: 'Start the step first, or leave it out.',
  }
}
