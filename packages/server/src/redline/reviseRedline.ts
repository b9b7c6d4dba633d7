import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { runOfRedlineLocked } from './redlineStore.ts'
import { appendRedline, readRedlineWork } from './redlineWork.ts'

const input = z.object({ id, etag: etag.nullable(), reason })

/** Take a redline back from review, or up again after it was rejected, to change it. What was decided on it counts no more. */
export const reviseRedline: Operation<z.output<typeof input>> = {
  name: 'reviseRedline',
  permission: 'UpdateRedline',
  input,
  ...runOfRedlineLocked,
  async perform(tx, given) {
    const read = await readRedlineWork(tx, given)
    refuseIf(whyNotChangeRedline('revise', read.work.around.run, read.inReview))
    appendRedline(tx, read, {
      type: 'REDLINE_REVISED',
      reason: given.reason,
      set: { status: 'DRAFT', definition_id: null, required: [] },
      outdates: true,
    })
    return { redlineId: read.redline.id }
  },
}
