import { requiredSteps } from '@traveler/domain/run/runStatus.ts'
import { planSkipRunStep } from '@traveler/domain/runStep/planSkipRunStep.ts'
import { type RunWork, stepOf, type WorkStep } from './runWork.ts'

/** What is skipped with a step, and what of that had to be done. */
export interface SkippedSteps {
  readonly steps: readonly WorkStep[]
  readonly required: readonly WorkStep[]
  readonly isMandatory: boolean
}

export function skippedWith({ step, steps }: Pick<RunWork, 'step' | 'steps'>): SkippedSteps {
  const skipped = planSkipRunStep(step, steps).map(({ id }) => stepOf(steps, id))
  const must = new Set(requiredSteps([...steps.values()]).map(({ id }) => id))
  return {
    steps: skipped,
    required: skipped.filter(({ id }) => must.has(id)),
    isMandatory: skipped.some(({ shown }) => shown.definition.mandatory),
  }
}
