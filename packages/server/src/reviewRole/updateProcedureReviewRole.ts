import type { Operation } from '../operation/operation.ts'
import { type CountInput, countRole } from './countRole.ts'
import { ofProcedures } from './roleDemand.ts'

/** Demand more or fewer holders of a role. */
export const updateProcedureReviewRole: Operation<CountInput> = countRole(
  'updateProcedureReviewRole',
  ofProcedures,
)
