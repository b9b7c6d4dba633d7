import type { StepDefinition } from '../step/stepDefinition.ts'
import { contentSteps, contentWaits } from './contentSteps.ts'
import { contentOf, type ProcedureContent } from './procedureContent.ts'
import { stepElements } from './stepElements.ts'

/** What a redline makes of a step of the version that its run is bound to. */
export interface RedlinedStep {
  /** The step's element. */
  readonly element: string
  /** What it says; null: the step is left out, with all below it. */
  readonly definition: StepDefinition | null
}

/** A version as a redline of one of its runs would have it. */
export function withRedline(
  content: ProcedureContent,
  { element, definition }: RedlinedStep,
): ProcedureContent {
  const left = new Set<string>()
  const steps = contentSteps(content).flatMap((step) => {
    const isRedlined = step.id === element
    // Each step comes before those below it.
    if ((isRedlined && definition === null) || left.has(step.parentId ?? '')) {
      left.add(step.id)
      return []
    }
    return [isRedlined && definition !== null ? { ...step, definition } : step]
  })
  const waits = contentWaits(content).filter(
    ({ stepId, upstreamStepId }) => !left.has(stepId) && !left.has(upstreamStepId),
  )
  const whole = [...content.values()].filter(({ kind }) => kind === 'PROCEDURE')
  return contentOf([...whole, ...stepElements(steps, waits)])
}
