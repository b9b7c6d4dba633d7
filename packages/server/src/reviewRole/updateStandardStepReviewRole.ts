import type { Operation } from '../operation/operation.ts'
import { type CountInput, countRole } from './countRole.ts'
import { ofStandardSteps } from './roleDemand.ts'

/** Demand more or fewer holders of a role of standard steps. */
export const updateStandardStepReviewRole: Operation<CountInput> = countRole(
  'updateStandardStepReviewRole',
  ofStandardSteps,
)
