import { explain, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { type PlanInput, planInput } from './plannedRunInput.ts'
import { plannedRunRow } from './plannedRunRow.ts'
import { lockPlans } from './plannedRunStore.ts'
import { type PlanFault, readPlans } from './readPlans.ts'

/** Rows of one import of orders. */
const most = 1_000

/** Plan the work of many orders: all of it, or none with what is wrong in each row. As many statements for 1,000 as for one. */
export const createPlannedRuns: Operation<readonly PlanInput[]> = {
  name: 'createPlannedRuns',
  permission: 'ScheduleRun',
  input: z.array(planInput).min(1, 'has nothing to plan. Give at least one row.').max(most),
  lock: (inputs) => lockPlans([], inputs),
  async perform(tx, inputs) {
    const found = await readPlans((statement) => tx.read(statement), inputs)
    refuseIf(found.flatMap(({ faults }, row) => faults.map((fault) => faultOfRow(row, fault))))
    const [ids, now] = await Promise.all([tx.newIds(inputs.length), tx.now()])
    const plans = inputs.flatMap((input, nth) => {
      const [id, own] = [ids[nth], found[nth]]
      return id === undefined || own === undefined
        ? []
        : [plannedRunRow(tx, { input, found: own }, { id, now })]
    })
    for (const row of plans) {
      tx.append({
        stream: { id: row.id, type: 'plannedRun' },
        type: 'PLANNED_RUN_CREATED',
        changes: [insertRows('planned_run', [row])],
      })
    }
    return { plannedRunIds: ids }
  },
}

/** What is wrong, named by row and field as malformed input is: `3.partNumber`, rows counted from 0. */
function faultOfRow(row: number, { field, refusal }: PlanFault): Refusal {
  if (refusal.code === 'INVALID_INPUT') return { ...refusal, field: `${row}.${field}` }
  const [problem = '', ...remedy] = explain(refusal).split('. ')
  return {
    code: 'INVALID_INPUT',
    field: `${row}.${field}`,
    problem: `is refused: ${problem}`,
    remedy: remedy.join('. '),
  }
}
