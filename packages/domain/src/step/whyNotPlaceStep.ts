import type { Refusal } from '../refusal.ts'
import { maximumStepLevels, type StepPlace } from './stepNumber.ts'

/**
 * Null when a step with `levels` levels of its own (1: without children) may stand below `parentId` (null: at the top);
 * else what forbids it. `moved` is the step when it already stands in the tree: it cannot come below itself.
 */
export function whyNotPlaceStep(
  steps: readonly StepPlace[],
  parentId: string | null,
  { levels, moved }: { readonly levels: number; readonly moved: string | null },
): Refusal | null {
  const above = ancestorsOf(steps, parentId)
  if (above === null) return { code: 'NOT_FOUND', type: 'Step', id: parentId ?? '' }
  if (moved !== null && above.includes(moved)) {
    return {
      code: 'INVALID_INPUT',
      field: 'parentId',
      problem: 'would put the step below itself',
      remedy: 'Choose a step that is not below it.',
    }
  }
  const deepest = above.length + levels
  if (deepest <= maximumStepLevels) return null
  return {
    code: 'INVALID_INPUT',
    field: 'parentId',
    problem: `would make ${deepest} levels of steps; ${maximumStepLevels} are allowed`,
    remedy: 'Choose a step that is higher up.',
  }
}

/** How many levels a step and all below it have: 1 without children. */
export function levelsOf(steps: readonly StepPlace[], id: string): number {
  const children = steps.filter((step) => step.parentId === id)
  return 1 + Math.max(0, ...children.map((child) => levelsOf(steps, child.id)))
}

/** The step and all below it, parents first. */
export function subtreeOf(steps: readonly StepPlace[], id: string): readonly string[] {
  const children = Map.groupBy(steps, (step) => step.parentId)
  const ids = [id]
  for (const one of ids) ids.push(...(children.get(one) ?? []).map((child) => child.id))
  return ids
}

// Parent first; null when the parent is not there.
function ancestorsOf(steps: readonly StepPlace[], parentId: string | null): readonly string[] | null {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const above: string[] = []
  for (let id = parentId; id !== null; ) {
    const step = byId.get(id)
    if (step === undefined || above.includes(id)) return null
    above.push(id)
    id = step.parentId
  }
  return above
}
