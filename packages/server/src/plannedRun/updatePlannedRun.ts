import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotMovePlannedRun } from '@traveler/domain/plannedRun/plannedRunStatus.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, quantity, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { priority } from './plannedRunInput.ts'
import { loadPlannedRuns, lockPlans, type PlannedRunRow } from './plannedRunStore.ts'
import { type AskedPlan, readPlans } from './readPlans.ts'

/** Absent: left as it is. Null: cleared. */
const input = z.object({
  id,
  etag,
  title: name().nullish(),
  procedureId: id.nullish(),
  procedureFamilyId: id.nullish(),
  quantity: quantity.optional(),
  needBy: time.nullish(),
  locationId: id.nullish(),
  windowStart: time.nullish(),
  windowEnd: time.nullish(),
  orderReference: name().nullish(),
  priority: priority.optional(),
})

type Input = z.output<typeof input>

/** Change planned work: how much, by when, where, in which window, by which procedure. */
export const updatePlannedRun: Operation<Input> = {
  name: 'updatePlannedRun',
  permission: 'ScheduleRun',
  input,
  lock: (given) => lockPlans([given.id], [given]),
  async perform(tx, given) {
    const found = await tx.readOne<PlannedRunRow>(loadPlannedRuns([given.id]))
    const plan = seenRow(found, { type: 'PlannedRun', ...given })
    refuseIf(whyNotMovePlannedRun('edit', plan.status))
    const changed = changedColumns(given, plan)
    const [asked] = await readPlans((statement) => tx.read(statement), [askedPlan(plan, changed)])
    if (asked === undefined) throw new Error('One plan is looked at once')
    // A work center that was archived since then is no reason to refuse another change of the plan.
    const faults = asked.faults.filter(({ field }) => field !== 'locationId' || given.locationId != null)
    refuseIf(faults.map(({ refusal }) => refusal))
    const set = { ...changed, export_controlled: asked.exportControlled, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: plan.id, type: 'plannedRun' },
      type: 'PLANNED_RUN_UPDATED',
      changes: [updateRow('planned_run', { id: plan.id }, set, { etag: plan.etag, status: plan.status })],
    })
    return { plannedRunId: plan.id }
  },
}

function changedColumns(given: Input, plan: PlannedRunRow) {
  const kept = <Value>(sent: Value | undefined, stored: Value): Value => (sent === undefined ? stored : sent)
  return {
    title: kept(given.title, plan.title),
    // A version and a procedure exclude each other: naming one drops the other, unless both are sent.
    procedure_id: kept(given.procedureId, given.procedureFamilyId ? null : plan.procedure_id),
    procedure_family_id: kept(given.procedureFamilyId, given.procedureId ? null : plan.procedure_family_id),
    quantity: given.quantity ?? accepted(parseQuantity(plan.quantity)),
    need_by: kept(given.needBy, plan.need_by),
    location_id: kept(given.locationId, plan.location_id),
    window_start: kept(given.windowStart, plan.window_start),
    window_end: kept(given.windowEnd, plan.window_end),
    order_reference: kept(given.orderReference, plan.order_reference),
    priority: given.priority ?? plan.priority,
  }
}

function askedPlan(plan: PlannedRunRow, changed: ReturnType<typeof changedColumns>): AskedPlan {
  return {
    partId: plan.part_id,
    procedureId: changed.procedure_id,
    procedureFamilyId: changed.procedure_family_id,
    locationId: changed.location_id,
    quantity: changed.quantity,
    windowStart: changed.window_start,
    windowEnd: changed.window_end,
  }
}
