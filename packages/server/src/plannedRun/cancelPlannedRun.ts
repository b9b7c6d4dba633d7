import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { appendPlannedRunMove, plannedRunToMove } from './movePlannedRun.ts'
import { loadPlannedRuns, type PlannedRunRow } from './plannedRunStore.ts'

const input = z.object({ id, etag, reason })

/** Give planned work up before it is started. It stays in the record, and can be planned again. */
export const cancelPlannedRun: Operation<z.output<typeof input>> = {
  name: 'cancelPlannedRun',
  permission: 'ScheduleRun',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<PlannedRunRow>(loadPlannedRuns([given.id]))
    const plan = plannedRunToMove(found, given, 'cancel')
    const why = given.reason ?? null
    await appendPlannedRunMove(tx, plan, {
      action: 'cancel',
      type: 'PLANNED_RUN_CANCELED',
      reason: why,
      set: { cancel_reason: why },
    })
    return { plannedRunId: plan.id }
  },
}
