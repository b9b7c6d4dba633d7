import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { ofRun } from '../run/ofRun.ts'
import { frozenDraft, readWanted, requiredFor } from './redlineReview.ts'
import { runOfRedlineLocked } from './redlineStore.ts'
import { appendRedline, readRedlineWork } from './redlineWork.ts'

/** Send a redline to review: what it says is frozen, and the roles whose approval it takes are asked for it. */
export const submitRedline: Operation<{ readonly id: string; readonly etag: string | null }> = {
  name: 'submitRedline',
  permission: 'UpdateRedline',
  input: z.object({ id, etag: etag.nullable() }),
  ...runOfRedlineLocked,
  async perform(tx, input) {
    const [read, wanted] = await Promise.all([readRedlineWork(tx, input), readWanted(tx)])
    const { redline, work, inReview } = read
    refuseIf(whyNotChangeRedline('submit', work.around.run, inReview))
    const { definitionId, made } = await frozenDraft(tx, read)
    const required = requiredFor(read, wanted)
    appendRedline(tx, read, {
      type: 'REDLINE_SUBMITTED',
      facts: { roles: required.map(({ role }) => role.name) },
      set: { status: 'IN_REVIEW', definition_id: definitionId, required },
      changes: made.length === 0 ? [] : [insertRows('step_definition', made)],
    })
    const { recordId, path, controlled } = ofRun(work.run, work.step.row)
    const roles = required.map(({ role }) => role.id)
    // Of redlines that are decided on together one notice is enough.
    const { isMaker } = await tx.once('redline notice', async () => redline.id)
    if (isMaker)
      tx.notify({ type: 'REDLINE_APPROVAL', recordId, path, controlled, words: redline.reason, roles })
    return { redlineId: redline.id }
  },
}
