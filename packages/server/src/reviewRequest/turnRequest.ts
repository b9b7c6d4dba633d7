import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotAskReviewer } from '@traveler/domain/review/whyNotAskReviewer.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { ReviewedNoun } from '../review/reviewedNoun.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { readRequestToChange } from './requestToChange.ts'
import { findReviewRequest, lockVersionOfRequest, type ReviewRequestRow } from './reviewRequestStore.ts'
import { whyNotAskInRole } from './whyNotAskInRole.ts'

export interface TurnInput {
  readonly id: string
  readonly etag: string
  /** Who is asked instead. */
  readonly reviewerId: string
  /** In which role; absent: in any. */
  readonly roleId?: string | null | undefined
}

/** The act by which somebody else is asked in place of the person who was. */
export function turnRequest(name: string, noun: ReviewedNoun): Operation<TurnInput> {
  return {
    name,
    permission: noun.permissions.ask,
    input: z.object({ id, etag, reviewerId: id, roleId: id.nullish() }),
    lock: (input) => lockVersionOfRequest(input.id),
    async perform(tx, input) {
      const { request, version } = await readRequestToChange(tx, noun, input)
      const { reviewerId, roleId = null } = input
      if (reviewerId === request.reviewer_id) return { reviewRequestId: request.id }
      const [reviewer, asked, misplaced] = await Promise.all([
        tx.readOne<UserRow>(loadUsers([reviewerId])),
        tx.readOne<ReviewRequestRow>(findReviewRequest(noun.column, version.id, reviewerId)),
        whyNotAskInRole(tx, reviewerId, roleId),
      ])
      if (reviewer === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: reviewerId })
      const person = {
        id: reviewerId,
        name: reviewer.name,
        isActive: !reviewer.deactivated,
        isAsked: asked !== undefined,
      }
      refuseIf([...whyNotAskReviewer({ kind: noun.kind, status: version.status }, person), ...misplaced])
      const turned = {
        reviewer_id: reviewerId,
        role_id: roleId,
        status: 'PENDING' as const,
        ...restamp(tx, await tx.now()),
      }
      tx.append({
        stream: { id: version.id, type: noun.kind },
        type: 'REVIEW_REQUEST_TURNED',
        changes: [updateRow('review_request', { id: request.id }, turned, { etag: request.etag })],
      })
      return { reviewRequestId: request.id }
    },
  }
}
