import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { appendPlannedRunMove, plannedRunToMove } from './movePlannedRun.ts'
import { loadPlannedRuns, type PlannedRunRow } from './plannedRunStore.ts'

const input = z.object({ id, etag, reason })

/** Plan canceled work again, as it was. */
export const restorePlannedRun: Operation<z.output<typeof input>> = {
  name: 'restorePlannedRun',
  permission: 'ScheduleRun',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<PlannedRunRow>(loadPlannedRuns([given.id]))
    const plan = plannedRunToMove(found, given, 'restore')
    await appendPlannedRunMove(tx, plan, {
      action: 'restore',
      type: 'PLANNED_RUN_RESTORED',
      reason: given.reason ?? null,
      set: { cancel_reason: null },
    })
    return { plannedRunId: plan.id }
  },
}
