import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotChangeReviewers } from '@traveler/domain/review/whyNotAskReviewer.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadReviewRequests, lockVersionOfRequest, type ReviewRequestRow } from './reviewRequestStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Ask a person for a review no longer. What that person decided stands. */
export const deleteReviewRequest: Operation<Input> = {
  name: 'deleteReviewRequest',
  permission: 'DeleteReviewRequest',
  input: z.object({ id, etag }),
  lock: (input) => lockVersionOfRequest(input.id),
  async perform(tx, input) {
    const found = await tx.readOne<ReviewRequestRow>(loadReviewRequests([input.id]))
    const request = seenRow(found, { type: 'ReviewRequest', ...input })
    const version = await tx.readOne<ProcedureRow>(loadProcedure(request.procedure_id))
    const procedure = seenRow(version, { type: 'Procedure', id: request.procedure_id })
    refuseIf(whyNotChangeReviewers(procedure.status))
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'REVIEW_REQUEST_DELETED',
      changes: [deleteRows('review_request', [{ id: request.id }])],
    })
    return { reviewRequestId: request.id }
  },
}
