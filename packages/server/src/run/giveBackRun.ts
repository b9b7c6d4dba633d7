import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotGiveBack } from '@traveler/domain/run/whyNotTake.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadRunToTake, type RunToTakeRow, runToTake } from './runStore.ts'

/** Put a run back that one had taken: into the pool, or to the team. */
export const giveBackRun: Operation<{ readonly id: string }> = {
  name: 'giveBackRun',
  permission: 'TakeRun',
  input: z.object({ id }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<RunToTakeRow>(loadRunToTake(given.id, tx.caller.userId))
    const run = seenRow(found, { type: 'Run', id: given.id })
    refuseIf(whyNotGiveBack(runToTake(run), actorOf(tx.caller)))
    const changed = { assigned_to_id: null, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_GIVEN_BACK',
      changes: [updateRow('run', { id: run.id }, changed, { etag: run.etag })],
    })
    return { runId: run.id }
  },
}
