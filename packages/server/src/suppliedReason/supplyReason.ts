import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotSupplyReason } from '@traveler/domain/run/whyNotSupplyReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id, wantedReason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { runLife } from '../run/runStore.ts'
import { readRunToChange } from '../run/runToChange.ts'
import { missingReasonId } from './missingReasonId.ts'
import { listMissingReasonsOfRuns, type MissingReasonRow } from './suppliedReasonStore.ts'

interface Input {
  readonly runId: string
  /** As `Run.missingReasons` names it. */
  readonly id: string
  readonly reason: string
}

/** Say afterwards why something was done that a key did without a reason. What stood there stays. */
export const supplyReason: Operation<Input> = {
  name: 'supplyReason',
  permission: 'SupplyReason',
  input: z.object({
    runId: id,
    id: z.string().regex(/^[1-9]\d{0,15}:[1-9]\d{0,8}$/, {
      message: 'Not the id of a missing reason. Give the one that the API gave.',
    }),
    reason: wantedReason,
  }),
  lock: (input) => lockStreams([input.runId], []),
  async perform(tx, input) {
    const [run, rows, now, suppliedId] = await Promise.all([
      readRunToChange(tx, { id: input.runId, etag: null }),
      tx.read<MissingReasonRow>(listMissingReasonsOfRuns([input.runId])),
      tx.now(),
      tx.newId(),
    ])
    const row = rows.find((one) => missingReasonId(one) === input.id)
    if (row === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'MissingReason', id: input.id })
    const missing = { id: input.id, suppliedBy: row.supplied_by_name }
    refuseIf(whyNotSupplyReason(runLife(run), missing, input.reason, actorOf(tx.caller)))
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'REASON_SUPPLIED',
      reason: input.reason,
      facts: { stream: row.stream_id, version: row.version },
      changes: [
        insertRows('supplied_reason', [
          {
            id: suppliedId,
            run_id: run.id,
            stream_id: row.stream_id,
            event_version: row.version,
            reason: input.reason,
            export_controlled: run.export_controlled,
            created_at: now,
            created_by: tx.caller.userId,
          },
        ]),
      ],
    })
    return { runId: run.id }
  },
}
