import { parseQuantity } from '@traveler/domain/decimal.ts'
import { type PlannedUnit, planUnits } from '@traveler/domain/plannedRun/planUnits.ts'
import { mostPlannedUnits } from '@traveler/domain/plannedRun/whyNotPlanRun.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { etag, id, name, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type CreateRunInput, createRunInput } from '../run/createRunInput.ts'
import { startAll } from '../run/startAll.ts'
import { appendPlannedRunMove, plannedRunToMove } from './movePlannedRun.ts'
import { listPlannedRunsToStart, lockPlannedStart, type PlannedRunToStartRow } from './plannedRunStore.ts'

const input = z.object({
  id,
  etag,
  procedureId: id.nullish(),
  partInventoryIds: z.array(id).max(mostPlannedUnits).nullish(),
  serialNumbers: z.array(name()).max(mostPlannedUnits).nullish(),
  lotNumber: name().nullish(),
  identifyLater: z.boolean().nullish(),
  assignedToId: id.nullish(),
  assignedTeamId: id.nullish(),
  allowSupersededRevision: z.boolean().nullish(),
  reason,
})

type Input = z.output<typeof input>

/**
 * Start planned work: its runs are made as createRuns makes them, all or none. Of two people who start it at once the
 * second finds it started: both lock it with the units.
 */
export const startPlannedRun: Operation<Input> = {
  name: 'startPlannedRun',
  permission: 'CreateRun',
  input,
  lock: (given) =>
    lockPlannedStart({
      plannedRunId: given.id,
      partInventoryIds: given.partInventoryIds ?? [],
      reliedOn: [given.procedureId, given.assignedToId, given.assignedTeamId],
      names: (given.serialNumbers ?? []).map((serial) => `serial ${serialKey(serial)}`),
    }),
  async perform(tx, given) {
    const found = await tx.readOne<PlannedRunToStartRow>(listPlannedRunsToStart([given.id]))
    const plan = plannedRunToMove(found, given, 'start')
    const units = accepted(
      planUnits({
        trackingType: plan.tracking_type,
        quantity: accepted(parseQuantity(plan.quantity)),
        partInventoryIds: given.partInventoryIds ?? [],
        serialNumbers: given.serialNumbers ?? [],
        lotNumber: given.lotNumber ?? null,
      }),
    )
    const started = await startAll(
      tx,
      units.map((unit) => startOf(plan, unit, { given, isOneOfSeveral: units.length > 1 })),
    )
    const runIds = started.map(({ runId }) => runId)
    await appendPlannedRunMove(tx, plan, {
      action: 'start',
      type: 'PLANNED_RUN_STARTED',
      reason: given.reason ?? null,
      facts: { runIds },
    })
    return { plannedRunId: plan.id, runIds }
  },
}

interface Asked {
  readonly given: Input
  readonly isOneOfSeveral: boolean
}

/** The start of one of its runs. Several are one batch, and each is called by its own serial. */
function startOf(plan: PlannedRunToStartRow, unit: PlannedUnit, asked: Asked): CreateRunInput {
  const { given, isOneOfSeveral } = asked
  return createRunInput.parse({
    ...unit,
    plannedRunId: plan.id,
    partId: plan.part_id,
    procedureId: given.procedureId ?? plan.start_procedure_id,
    title: isOneOfSeveral ? null : plan.title,
    addToNewBatch: isOneOfSeveral,
    runBatchTitle: isOneOfSeveral ? (plan.title ?? plan.order_reference ?? plan.part_number) : null,
    locationId: plan.location_id,
    dueDate: plan.need_by,
    scheduledStart: plan.window_start,
    windowStart: plan.window_start,
    windowEnd: plan.window_end,
    priority: plan.priority,
    orderReference: plan.order_reference,
    identifyLater: given.identifyLater,
    assignedToId: given.assignedToId,
    assignedTeamId: given.assignedTeamId,
    allowSupersededRevision: given.allowSupersededRevision,
    reason: given.reason,
  })
}
