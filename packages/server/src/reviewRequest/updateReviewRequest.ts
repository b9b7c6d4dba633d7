import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotAskReviewer } from '@traveler/domain/review/whyNotAskReviewer.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import {
  findReviewRequest,
  loadReviewRequests,
  lockVersionOfRequest,
  type ReviewRequestRow,
} from './reviewRequestStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  /** Who is asked instead. */
  readonly reviewerId: string
}

/** Ask somebody else in place of the person who was asked. */
export const updateReviewRequest: Operation<Input> = {
  name: 'updateReviewRequest',
  permission: 'CreateReviewRequest',
  input: z.object({ id, etag, reviewerId: id }),
  lock: (input) => lockVersionOfRequest(input.id),
  async perform(tx, input) {
    const found = await tx.readOne<ReviewRequestRow>(loadReviewRequests([input.id]))
    const request = seenRow(found, { type: 'ReviewRequest', ...input })
    const { reviewerId } = input
    if (reviewerId === request.reviewer_id) return { reviewRequestId: request.id }
    const [version, reviewer, asked] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(request.procedure_id)),
      tx.readOne<UserRow>(loadUsers([reviewerId])),
      tx.readOne<ReviewRequestRow>(findReviewRequest(request.procedure_id, reviewerId)),
    ])
    const procedure = seenRow(version, { type: 'Procedure', id: request.procedure_id })
    if (reviewer === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: reviewerId })
    const { name, deactivated } = reviewer
    const person = { id: reviewerId, name, isActive: !deactivated, isAsked: asked !== undefined }
    refuseIf(whyNotAskReviewer(procedure.status, person))
    const turned = { reviewer_id: reviewerId, status: 'PENDING' as const, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'REVIEW_REQUEST_TURNED',
      changes: [updateRow('review_request', { id: request.id }, turned, { etag: request.etag })],
    })
    return { reviewRequestId: request.id }
  },
}
