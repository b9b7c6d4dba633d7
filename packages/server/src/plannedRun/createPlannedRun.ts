import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { type PlanInput, planInput } from './plannedRunInput.ts'
import { plannedRunRow } from './plannedRunRow.ts'
import { lockPlans } from './plannedRunStore.ts'
import { readPlans } from './readPlans.ts'

/** Plan work that is to be started later. */
export const createPlannedRun: Operation<PlanInput> = {
  name: 'createPlannedRun',
  permission: 'ScheduleRun',
  input: planInput,
  lock: (input) => lockPlans([], [input]),
  async perform(tx, input) {
    const [found] = await readPlans((statement) => tx.read(statement), [input])
    if (found === undefined) throw new Error('One plan is looked at once')
    refuseIf(found.faults.map(({ refusal }) => refusal))
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    tx.append({
      stream: { id, type: 'plannedRun' },
      type: 'PLANNED_RUN_CREATED',
      changes: [insertRows('planned_run', [plannedRunRow(tx, { input, found }, { id, now })])],
    })
    return { plannedRunId: id }
  },
}
