import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { defaultRunTitle } from '@traveler/domain/run/defaultRunTitle.ts'
import { explainStart } from '@traveler/domain/run/explainStart.ts'
import { planRun } from '@traveler/domain/run/planRun.ts'
import { insertRows } from '../operation/change.ts'
import type { NewEvent } from '../operation/eventBody.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendUnitOfRun } from './appendUnitOfRun.ts'
import { type CreateRunInput, createRunInput } from './createRunInput.ts'
import { type FrozenProcedure, keepFrozenProcedure, readFrozenProcedure } from './frozenProcedure.ts'
import { makeUnit } from './makeUnit.ts'
import { readStart, type StartRows, startFacts } from './startFacts.ts'
import {
  listReleasedMBomLines,
  type MBomLineRow,
  type ProcedureToStartRow,
  type UnitToStartRow,
} from './startStore.ts'

/**
 * Start building: bind a released procedure version to one part inventory. Its frozen steps become run steps in the same
 * order, pointing at the same definitions; the released mBOM becomes the unit's build requirements.
 */
export const createRun: Operation<CreateRunInput> = {
  name: 'createRun',
  permission: 'CreateRun',
  input: createRunInput,
  lock: ({ procedureId, partInventoryId }) => lockStreams([partInventoryId], [procedureId]),
  async perform(tx, input) {
    const [rows, frozen, lines] = await Promise.all([
      readStart((statement) => tx.read(statement), input),
      input.procedureId === null
        ? Promise.resolve(nothingFrozen)
        : readFrozenProcedure(tx, input.procedureId),
      tx.read<MBomLineRow>(listReleasedMBomLines(input.partInventoryId, input.partId)),
    ])
    const facts = startFacts(tx.caller, input, rows)
    const { blockers, warnings } = explainStart(facts)
    refuseIf(blockers)
    const { procedure, part } = rows
    if (procedure === null) throw new Refused(noProcedureChosen)
    keepFrozenProcedure(tx, procedure.id, frozen)
    const start = {
      input,
      rows,
      procedure,
      // Of the lines that were read: a version released meanwhile counts for the next run, whole.
      mbomId: lines[0]?.mbom_id ?? part.released_mbom_id,
      frozen,
      lines,
      purpose: facts.purpose,
      warnings: warnings.map(({ code }) => code),
    }
    return appendRun(tx, start)
  },
}

const nothingFrozen: FrozenProcedure = { pointers: [], edges: [] }

const noProcedureChosen: Refusal = {
  code: 'INVALID_INPUT',
  field: 'procedureId',
  problem: 'No procedure is chosen',
  remedy: 'Give the id of a released procedure version.',
}

interface Start {
  readonly input: CreateRunInput
  readonly rows: StartRows
  readonly procedure: ProcedureToStartRow
  /** The BOM version that the run is bound to; null: the part has none. */
  readonly mbomId: string | null
  readonly frozen: FrozenProcedure
  readonly lines: readonly MBomLineRow[]
  readonly purpose: ReturnType<typeof startFacts>['purpose']
  readonly warnings: readonly string[]
}

async function appendRun(tx: Transaction, start: Start) {
  const now = await tx.now()
  const runId = await tx.newId()
  const made = start.rows.unit === null ? await makeUnit(tx, start.rows.part, start.input) : null
  const unit = start.rows.unit ?? made?.unit
  if (unit === undefined) throw new Error('A start without a unit makes one')
  const batchId = start.input.runBatchId ?? (await appendBatch(tx, start.input, now))
  const quantity = start.input.quantity ?? accepted(parseQuantity(unit.quantity))
  const plan = planRun({
    runId,
    purpose: start.purpose,
    pointers: start.frozen.pointers,
    edges: start.frozen.edges,
    unitQuantity: quantity,
    mbomLines: start.lines.map((row) => ({ ...row, quantity: accepted(parseQuantity(row.quantity)) })),
    hasRequirements: unit.has_requirements,
    runStepIds: await tx.newIds(start.frozen.pointers.length),
  })
  const controlled = isControlled(start, unit)
  const requirementIds = await tx.newIds(plan.requirements.length)
  const { purpose } = start
  // Before the run, which refers to it.
  appendUnitOfRun(tx, {
    runId,
    purpose,
    mbomId: start.mbomId,
    unit,
    made,
    requirements: plan.requirements,
    requirementIds,
    controlled,
  })
  tx.append(
    runCreated(tx, {
      ...start,
      runId,
      unit,
      batchId,
      quantity,
      plan,
      controlled,
      now,
      edgeIds: await tx.newIds(plan.edges.length),
    }),
  )
  return { runId, partInventoryId: unit.id, runBatchId: batchId }
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

async function appendBatch(tx: Transaction, input: CreateRunInput, now: string): Promise<string | null> {
  if (input.addToNewBatch !== true) return null
  const id = await tx.newId()
  const row = {
    id,
    title: input.runBatchTitle ?? null,
    export_controlled: input.exportControlled === true,
    ...stamp(tx, now),
  }
  tx.append({
    stream: { id, type: 'runBatch' },
    type: 'RUN_BATCH_CREATED',
    changes: [insertRows('run_batch', [row])],
  })
  return id
}

interface Planned extends Start {
  readonly runId: string
  readonly unit: UnitToStartRow
  readonly batchId: string | null
  readonly quantity: Quantity
  readonly plan: ReturnType<
    typeof planRun<FrozenProcedure['pointers'][number], MBomLineRow & { quantity: Quantity }>
  >
  readonly controlled: boolean
  readonly edgeIds: readonly string[]
  readonly now: string
}

function runCreated(tx: Transaction, planned: Planned): NewEvent {
  const { runId, plan, controlled, now, edgeIds } = planned
  return {
    stream: { id: runId, type: 'run' },
    type: 'RUN_CREATED',
    reason: planned.input.reason,
    facts: { warnings: planned.warnings },
    changes: [
      insertRows('run', [runRow(tx, planned)]),
      insertRows(
        'run_step',
        plan.steps.map((step) => ({
          id: step.id,
          run_id: runId,
          step_id: step.originStepId,
          step_key_id: step.stepKey,
          occurrence: step.occurrence,
          definition_id: step.definitionId,
          parent_id: step.parentId,
          position: step.position,
          number: step.number,
          required: step.required,
          location_id: step.locationId,
          lead_time: step.leadTime,
          ...untouchedStep,
          export_controlled: controlled,
          etag: tx.actId,
          updated_at: now,
        })),
      ),
      insertRows(
        'run_step_edge',
        plan.edges.map((edge, nth) => ({
          id: edgeIds[nth] ?? '',
          run_id: runId,
          step_id: edge.stepId,
          upstream_step_id: edge.upstreamStepId,
          minimum_lag: edge.minimumLagSeconds,
          maximum_lag: edge.maximumLagSeconds,
          export_controlled: controlled,
        })),
      ),
    ],
  }
}

const untouchedStep = {
  assigned_to_id: null,
  assigned_team_id: null,
  scheduled_start: null,
  scheduled_end: null,
  status: 'TODO',
  previous_status: null,
  attempt: 1,
  started_at: null,
  started_by: null,
  completed_at: null,
  completed_by: null,
  hold_kind: null,
  hold_reason: null,
  held_by: null,
  fail_reason: null,
} as const

function runRow(
  tx: Transaction,
  { input, rows, procedure, mbomId, unit, runId, batchId, quantity, controlled, purpose, now }: Planned,
) {
  const { part } = rows
  const named = { partNumber: part.part_number, serialNumber: unit.serial_number, lotNumber: unit.lot_number }
  return {
    id: runId,
    title: input.title ?? defaultRunTitle(runId, named),
    default_title: input.title === null,
    purpose,
    procedure_id: procedure.id,
    procedure_revision: procedure.version,
    procedure_digest: procedure.digest ?? '',
    mbom_id: purpose === 'BUILD' ? mbomId : null,
    part_id: part.id,
    part_inventory_id: unit.id,
    quantity,
    run_batch_id: batchId,
    assigned_to_id: input.assignedToId,
    assigned_team_id: input.assignedTeamId,
    location_id: input.locationId,
    description: input.description,
    priority: input.priority ?? 0,
    due_date: input.dueDate,
    order_reference: input.orderReference,
    charge_number: input.chargeNumber,
    archived: false,
    concessions: [],
    ...unclosedRun,
    export_controlled: controlled,
    ...stamp(tx, now),
  } as const
}

const unclosedRun = {
  held_at: null,
  hold_kind: null,
  hold_reason: null,
  held_by: null,
  canceled_at: null,
  cancel_reason: null,
  completed_at: null,
  completed_by: null,
  outcome: null,
  status: 'TODO',
  percent_complete: 0,
  started_at: null,
} as const
