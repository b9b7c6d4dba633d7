import type { RunAround } from './availableToWork.ts'
import { isAvailable } from './availableToWork.ts'
import type { RunStepNode } from './runStepNode.ts'

/**
 * Where a held step goes when it is resumed: the status before, or TODO when, apart from the hold, it would
 * not be available to work (rule 9).
 */
export function planResumeRunStep(
  step: RunStepNode,
  previous: 'TODO' | 'IN_PROGRESS',
  around: RunAround,
): 'TODO' | 'IN_PROGRESS' {
  const resumed: RunStepNode = { ...step, status: previous }
  const steps = new Map(around.steps).set(step.id, resumed)
  return isAvailable(resumed, { ...around, steps }) ? previous : 'TODO'
}
