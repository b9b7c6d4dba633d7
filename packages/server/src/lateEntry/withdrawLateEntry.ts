import { whyNotWithdrawLate } from '@traveler/domain/lateEntry/lateEntry.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { lateEntryOf } from './lateEntryOf.ts'
import { lockRunOfLateEntry } from './lateEntryStore.ts'
import { readLateEntry } from './lateEntryWork.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason?: string | null | undefined
}

/** Take a late entry back: the values stay as they were entered, and the record shows that it was there. */
export const withdrawLateEntry: Operation<Input> = {
  name: 'withdrawLateEntry',
  permission: 'RecordLateEntry',
  input: z.object({ id, etag, reason }),
  lock: (input) => lockRunOfLateEntry(input.id),
  async perform(tx, input) {
    const { entry, work } = await readLateEntry(tx, input)
    const given = input.reason ?? null
    refuseIf(whyNotWithdrawLate(work.life, lateEntryOf(entry), given, actorOf(tx.caller)))
    const why = recordedReason(given, tx.caller.apiKeyName ?? '')
    const confirming = entry.confirmed && entry.signature_id !== null ? [{ id: entry.signature_id }] : []
    appendStepFact(tx, work, {
      type: 'LATE_ENTRY_WITHDRAWN',
      reason: why,
      facts: { lateEntryId: entry.id },
      changes: [
        updateRow(
          'late_entry',
          { id: entry.id },
          {
            withdrawn_at: work.now,
            withdrawn_by: tx.caller.userId,
            withdraw_reason: why,
            ...restamp(tx, work.now),
          },
          { etag: entry.etag, withdrawn_at: null },
        ),
        ...voidSignatures(confirming, work.now, 'the late entry was withdrawn'),
      ],
    })
    return { lateEntryId: entry.id, runStepId: work.step.id }
  },
}
