import type { RunStepNode, RunStepTree } from './runStepNode.ts'
import { ancestorsOf, descendantsOf } from './runStepNode.ts'

/**
 * The steps that go from CANCELED to TODO when this one is brought back, top down: the skipped parents above it, without
 * which it could never start, itself, and what was skipped below it (rules 9 and 10).
 */
export function planBringBackRunStep(step: RunStepNode, steps: RunStepTree): readonly RunStepNode[] {
  const skipped = (other: RunStepNode): boolean => other.status === 'CANCELED'
  return [
    ...ancestorsOf(step, steps).filter(skipped).reverse(),
    step,
    ...descendantsOf(step, steps).filter(skipped),
  ]
}
