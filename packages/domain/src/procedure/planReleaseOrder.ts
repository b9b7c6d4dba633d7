import type { StepPlace } from '../step/stepNumber.ts'

/**
 * How the author wants the order of work: each level one after the other, or only as the dependencies are
 * drawn (rule 10).
 */
export type ReleaseOrder = 'IN_SEQUENCE' | 'AS_DRAWN'

/** That a step waits for another, with lags in whole seconds; null: none asked. */
export interface StepEdge {
  readonly stepId: string
  readonly upstreamStepId: string
  readonly minimumLagSeconds: number | null
  readonly maximumLagSeconds: number | null
}

/**
 * The dependencies that a release writes out. In sequence chains the steps of each level by position and keeps what was
 * drawn beside it, with its lags; as drawn has only the drawn ones (rule 10).
 */
export function planReleaseOrder(
  steps: readonly StepPlace[],
  drawn: readonly StepEdge[],
  order: ReleaseOrder,
): readonly StepEdge[] {
  const kept = [...new Map(drawn.map((edge) => [keyOf(edge), edge])).values()]
  if (order === 'AS_DRAWN') return kept
  const known = new Set(kept.map(keyOf))
  return [...kept, ...chainsOf(steps).filter((edge) => !known.has(keyOf(edge)))]
}

function chainsOf(steps: readonly StepPlace[]): readonly StepEdge[] {
  const levels = Map.groupBy(steps, (step) => step.parentId)
  return [...levels.values()].flatMap((level) => {
    const inOrder = level.toSorted((a, b) => a.position - b.position)
    return inOrder.flatMap((step, index) => {
      const before = inOrder[index - 1]
      if (before === undefined) return []
      return [
        { stepId: step.id, upstreamStepId: before.id, minimumLagSeconds: null, maximumLagSeconds: null },
      ]
    })
  })
}

function keyOf(edge: StepEdge): string {
  return `${edge.stepId} after ${edge.upstreamStepId}`
}
