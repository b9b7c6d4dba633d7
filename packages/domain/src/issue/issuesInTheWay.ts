import type { RunStepNode, RunStepTree } from '../runStep/runStepNode.ts'
import { ancestorsOf, descendantsOf } from '../runStep/runStepNode.ts'

/** An issue that is not resolved, as a run meets it. */
export interface OpenIssue {
  /** "17 Crack at the weld". */
  readonly name: string
  /** The step on which it was found; null: on none of this run. */
  readonly foundOnStepId: string | null
  /** The step before which it is resolved; null: not said. */
  readonly resolveByStepId: string | null
  /** It was required to complete the step: a value there is out of range that wants an issue. */
  readonly isRequired: boolean
}

/**
 * The issues that keep a step from being started (rule 14): at the step by which one is resolved and at everything after
 * it. Where none is named, an issue that a value out of range wanted is resolved before the next step.
 */
export function issuesInTheWay(
  step: RunStepNode,
  steps: RunStepTree,
  issues: readonly OpenIssue[],
): readonly string[] {
  if (issues.length === 0) return []
  const before = stepsBefore(step, steps)
  const here = new Set([step, ...ancestorsOf(step, steps)].map(({ id }) => id))
  return issues
    .filter(({ resolveByStepId, foundOnStepId, isRequired }) => {
      if (resolveByStepId !== null) return here.has(resolveByStepId) || before.has(resolveByStepId)
      return isRequired && foundOnStepId !== null && before.has(foundOnStepId)
    })
    .map(({ name }) => name)
}

/** Every step that this one waits for, at whatever distance, with what is below those. */
function stepsBefore(step: RunStepNode, steps: RunStepTree): ReadonlySet<string> {
  const before = new Set<string>()
  const ways = [step]
  for (const way of ways) {
    const edges = [way, ...ancestorsOf(way, steps)].flatMap(({ upstream }) => upstream)
    for (const { upstreamStepId } of edges) {
      const found = steps.get(upstreamStepId)
      if (found === undefined || before.has(found.id)) continue
      for (const one of [found, ...descendantsOf(found, steps)]) {
        before.add(one.id)
        ways.push(one)
      }
    }
  }
  return before
}
