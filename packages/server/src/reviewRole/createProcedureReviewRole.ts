import type { Operation } from '../operation/operation.ts'
import { type DemandInput, demandRole } from './demandRole.ts'
import { ofProcedures } from './roleDemand.ts'

/** Demand that holders of a role approve a version before it is released: of one procedure, or of all. */
export const createProcedureReviewRole: Operation<DemandInput> = demandRole(
  'createProcedureReviewRole',
  ofProcedures,
)
