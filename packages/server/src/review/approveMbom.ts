import type { Operation } from '../operation/operation.ts'
import { approveVersion } from './approveVersion.ts'
import { reviewedMbom } from './reviewedMbom.ts'
import type { ReviewInput } from './reviewInput.ts'

/** Approve an mBOM version in review, signed: one of the approvals that its release takes. */
export const approveMbom: Operation<ReviewInput> = approveVersion('approveMbom', reviewedMbom)
