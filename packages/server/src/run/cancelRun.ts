import { isZero } from '@traveler/domain/decimal.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { isInWorkAfter } from '@traveler/domain/run/unitInWork.ts'
import {
  planCancelRun,
  type UnitAfterCancel,
  whyNotCancelRun,
  whyNotScrapWithRun,
} from '@traveler/domain/run/whyNotCancelRun.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { lockedAsBuilt } from '../abom/lockedAsBuilt.ts'
import { loadHasInstalls } from '../abom/missingInstallsStore.ts'
import { type HoldingIssue, isHidden } from '../issue/holdUnits.ts'
import { appendFinding, appendFoundUnit, heldByIssue } from '../issue/raisedIssue.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, updateRow, updateRows } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { appendClosedKits, readKitsOfRun } from '../partKit/closedKits.ts'
import { lockRunWithKits } from '../partKit/partKitStore.ts'
import { closedRedlines, readOpenRedlines } from '../redline/closedRedlines.ts'
import { endedSessions } from '../workSession/endedSessions.ts'
import { listOpenSessionsOfRuns, type WorkSessionRow } from '../workSession/workSessionStore.ts'
import { loadUnitOfRun, type UnitOfRunRow } from './closingStore.ts'
import { runCopies } from './runCopies.ts'
import { lotInWork, newRunScrap } from './runScrap.ts'
import { type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { readStepsToClose, type StepToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason?: string | null | undefined
  /** What was begun is scrapped, not held. Absent or null: held. */
  readonly scrapUnit?: boolean | null | undefined
}

/**
 * Give a run up. Untouched, its unit is as before (a record that the run made is voided, its serial stays used); once
 * begun, the unit goes on quality hold with an issue, or is scrapped. What its kits hold is free again.
 */
export const cancelRun: Operation<Input> = {
  name: 'cancelRun',
  permission: 'CancelRun',
  input: z.object({ id, etag, reason, scrapUnit: z.boolean().nullish() }),
  lock: (input) => lockRunWithKits(input.id),
  async perform(tx, input) {
    const [run, steps, unit, sessions, installs, redlines, kits] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(input.id)),
      tx.read<WorkSessionRow>(listOpenSessionsOfRuns([input.id])),
      tx.readOne<{ readonly has_installs: boolean }>(loadHasInstalls(input.id)),
      readOpenRedlines(tx, input.id),
      readKitsOfRun(tx, input.id),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    const actor = actorOf(tx.caller)
    refuseIf(whyNotCancelRun(runLife(run), actor, input.reason ?? null))
    const now = await tx.now()
    const why = recordedReason(input.reason ?? null, tx.caller.apiKeyName ?? '')
    const lot = lotInWork(run, unit)
    const scraps = input.scrapUnit === true
    const plan = planCancelRun(
      {
        steps,
        wasBegun: run.started_at !== null || steps.some((step) => step.attempt > 1),
        hasInstalls: installs?.has_installs === true,
        madeItsUnit: unit.origin === 'RUN_MADE' && unit.created_at === run.created_at,
        isScrapped: isZero(lot.left),
      },
      scraps,
    )
    if (scraps) refuseIf(whyNotScrapWithRun(plan.unit, actor, lot))
    const canceled = { run, unit, fate: plan.unit, now, why }
    const issue = plan.unit === 'QUALITY_HOLD' ? await appendFinding(tx, finding(canceled)) : null
    const scrap = scraps ? { id: await tx.newId(), run, runStepId: null, quantity: lot.left } : null
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_CANCELED',
      reason: why,
      facts: { unit: plan.unit },
      changes: [
        ...runChanges(tx, canceled, { steps, canceled: new Set(plan.stepIds) }),
        ...(scrap === null ? [] : [newRunScrap(tx, { ...scrap, reason: why, now })]),
        ...endedSessions(tx, sessions, { at: now, how: 'RUN_STOPPED', now }),
        ...closedRedlines(tx, redlines, now),
      ],
    })
    // As before: what stood locked stands so, under the number that it has.
    const isAsBefore = plan.unit === 'AS_BEFORE' || plan.unit === 'VOID'
    appendUnit(tx, canceled, { issue, locked: isAsBefore ? [] : await lockedAsBuilt(tx, canceled) })
    if (issue !== null) await appendFoundUnit(tx, issue, unit.id)
    await appendClosedKits(tx, kits, { end: 'CANCELED', reason: why })
    return { runId: run.id }
  },
}

interface CanceledRun {
  readonly run: RunRow
  readonly unit: UnitOfRunRow
  /** What becomes of the unit. */
  readonly fate: UnitAfterCancel
  readonly why: string
  readonly now: string
}

/** What was begun and given up: people decide what becomes of it. */
function finding({ run, unit, why }: CanceledRun) {
  return {
    title: `${run.title} was canceled`,
    why,
    runId: run.id,
    export_controlled: run.export_controlled || unit.export_controlled,
  }
}

interface StepsOfRun {
  readonly steps: readonly StepToClose[]
  /** Ids of those that are canceled with the run. */
  readonly canceled: ReadonlySet<string>
}

function runChanges(
  tx: Transaction,
  { run, now, why }: CanceledRun,
  { steps, canceled }: StepsOfRun,
): Change[] {
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

const told = {
  AS_BEFORE: 'WORK_ENDED',
  VOID: 'UNIT_VOIDED',
  QUALITY_HOLD: 'UNIT_HELD',
  SCRAPPED: 'PART_INVENTORY_SCRAPPED',
} as const satisfies Record<UnitAfterCancel, string>

interface WithUnit {
  readonly issue: HoldingIssue | null
  /** That its as-built BOM is locked with it. */
  readonly locked: readonly Change[]
}

function appendUnit(tx: Transaction, canceled: CanceledRun, { issue, locked }: WithUnit): void {
  const { run, unit, fate, now, why } = canceled
  const after = {
    build_open: isInWorkAfter({
      purpose: run.purpose,
      isCompleted: false,
      furtherRuns: unit.further_runs,
      hasOtherWork: unit.other_work,
      isEarlierBuildUnfinished: unit.earlier_unfinished,
    }),
    ...(issue === null ? {} : heldByIssue(unit, issue)),
    voided_at: fate === 'VOID' ? now : unit.voided_at,
    quantity_scrapped: fate === 'SCRAPPED' ? unit.quantity : unit.quantity_scrapped,
  }
  const copies = inventoryCopies({ ...unit, ...after }, unit.place_available)
  const isToldOf = issue !== null && !isHidden(unit, issue)
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: told[fate],
    reason: why,
    facts: { runId: run.id, ...(isToldOf ? { issueId: issue.id } : {}) },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        { ...after, ...copies },
        {
          build_open: unit.build_open,
          quality_hold: unit.quality_hold,
          quantity_scrapped: unit.quantity_scrapped,
        },
      ),
      ...locked,
    ],
  })
}
