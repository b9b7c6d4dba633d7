import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { planCancelRun, type UnitAfterCancel, whyNotCancelRun } from '@traveler/domain/run/whyNotCancelRun.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { type Change, updateRow, updateRows } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { loadUnitOfRun, type UnitOfRunRow } from './closingStore.ts'
import { runCopies } from './runCopies.ts'
import { lockRunAndUnit, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { actorOf } from './startFacts.ts'
import { readStepsToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason?: string | null | undefined
}

/**
 * Give a run up. Untouched, its unit is as before (a record that the run made is voided, its serial stays used); once
 * begun, the unit goes on quality hold.
 */
export const cancelRun: Operation<Input> = {
  name: 'cancelRun',
  permission: 'CancelRun',
  input: z.object({ id, etag, reason }),
  lock: (input) => lockRunAndUnit(input.id),
  async perform(tx, input) {
    const [run, steps, unit] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(input.id)),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    refuseIf(whyNotCancelRun(runLife(run), actorOf(tx.caller), input.reason ?? null))
    const now = await tx.now()
    const why = recordedReason(input.reason ?? null, tx.caller.apiKeyId ?? '')
    const madeItsUnit = unit.origin === 'RUN_MADE' && unit.created_at === run.created_at
    const plan = planCancelRun({ steps, hasInstalls: false, madeItsUnit })
    const canceled = new Set(plan.stepIds)
    const closed = { canceled_at: now, cancel_reason: why }
    const after = steps.map((step) =>
      canceled.has(step.id) ? { ...step, status: 'CANCELED' as const } : step,
    )
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_CANCELED',
      reason: why,
      facts: { unit: plan.unit },
      changes: [
        updateRow(
          'run',
          { id: run.id },
          { ...closed, ...runCopies({ ...run, ...closed }, after), ...restamp(tx, now) },
          { etag: run.etag, canceled_at: null, completed_at: null },
        ),
        updateRows(
          'run_step',
          steps
            .filter((step) => canceled.has(step.id))
            .map((step) => ({
              key: { id: step.id },
              set: {
                status: 'CANCELED',
                previous_status: step.status,
                etag: crypto.randomUUID(),
                updated_at: now,
              } as const,
              expect: { status: step.status },
            })),
        ),
      ],
    })
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: plan.unit === 'VOID' ? 'UNIT_VOIDED' : plan.unit === 'QUALITY_HOLD' ? 'UNIT_HELD' : 'WORK_ENDED',
      reason: why,
      facts: { runId: run.id },
      changes: [unitChange(unit, plan.unit, now)],
    })
    return { runId: run.id }
  },
}

/** As before: in work only if another run works on it. */
function unitChange(unit: UnitOfRunRow, fate: UnitAfterCancel, now: string): Change {
  const after = {
    build_open: unit.other_work,
    quality_hold: unit.quality_hold || fate === 'QUALITY_HOLD',
    voided_at: fate === 'VOID' ? now : unit.voided_at,
  }
  const copies = inventoryCopies({ ...unit, ...after }, unit.place_available)
  return updateRow(
    'part_inventory',
    { id: unit.id },
    { ...after, ...copies },
    { build_open: unit.build_open, quality_hold: unit.quality_hold },
  )
}
