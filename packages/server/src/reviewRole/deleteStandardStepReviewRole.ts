import type { Operation } from '../operation/operation.ts'
import { type DropRoleInput, dropRole } from './dropRole.ts'
import { ofStandardSteps } from './roleDemand.ts'

/** Demand the approval of a role of standard steps no longer. */
export const deleteStandardStepReviewRole: Operation<DropRoleInput> = dropRole(
  'deleteStandardStepReviewRole',
  ofStandardSteps,
)
