import type { Operation } from '../operation/operation.ts'
import { type DemandInput, demandRole } from './demandRole.ts'
import { ofStandardSteps } from './roleDemand.ts'

/** Demand that holders of a role approve a version before it is released: of one standard step, or of all. */
export const createStandardStepReviewRole: Operation<DemandInput> = demandRole(
  'createStandardStepReviewRole',
  ofStandardSteps,
)
