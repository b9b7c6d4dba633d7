import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { defaultRunTitle } from '@traveler/domain/run/defaultRunTitle.ts'
import { explainStart } from '@traveler/domain/run/explainStart.ts'
import { makesRequirements } from '@traveler/domain/run/planRequirements.ts'
import { copyRows, insertRows } from '../operation/change.ts'
import type { NewEvent } from '../operation/eventBody.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import type { RowSheet } from '../operation/rowSheet.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendUnitOfRun } from './appendUnitOfRun.ts'
import { type CreateRunInput, createRunInput } from './createRunInput.ts'
import { type FrozenProcedure, keepFrozenProcedure, readFrozenProcedure } from './frozenProcedure.ts'
import { makeUnit } from './makeUnit.ts'
import { readRequirements } from './requirementSheet.ts'
import { readStart, type StartRows, startFacts } from './startFacts.ts'
import type { ProcedureToStartRow, UnitToStartRow } from './startStore.ts'

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
    const [rows, frozen] = await Promise.all([
      readStart((statement) => tx.read(statement), input),
      input.procedureId === null ? Promise.resolve(null) : readFrozenProcedure(tx, input.procedureId),
    ])
    const facts = startFacts(tx.caller, input, rows)
    const { blockers, warnings } = explainStart(facts)
    refuseIf(blockers)
    const { procedure } = rows
    if (procedure === null) throw new Refused(noProcedureChosen)
    if (frozen === null) throw new Error(`Released version ${procedure.id} is not frozen`)
    keepFrozenProcedure(tx, procedure.id, frozen)
    const { purpose } = facts
    return appendRun(tx, {
      input,
      rows,
      procedure,
      frozen,
      purpose,
      warnings: warnings.map(({ code }) => code),
    })
  },
}

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
  readonly frozen: FrozenProcedure
  readonly purpose: ReturnType<typeof startFacts>['purpose']
  readonly warnings: readonly string[]
}

async function appendRun(tx: Transaction, start: Start) {
  const now = await tx.now()
  const runId = await tx.newId()
  const { rows, input, purpose, frozen } = start
  const mbomId = rows.part.released_mbom_id
  const made = rows.unit === null ? await makeUnit(tx, rows.part, input) : null
  const unit = rows.unit ?? made?.unit
  if (unit === undefined) throw new Error('A start without a unit makes one')
  const batchId = input.runBatchId ?? (await appendBatch(tx, input, now))
  const quantity = input.quantity ?? accepted(parseQuantity(unit.quantity))
  const requirements = await requirementsOf(tx, start, unit, quantity)
  const controlled = isControlled(start, unit)
  // Before the run, which refers to it.
  await appendUnitOfRun(tx, { runId, purpose, mbomId, unit, made, requirements, controlled })
  const ids = await tx.newIds(frozen.steps.count + frozen.edges.count)
  tx.append(runCreated(tx, { ...start, runId, unit, batchId, quantity, ids, controlled, now }))
  return { runId, partInventoryId: unit.id, runBatchId: batchId }
}

/** What the run's unit must be built of, by the released BOM of its part; null: this run adds nothing to that. */
async function requirementsOf(
  tx: Transaction,
  { rows, purpose }: Start,
  unit: UnitToStartRow,
  quantity: Quantity,
): Promise<RowSheet | null> {
  const mbomId = rows.part.released_mbom_id
  if (mbomId === null || !makesRequirements(purpose, unit.has_requirements)) return null
  return readRequirements(tx, mbomId, quantity)
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
  /** New ids: of the steps, then of the dependencies between them. */
  readonly ids: readonly string[]
  readonly controlled: boolean
  readonly now: string
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
    ],
  }
}

function runRow(
  tx: Transaction,
  { input, rows, procedure, unit, runId, batchId, quantity, controlled, purpose, now }: Planned,
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
    mbom_id: purpose === 'BUILD' ? part.released_mbom_id : null,
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
