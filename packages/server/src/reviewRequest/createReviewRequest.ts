import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotAskReviewer } from '@traveler/domain/review/whyNotAskReviewer.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { findReviewRequest, type ReviewRequestRow } from './reviewRequestStore.ts'

interface Input {
  readonly procedureId: string
  readonly reviewerId: string
}

/** Ask a person by name to review a version: it is not released without that person's approval. */
export const createReviewRequest: Operation<Input> = {
  name: 'createReviewRequest',
  permission: 'CreateReviewRequest',
  input: z.object({ procedureId: id, reviewerId: id }),
  lock: (input) => lockStreams([input.procedureId], [input.reviewerId]),
  async perform(tx, { procedureId, reviewerId }) {
    const [found, reviewer, asked] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(procedureId)),
      tx.readOne<UserRow>(loadUsers([reviewerId])),
      tx.readOne<ReviewRequestRow>(findReviewRequest(procedureId, reviewerId)),
    ])
    const procedure = seenRow(found, { type: 'Procedure', id: procedureId })
    if (reviewer === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: reviewerId })
    const { name, deactivated } = reviewer
    const person = { id: reviewerId, name, isActive: !deactivated, isAsked: asked !== undefined }
    refuseIf(whyNotAskReviewer(procedure.status, person))
    const [reviewRequestId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: reviewRequestId,
      procedure_id: procedureId,
      reviewer_id: reviewerId,
      status: 'PENDING' as const,
      export_controlled: procedure.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: procedureId, type: 'procedure' },
      type: 'REVIEW_REQUESTED',
      changes: [insertRows('review_request', [row])],
    })
    return { reviewRequestId }
  },
}
