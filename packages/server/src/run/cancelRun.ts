import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import type { RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { isInWorkAfter } from '@traveler/domain/run/unitInWork.ts'
import { planCancelRun, type UnitAfterCancel, whyNotCancelRun } from '@traveler/domain/run/whyNotCancelRun.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { loadHasInstalls } from '../abom/missingInstallsStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, updateRow, updateRows } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { onQualityHold } from '../partInventory/qualityHold.ts'
import { closedRedlines, readOpenRedlines } from '../redline/closedRedlines.ts'
import { endedSessions } from '../workSession/endedSessions.ts'
import { listOpenSessionsOfRuns, type WorkSessionRow } from '../workSession/workSessionStore.ts'
import { loadUnitOfRun, type UnitOfRunRow } from './closingStore.ts'
import { runCopies } from './runCopies.ts'
import { lockRunAndUnit, type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { readStepsToClose, type StepToClose } from './stepsToClose.ts'

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
    const [run, steps, unit, sessions, installs, redlines] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(input.id)),
      tx.read<WorkSessionRow>(listOpenSessionsOfRuns([input.id])),
      tx.readOne<{ readonly has_installs: boolean }>(loadHasInstalls(input.id)),
      readOpenRedlines(tx, input.id),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    refuseIf(whyNotCancelRun(runLife(run), actorOf(tx.caller), input.reason ?? null))
    const now = await tx.now()
    const why = recordedReason(input.reason ?? null, tx.caller.apiKeyName ?? '')
    const madeItsUnit = unit.origin === 'RUN_MADE' && unit.created_at === run.created_at
    const wasBegun = run.started_at !== null || steps.some((step) => step.attempt > 1)
    const hasInstalls = installs?.has_installs === true
    const plan = planCancelRun({ steps, wasBegun, hasInstalls, madeItsUnit })
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_CANCELED',
      reason: why,
      facts: { unit: plan.unit },
      changes: [
        ...runChanges(tx, { run, steps, canceled: new Set(plan.stepIds), now, why }),
        ...endedSessions(tx, sessions, { at: now, how: 'RUN_STOPPED', now }),
        ...closedRedlines(tx, redlines, now),
      ],
    })
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: plan.unit === 'VOID' ? 'UNIT_VOIDED' : plan.unit === 'QUALITY_HOLD' ? 'UNIT_HELD' : 'WORK_ENDED',
      reason: why,
      facts: { runId: run.id },
      changes: [unitChange(unit, run.purpose, { fate: plan.unit, now, why, by: tx.caller.userId })],
    })
    return { runId: run.id }
  },
}

interface CanceledRun {
  readonly run: RunRow
  readonly steps: readonly StepToClose[]
  /** Ids of the steps that are canceled with it. */
  readonly canceled: ReadonlySet<string>
  readonly now: string
  readonly why: string
}

function runChanges(tx: Transaction, { run, steps, canceled, now, why }: CanceledRun): Change[] {
  const closed = { canceled_at: now, cancel_reason: why }
  const after = steps.map((step) => (canceled.has(step.id) ? { ...step, status: 'CANCELED' as const } : step))
  const canceledSteps = steps.filter((step) => canceled.has(step.id))
  return [
    updateRow(
      'run',
      { id: run.id },
      { ...closed, ...runCopies({ ...run, ...closed }, after), ...restamp(tx, now) },
      { etag: run.etag, canceled_at: null, completed_at: null },
    ),
    updateRows(
      'run_step',
      canceledSteps.map(({ id, status }) => ({
        key: { id },
        set: { status: 'CANCELED', previous_status: status, etag: tx.actId, updated_at: now } as const,
        expect: { status },
      })),
    ),
  ]
}

interface Fate {
  readonly fate: UnitAfterCancel
  /** Why the run was canceled, and by whom. */
  readonly why: string
  readonly by: string
  readonly now: string
}

function unitChange(unit: UnitOfRunRow, purpose: RunPurpose, { fate, now, why, by }: Fate): Change {
  const after = {
    build_open: isInWorkAfter({
      purpose,
      isCompleted: false,
      furtherRuns: unit.further_runs,
      hasOtherWork: unit.other_work,
      isEarlierBuildUnfinished: unit.earlier_unfinished,
    }),
    ...(fate === 'QUALITY_HOLD' ? onQualityHold(unit, why, by) : {}),
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
