import type { StepOfRun } from './runStatus.ts'
import { requiredSteps } from './runStatus.ts'

/**
 * How much of a run is done: whole percent, 0 to 100, of the required steps that are COMPLETE or CANCELED. Headings do
 * not count, their steps do. Rounded down, so that 100 means all; a run without steps is at 0.
 */
export function percentComplete(steps: readonly (StepOfRun & { readonly isHeading: boolean })[]): number {
  const counted = requiredSteps(steps).filter((step) => !step.isHeading)
  if (counted.length === 0) return 0
  const done = counted.filter((step) => step.status === 'COMPLETE' || step.status === 'CANCELED')
  return Math.floor((100 * done.length) / counted.length)
}
