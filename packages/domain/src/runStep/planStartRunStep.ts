import type { RunStepNode, RunStepTree } from './runStepNode.ts'
import { ancestorsOf } from './runStepNode.ts'

/**
 * The steps that go from TODO to IN_PROGRESS when this one is started: the headings above it, top down, then
 * the step itself (rule 10).
 */
export function planStartRunStep(step: RunStepNode, steps: RunStepTree): readonly RunStepNode[] {
  const headings = ancestorsOf(step, steps).filter((parent) => parent.isHeading && parent.status === 'TODO')
  return [...headings.reverse(), step]
}
