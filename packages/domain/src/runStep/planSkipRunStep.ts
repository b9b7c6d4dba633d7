import { canMove } from '../transitions.ts'
import type { RunStepNode, RunStepTree } from './runStepNode.ts'
import { descendantsOf } from './runStepNode.ts'
import type { RunStepAction, RunStepStatus } from './runStepStatus.ts'
import { runStepTransitions } from './runStepStatus.ts'

/**
 * The steps that become CANCELED when this one is skipped: itself and its open children at any depth; finished
 * ones stay (rule 10). A child in REDLINE stays until its redline is closed.
 */
export function planSkipRunStep(step: RunStepNode, steps: RunStepTree): readonly RunStepNode[] {
  const children = descendantsOf(step, steps).filter((child) =>
    canMove<RunStepStatus, RunStepAction>(runStepTransitions, 'skip', child.status),
  )
  return [step, ...children]
}
