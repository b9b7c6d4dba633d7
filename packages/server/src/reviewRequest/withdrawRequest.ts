import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotChangeReviewers } from '@traveler/domain/review/whyNotAskReviewer.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { ReviewedNoun } from '../review/reviewedNoun.ts'
import { readRequestToChange } from './requestToChange.ts'
import { lockVersionOfRequest } from './reviewRequestStore.ts'

export interface WithdrawRequestInput {
  readonly id: string
  readonly etag: string
}

/** The act by which a person is asked for a review no longer. What that person decided stands. */
export function withdrawRequest(name: string, noun: ReviewedNoun): Operation<WithdrawRequestInput> {
  return {
    name,
    permission: noun.permissions.unask,
    input: z.object({ id, etag }),
    lock: (input) => lockVersionOfRequest(input.id),
    async perform(tx, input) {
      const { request, version } = await readRequestToChange(tx, noun, input)
      refuseIf(whyNotChangeReviewers({ kind: noun.kind, status: version.status }))
      tx.append({
        stream: { id: version.id, type: noun.kind },
        type: 'REVIEW_REQUEST_DELETED',
        changes: [deleteRows('review_request', [{ id: request.id }])],
      })
      return { reviewRequestId: request.id }
    },
  }
}
