import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotTake } from '@traveler/domain/run/whyNotTake.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadRunToTake, type RunToTakeRow, runToTake } from './runStore.ts'

/** Pick a run up: out of the pool, or out of the own team’s. Of two who do it at once one succeeds. */
export const takeRun: Operation<{ readonly id: string }> = {
  name: 'takeRun',
  permission: 'TakeRun',
  input: z.object({ id }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<RunToTakeRow>(loadRunToTake(given.id, tx.caller.userId))
    const run = seenRow(found, { type: 'Run', id: given.id })
    refuseIf(whyNotTake(runToTake(run), actorOf(tx.caller)))
    const changed = { assigned_to_id: tx.caller.userId, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_TAKEN',
      changes: [updateRow('run', { id: run.id }, changed, { etag: run.etag })],
    })
    return { runId: run.id }
  },
}
