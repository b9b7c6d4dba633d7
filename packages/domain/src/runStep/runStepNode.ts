import type { StepName } from '../refusalFacts.ts'
import type { RunStepStatus } from './runStepStatus.ts'

/**
 * That a step waits for another one. Lags are whole seconds after the upstream step was finished, both
 * inclusive; null: none asked.
 */
export interface UpstreamEdge {
  readonly upstreamStepId: string
  readonly minimumLagSeconds: number | null
  readonly maximumLagSeconds: number | null
}

/** A run step as the order of work sees it: where it stands in the tree, what it waits for, how far it is. */
export interface RunStepNode extends StepName {
  readonly id: string
  /** Null at the top. */
  readonly parentId: string | null
  readonly required: boolean
  readonly status: RunStepStatus
  /** A parent that has nothing of its own to fill, sign or approve; it follows its children (rule 10). */
  readonly isHeading: boolean
  readonly upstream: readonly UpstreamEdge[]
  /** When it became COMPLETE or CANCELED, ISO 8601 UTC; null before. */
  readonly finishedAt: string | null
}

/** Every step of a run by id. */
export type RunStepTree = ReadonlyMap<string, RunStepNode>

export function treeOf(steps: readonly RunStepNode[]): RunStepTree {
  return new Map(steps.map((step) => [step.id, step]))
}

export function parentOf(step: RunStepNode, tree: RunStepTree): RunStepNode | null {
  return step.parentId === null ? null : (tree.get(step.parentId) ?? null)
}

/** The step's parents, nearest first. */
export function ancestorsOf(step: RunStepNode, tree: RunStepTree): readonly RunStepNode[] {
  const ancestors: RunStepNode[] = []
  for (let parent = parentOf(step, tree); parent !== null; parent = parentOf(parent, tree))
    ancestors.push(parent)
  return ancestors
}

/** All steps below this one, at any depth, in the order of the tree. */
export function descendantsOf(step: RunStepNode, tree: RunStepTree): readonly RunStepNode[] {
  return [...tree.values()].filter((other) =>
    ancestorsOf(other, tree).some((ancestor) => ancestor.id === step.id),
  )
}

/** A step that nothing waits for any more (rule 10). */
export function isFinished(step: RunStepNode): boolean {
  return step.status === 'COMPLETE' || step.status === 'CANCELED'
}
