import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import {
  loadStartConcessions,
  lockVersionOfConcession,
  type StartConcessionRow,
} from './startConcessionStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason: string
}

/** Withdraw the concession of starts from a superseded version. Runs that were started under it go on. */
export const withdrawSupersededStart: Operation<Input> = {
  name: 'withdrawSupersededStart',
  permission: 'ApproveConcession',
  input: z.object({ id, etag, reason: wantedReason }),
  lock: (input) => lockVersionOfConcession(input.id),
  async perform(tx, input) {
    const found = await tx.readOne<StartConcessionRow>(loadStartConcessions([input.id]))
    const concession = seenRow(found, { type: 'StartConcession', ...input })
    refuseIf(concession.withdrawn_at === null ? null : withdrawnAlready)
    const now = await tx.now()
    const withdrawn = {
      withdrawn_at: now,
      withdrawn_by: tx.caller.userId,
      withdraw_reason: input.reason,
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: concession.procedure_id, type: 'procedure' },
      type: 'SUPERSEDED_START_WITHDRAWN',
      reason: input.reason,
      changes: [
        updateRow('start_concession', { id: concession.id }, withdrawn, { withdrawn_at: null }),
        ...voidSignatures([{ id: concession.signature_id }], now, input.reason),
      ],
    })
    return { startConcessionId: concession.id }
  },
}

const withdrawnAlready = {
  code: 'INVALID_INPUT',
  field: 'id',
  problem: 'is withdrawn already',
  remedy: 'Reload it; approve the start anew where it is wanted.',
} as const
