import type { Operation } from '../operation/operation.ts'
import { approveVersion } from './approveVersion.ts'
import { reviewedProcedure } from './reviewedProcedure.ts'
import type { ReviewInput } from './reviewInput.ts'

/** Approve a version in review, signed: one of the approvals that its release takes. */
export const approveProcedure: Operation<ReviewInput> = approveVersion('approveProcedure', reviewedProcedure)
