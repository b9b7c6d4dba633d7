import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotAskReviewer } from '@traveler/domain/review/whyNotAskReviewer.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import type { ReviewedNoun, ReviewedRow } from '../review/reviewedNoun.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { findReviewRequest, type ReviewRequestRow } from './reviewRequestStore.ts'
import { whyNotAskInRole } from './whyNotAskInRole.ts'

export interface AskInput {
  readonly versionId: string
  readonly reviewerId: string
  /** In which role the person is asked; absent: in any. */
  readonly roleId?: string | null | undefined
}

/** The act by which a person is asked by name to review a version of the noun. */
export function askReviewer(name: string, noun: ReviewedNoun): Operation<AskInput> {
  return {
    name,
    permission: noun.permissions.ask,
    input: noun.versionInput.and(z.object({ reviewerId: id, roleId: id.nullish() })),
    lock: (input) => lockStreams([input.versionId], [input.reviewerId, input.roleId]),
    async perform(tx, { versionId, reviewerId, roleId = null }) {
      const [found, reviewer, asked, misplaced] = await Promise.all([
        tx.readOne<ReviewedRow>(noun.load(versionId)),
        tx.readOne<UserRow>(loadUsers([reviewerId])),
        tx.readOne<ReviewRequestRow>(findReviewRequest(noun.column, versionId, reviewerId)),
        whyNotAskInRole(tx, reviewerId, roleId),
      ])
      const version = seenRow(found, { type: noun.type, id: versionId })
      if (reviewer === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: reviewerId })
      const person = {
        id: reviewerId,
        name: reviewer.name,
        isActive: !reviewer.deactivated,
        isAsked: asked !== undefined,
      }
      refuseIf([...whyNotAskReviewer({ kind: noun.kind, status: version.status }, person), ...misplaced])
      const [reviewRequestId, now] = await Promise.all([tx.newId(), tx.now()])
      const row = {
        id: reviewRequestId,
        ...noun.ids(versionId),
        reviewer_id: reviewerId,
        role_id: roleId,
        status: 'PENDING' as const,
        export_controlled: version.export_controlled,
        ...stamp(tx, now),
      }
      tx.append({
        stream: { id: versionId, type: noun.kind },
        type: 'REVIEW_REQUESTED',
        changes: [insertRows('review_request', [row])],
      })
      const at = { type: noun.kind, id: versionId }
      tx.notify({
        type: noun.kind === 'mbom' ? 'MBOM_APPROVAL_REQUEST_ASSIGNED' : 'REVIEW_REQUEST',
        recordId: versionId,
        path: notificationPath(at),
        controlled: version.export_controlled,
        users: [reviewerId],
      })
      return { reviewRequestId }
    },
  }
}
