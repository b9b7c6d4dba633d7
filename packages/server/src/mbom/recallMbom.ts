import { whyNotMoveMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { answerRequests, outdateApprovals } from '../review/reviewChanges.ts'
import {
  type AskedReviewerRow,
  listAskedReviewers,
  listStandingApprovals,
  type ReviewRow,
} from '../review/reviewStore.ts'
import { loadMBomsToChange, lockVersions, type MBomToChangeRow } from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional() })

/** Take a version back from review, to be edited again: approvals given so far are outdated. */
export const recallMbom: Operation<z.output<typeof input>> = {
  name: 'recallMbom',
  permission: 'RecallMBom',
  input,
  lock: (given) => lockVersions(given.id),
  async perform(tx, given) {
    const [found, approvals, requests] = await Promise.all([
      tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id])),
      tx.read<ReviewRow>(listStandingApprovals('mbom_id', given.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('mbom_id', given.id)),
    ])
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotMoveMBom('recall', mbom.status))
    const now = await tx.now()
    const moved = { status: 'DRAFT', digest: null, ...restamp(tx, now) } as const
    const approved = requests.filter(({ status }) => status === 'APPROVED')
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_RECALLED',
      changes: [
        updateRow('mbom', { id: mbom.id }, moved, { etag: mbom.etag, status: mbom.status }),
        ...outdateApprovals(tx, approvals, { now, reason: 'the version was recalled' }),
        ...answerRequests(tx, approved, { status: 'OUTDATED', now }),
      ],
    })
    return { mbomId: mbom.id }
  },
}
