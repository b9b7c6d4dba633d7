import type { Operation } from '../operation/operation.ts'
import { rejectVersion } from './rejectVersion.ts'
import { reviewedMbom } from './reviewedMbom.ts'
import type { ReviewInput } from './reviewInput.ts'

/** Reject an mBOM version in review, signed and with the reason: it is a draft again, and the approvals before are outdated. */
export const rejectMbom: Operation<ReviewInput> = rejectVersion('rejectMbom', reviewedMbom)
