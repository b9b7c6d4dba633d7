import { whyNotMoveMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { answerRequests } from '../review/reviewChanges.ts'
import { type AskedReviewerRow, listAskedReviewers } from '../review/reviewStore.ts'
import { type FrozenMBomRow, loadFrozenMBom } from './frozenMbomStore.ts'
import { mbomDigest } from './mbomDigest.ts'
import { loadMBomsToChange, lockVersions, type MBomToChangeRow } from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional() })

/** Send a draft to review: it is not edited meanwhile, and who was asked is asked anew. */
export const submitMbom: Operation<z.output<typeof input>> = {
  name: 'submitMbom',
  permission: 'SubmitMBom',
  input,
  lock: (given) => lockVersions(given.id),
  async perform(tx, given) {
    const [found, frozen, requests] = await Promise.all([
      tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id])),
      tx.readOne<FrozenMBomRow>(loadFrozenMBom(given.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('mbom_id', given.id)),
    ])
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotMoveMBom('submit', mbom.status))
    const now = await tx.now()
    const moved = { status: 'IN_REVIEW', digest: mbomDigest(frozen), ...restamp(tx, now) } as const
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_SUBMITTED',
      changes: [
        updateRow('mbom', { id: mbom.id }, moved, { etag: mbom.etag, status: mbom.status }),
        ...answerRequests(tx, requests, { status: 'PENDING', now }),
      ],
    })
    return { mbomId: mbom.id }
  },
}
