import type { Quantity } from '@traveler/domain/decimal.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { defaultRunTitle } from '@traveler/domain/run/defaultRunTitle.ts'
import type { RunConcession, SupersededStart } from '@traveler/domain/run/runConcession.ts'
import type { RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { appendOpenedLines } from '../abom/appendOpenedLines.ts'
import { attributeChanges, inheritedAttributes } from '../attribute/attributeChanges.ts'
import { type Change, copyRows, insertRows } from '../operation/change.ts'
import type { NewEvent } from '../operation/eventBody.ts'
import type { RowSheet } from '../operation/rowSheet.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendUnitOfRun } from './appendUnitOfRun.ts'
import type { CreateRunInput } from './createRunInput.ts'
import type { FrozenProcedure } from './frozenProcedure.ts'
import type { MadeUnit } from './makeUnits.ts'
import { concessionFor, mbomToBuild, type StartRows } from './startFacts.ts'
import type { ProcedureToStartRow, UnitToStartRow } from './startStore.ts'

/** A run that nothing forbids, with what it is made of. */
export interface Start {
  readonly input: CreateRunInput
  readonly rows: StartRows
  readonly procedure: ProcedureToStartRow
  readonly frozen: FrozenProcedure
  readonly purpose: RunPurpose
  /** Codes of what was to be known before. */
  readonly warnings: readonly string[]
  readonly unit: UnitToStartRow
  /** The record that the run makes; null: the unit was there. */
  readonly made: MadeUnit | null
  readonly quantity: Quantity
  readonly batchId: string | null
  /** What its unit must be built of, by the released BOM of its part; null: this run adds nothing to that. */
  readonly requirements: RowSheet | null
}

/** Tells that a run was made, and what its unit goes through with it. Gives the run's id. */
export async function appendRun(tx: Transaction, start: Start): Promise<string> {
  const [runId, now] = await Promise.all([tx.newId(), tx.now()])
  const { rows, unit, frozen } = start
  const controlled = isControlled(start, unit)
  // Before the run, which refers to it.
  await appendUnitOfRun(tx, {
    ...start,
    runId,
    mbomId: mbomToBuild(rows)?.id ?? null,
    controlled,
    bomChange: start.made === null ? rows.bomChange : null,
  })
  const { steps, edges, attributes } = frozen
  const ids = await tx.newIds(steps.count + edges.count + attributes.count + 1)
  const { changes } = await attributeChanges(
    tx,
    { id: runId, export_controlled: controlled },
    inheritedAttributes(start.procedure.attributes, start.input.attributes),
  )
  tx.append(runCreated(tx, { ...start, runId, ids, controlled, now, attributes: changes }))
  if (attributes.count > 0) tx.append(stepsAttributed(tx, { runId, attributes, ids, controlled, now }))
  const { openBuildRequirementIds: lineIds, reason } = start.input
  const opening = { id: runId, part_inventory_id: unit.id, export_controlled: controlled }
  if (lineIds.length > 0) await appendOpenedLines(tx, opening, lineIds, reason)
  return runId
}

interface Attributed extends Pick<FrozenProcedure, 'attributes'> {
  readonly runId: string
  readonly ids: readonly string[]
  readonly controlled: boolean
  readonly now: string
}

/** What the steps of the version had as custom attributes, its run steps have. An event of its own: the first tells the run's. */
function stepsAttributed(tx: Transaction, { runId, attributes, ids, controlled, now }: Attributed): NewEvent {
  const own = { export_controlled: controlled, ...stamp(tx, now) }
  return {
    stream: { id: runId, type: 'run' },
    type: 'RUN_STEPS_ATTRIBUTED',
    changes: [copyRows(attributes, ids, own)],
  }
}

/** A controlled part, procedure or unit makes the run controlled; so may the one who starts it. */
function isControlled({ rows, procedure, input }: Start, unit: UnitToStartRow): boolean {
  return (
    procedure.export_controlled ||
    rows.part.export_controlled ||
    unit.export_controlled ||
    input.exportControlled === true
  )
}

interface Planned extends Start {
  readonly runId: string
  /** New ids: of the steps, then of the dependencies between them; the last of what another system calls the run. */
  readonly ids: readonly string[]
  readonly controlled: boolean
  readonly now: string
  readonly attributes: readonly Change[]
}

function runCreated(tx: Transaction, planned: Planned): NewEvent {
  const { runId, frozen, controlled, now, ids } = planned
  const own = { run_id: runId, export_controlled: controlled }
  const copies = [
    { sheet: frozen.steps, own: { ...own, etag: tx.actId, updated_at: now } },
    { sheet: frozen.edges, own },
  ].filter(({ sheet }) => sheet.count > 0)
  return {
    stream: { id: runId, type: 'run' },
    type: 'RUN_CREATED',
    reason: planned.input.reason,
    facts: { warnings: planned.warnings },
    changes: [
      insertRows('run', [runRow(tx, planned)]),
      ...copies.map(({ sheet, own: said }) => copyRows(sheet, ids, said)),
      ...planned.attributes,
      ...externalName(tx, planned),
    ],
  }
}

/** What another system calls the run. */
function externalName(tx: Transaction, { input, runId, ids, controlled, now }: Planned): Change[] {
  if (input.externalRun === null) return []
  const row = {
    id: ids.at(-1) ?? '',
    ...input.externalRun,
    type: 'run',
    record_id: runId,
    export_controlled: controlled,
    etag: tx.actId,
    created_at: now,
    created_by: tx.caller.userId,
  }
  return [insertRows('external_id', [row])]
}

function runRow(
  tx: Transaction,
  { input, rows, procedure, unit, runId, batchId, quantity, controlled, purpose, now }: Planned,
) {
  const { part, surroundings } = rows
  const titled = {
    runId,
    partNumber: part.part_number,
    revision: part.revision,
    serialNumber: unit.serial_number,
    lotNumber: unit.lot_number,
    procedure: procedure.title,
    orderReference: input.orderReference,
  }
  return {
    id: runId,
    title: input.title ?? defaultRunTitle(settingOf(surroundings.settings, 'runTitlePattern'), titled),
    default_title: input.title === null,
    purpose,
    procedure_id: procedure.id,
    procedure_revision: procedure.version,
    procedure_digest: procedure.digest ?? '',
    mbom_id: purpose === 'BUILD' ? (mbomToBuild(rows)?.id ?? null) : null,
    part_id: part.id,
    part_inventory_id: unit.id,
    quantity,
    run_batch_id: batchId,
    planned_run_id: input.plannedRunId,
    issue_id: input.issueId,
    parent_run_id: input.parentRunId,
    assigned_to_id: input.assignedToId,
    assigned_team_id: input.assignedTeamId,
    location_id: input.locationId,
    description: input.description,
    priority: input.priority ?? 0,
    due_date: input.dueDate,
    window_start: input.windowStart,
    window_end: input.windowEnd,
    scheduled_start: input.windowStart,
    scheduled_end: input.windowEnd,
    order_reference: input.orderReference,
    charge_number: input.chargeNumber,
    archived: false,
    as_built_kept: true,
    names_lines: true,
    concessions: [...draftBomOf(rows, purpose), ...startedUnder(tx, { input, rows })],
    ...unclosedRun,
    export_controlled: controlled,
    ...stamp(tx, now),
  } as const
}

/** What the start knows to be a departure: that the unit is built to a draft BOM. */
function draftBomOf(rows: StartRows, purpose: RunPurpose): readonly RunConcession[] {
  const mbomVersion = rows.part.draft_mbom_version
  if (purpose !== 'BUILD' || mbomVersion === null || mbomToBuild(rows)?.isDraft !== true) return []
  return [{ code: 'DRAFT_BOM', mbomVersion, approval: null }]
}

/** What a start from a superseded version leans on. */
function startedUnder(
  tx: Transaction,
  { input, rows }: Pick<Start, 'input' | 'rows'>,
): readonly SupersededStart[] {
  const { procedure } = rows
  const { id } = concessionFor(tx.caller, rows)
  if (procedure === null || id === null || procedure.newest_released_id === procedure.id) return []
  return [{ code: 'SUPERSEDED_ALLOWED', reason: input.reason, id }]
}

const unclosedRun = {
  held_at: null,
  hold_kind: null,
  hold_reason: null,
  held_by: null,
  stop_id: null,
  canceled_at: null,
  cancel_reason: null,
  completed_at: null,
  completed_by: null,
  outcome: null,
  good_quantity: null,
  scrapped_quantity: null,
  short_quantity: null,
  rejected_quantity: null,
  further_runs: null,
  split_from_id: null,
  issue: 1,
  reopened_at: null,
  reopened_by: null,
  reopen_reason: null,
  status: 'TODO',
  percent_complete: 0,
  started_at: null,
} as const
