import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotWithdrawReview } from '@traveler/domain/review/whyNotWithdrawReview.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { answerRequests, outdateApprovals } from './reviewChanges.ts'
import {
  type AskedReviewerRow,
  listAskedReviewers,
  loadReviews,
  lockVersionOfReview,
  type ReviewRow,
} from './reviewStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason: string
}

/** Take the own approval back while the version is in review: it no longer counts, and its signature is void. */
export const withdrawReview: Operation<Input> = {
  name: 'withdrawReview',
  permission: 'UpdateReview',
  input: z.object({ id, etag, reason: wantedReason }),
  lock: (input) => lockVersionOfReview(input.id),
  async perform(tx, input) {
    const review = seenRow(await tx.readOne<ReviewRow>(loadReviews([input.id])), { type: 'Review', ...input })
    const [procedure, requests] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(review.procedure_id)),
      tx.read<AskedReviewerRow>(listAskedReviewers(review.procedure_id)),
    ])
    if (procedure === undefined) throw new Refused(notThere(review))
    const facts = {
      status: procedure.status,
      isStanding: review.status === 'APPROVED',
      reviewerId: review.reviewer_id,
    }
    refuseIf(whyNotWithdrawReview(facts, actorOf(tx.caller)))
    const now = await tx.now()
    const own = requests.filter(({ reviewer_id }) => reviewer_id === review.reviewer_id)
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'REVIEW_WITHDRAWN',
      reason: input.reason,
      changes: [
        ...outdateApprovals(tx, [review], { now, reason: input.reason }),
        ...answerRequests(tx, own, { status: 'PENDING', now }),
      ],
    })
    return { reviewId: review.id }
  },
}

function notThere(review: ReviewRow): Refusal {
  return { code: 'NOT_FOUND', type: 'Procedure', id: review.procedure_id }
}
