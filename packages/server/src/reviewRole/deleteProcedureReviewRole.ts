import type { Operation } from '../operation/operation.ts'
import { type DropRoleInput, dropRole } from './dropRole.ts'
import { ofProcedures } from './roleDemand.ts'

/** Demand the approval of a role no longer. */
export const deleteProcedureReviewRole: Operation<DropRoleInput> = dropRole(
  'deleteProcedureReviewRole',
  ofProcedures,
)
