import type { Operation } from '../operation/operation.ts'
import { rejectVersion } from './rejectVersion.ts'
import { reviewedProcedure } from './reviewedProcedure.ts'
import type { ReviewInput } from './reviewInput.ts'

/** Reject a version in review, signed and with the reason: it is a draft again, and the approvals before are outdated. */
export const rejectProcedure: Operation<ReviewInput> = rejectVersion('rejectProcedure', reviewedProcedure)
