import type { RunStepNode, RunStepTree } from './runStepNode.ts'
import { ancestorsOf } from './runStepNode.ts'

/**
 * The steps that go back from IN_PROGRESS to TODO when this one is taken back: itself, then the headings above it,
 * nearest first, as long as nothing else below them was begun. The inverse of planStartRunStep (rules 9, 10 and 41).
 */
export function planUnstartRunStep(step: RunStepNode, steps: RunStepTree): readonly RunStepNode[] {
  const takenBack = new Set([step.id])
  const plan = [step]
  for (const parent of ancestorsOf(step, steps)) {
    const children = [...steps.values()].filter((child) => child.parentId === parent.id)
    const isIdle = children.every((child) => child.status === 'TODO' || takenBack.has(child.id))
    if (!parent.isHeading || parent.status !== 'IN_PROGRESS' || !isIdle) break
    takenBack.add(parent.id)
    plan.push(parent)
  }
  return plan
}
