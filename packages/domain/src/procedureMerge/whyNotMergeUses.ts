import { canonicalText } from '../canonical.ts'
import type { Refusal } from '../refusal.ts'
import { canonicalStepDefinition } from '../step/canonicalStepDefinition.ts'
import type { DefinedStep } from './stepElements.ts'

/**
 * A use of a standard step reads as what was reviewed (rule 27), so a merge takes it whole, as one of both has it. Empty when it
 * does; else the uses that would read as no version of their standard step does. `idOf` gives the step of an element in the draft.
 */
export function whyNotMergeUses(
  merged: readonly DefinedStep[],
  sides: { readonly theirs: readonly DefinedStep[]; readonly ours: readonly DefinedStep[] },
  idOf: (element: string) => string,
): readonly Refusal[] {
  const known = new Set([...readings(sides.theirs), ...readings(sides.ours)].map(({ reading }) => reading))
  return readings(merged).flatMap(({ step, standardStepId, reading }) =>
    known.has(reading)
      ? []
      : [{ code: 'STANDARD_STEP_USED', stepId: idOf(step.id), standardStepId } as const],
  )
}

/** What each use shows and checks, and which steps stand below it. */
function readings(steps: readonly DefinedStep[]) {
  const children = Map.groupBy(steps, ({ parentId }) => parentId)
  return steps.flatMap((step) => {
    const { id, standardStepId, definition } = step
    if (standardStepId === null) return []
    const below = (children.get(id) ?? []).map((child) => child.id)
    const reading = canonicalText([id, standardStepId, canonicalStepDefinition(definition), below])
    return [{ step, standardStepId, reading }]
  })
}
