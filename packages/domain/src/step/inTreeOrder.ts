import type { StepPlace } from './stepNumber.ts'

/** Steps as they are read: each parent before the steps below it, those of one parent by their position, else as they came. */
export function inTreeOrder<Step extends StepPlace>(steps: readonly Step[]): readonly Step[] {
  const children = Map.groupBy(steps, (step) => step.parentId)
  const ordered: Step[] = []
  const add = (parentId: string | null): void => {
    for (const step of (children.get(parentId) ?? []).toSorted((a, b) => a.position - b.position)) {
      ordered.push(step)
      add(step.id)
    }
  }
  add(null)
  return ordered
}
