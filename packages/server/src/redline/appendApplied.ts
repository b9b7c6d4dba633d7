import type { RequiredApproval } from '@traveler/domain/approval/whyNotApproved.ts'
import { whyNotReleaseHold } from '@traveler/domain/hold/hold.ts'
import type { RedlineChange } from '@traveler/domain/redline/approvalsWanted.ts'
import { keptRecords } from '@traveler/domain/redline/keptRecords.ts'
import { orderUnchanged } from '@traveler/domain/redline/redlineOrder.ts'
import {
  type RedlineDecision,
  statusOnceApplied,
  whyNotApplyRedline,
} from '@traveler/domain/redline/whyNotRedline.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { qualityHoldAmong } from '../runStep/heldStep.ts'
import type { RunWork, WorkStep } from '../runStep/runWork.ts'
import { skippedWith } from '../runStep/skippedSteps.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { reordered } from './redlinedOrder.ts'
import { frozenDraft } from './redlineReview.ts'
import { appendRedline, type RedlineWork } from './redlineWork.ts'
import { removedSteps } from './removedSteps.ts'

/** What was recorded and signed on a step. */
export interface RecordedOnStep {
  readonly values: readonly FieldValueRow[]
  readonly cells: readonly CellValueRow[]
  readonly signatures: readonly SignatureRow[]
}

/** Sent with the other reads of an act. */
export async function readRecordedOn(tx: Transaction, runStepId: string): Promise<RecordedOnStep> {
  const [values, cells, signatures] = await Promise.all([
    tx.read<FieldValueRow>(listValuesOfRunSteps([runStepId])),
    tx.read<CellValueRow>(listCellsOfRunSteps([runStepId])),
    tx.read<SignatureRow>(listSignaturesOfRunSteps([runStepId])),
  ])
  return { values, cells, signatures }
}

/** How a redline comes to be applied. */
interface Applying {
  readonly required: readonly RequiredApproval[]
  /** What was decided elsewhere and counts for it. */
  readonly alsoDecided?: readonly RedlineDecision[]
  readonly reason: string | null | undefined
  readonly facts?: Readonly<Record<string, unknown>>
  readonly changes?: readonly Change[]
}

/** Applies a redline, or refuses: from now on the step is worked by what it says (rule 24). */
export async function appendApplied(
  tx: Transaction,
  read: RedlineWork,
  recorded: RecordedOnStep,
  { required, alsoDecided = [], reason, facts = {}, changes: also = [] }: Applying,
): Promise<void> {
  const { redline, work, inReview } = read
  const decisions = [...inReview.decisions, ...alsoDecided]
  refuseIf([
    ...whyNotApplyRedline(work.around.run, { ...inReview, required, decisions }),
    ...whyNotLeaveOut(tx, redline.change, work),
  ])
  const { set, moves, changes } = await appliedRedline(tx, read, recorded)
  appendRedline(tx, read, {
    type: 'REDLINE_APPLIED',
    reason,
    facts,
    set: { ...set, required },
    moves,
    changes: [...changes, ...also],
  })
}

/** Everything that keeps a redline from leaving out a step: one on quality hold is left out by who may release it. */
export function whyNotLeaveOut(tx: Transaction, change: RedlineChange, work: RunWork): readonly Refusal[] {
  const hold = change === 'REMOVE' ? qualityHoldAmong(skippedWith(work).steps) : null
  return hold === null ? [] : whyNotReleaseHold(hold, actorOf(tx.caller))
}

/** What an applied redline changes: its own columns, its step, and the rows beside it. */
export async function appliedRedline(tx: Transaction, read: RedlineWork, recorded: RecordedOnStep) {
  const { redline, work, inReview } = read
  const { step, now } = work
  const isRemoved = redline.change === 'REMOVE'
  const { definitionId, made } = await frozenDraft(tx, read)
  // A step that is added was never worked before.
  const attempt = redline.change === 'ADD' ? step.attempt : step.attempt + 1
  const { position, changes } = reordered(work, isRemoved ? orderUnchanged : inReview.order)
  const at = { definitionId, attempt, to: statusOf(tx, step) }
  return {
    set: {
      status: 'APPLIED',
      definition_id: definitionId,
      applied_at: now,
      applied_by: tx.caller.userId,
      applied_attempt: isRemoved ? null : attempt,
    } as const,
    moves: isRemoved
      ? removedSteps(work, redline.reason, tx.caller.userId)
      : [{ stepId: step.id, set: { ...appliedStep(at), position } }],
    changes: [
      ...(made.length === 0 ? [] : [insertRows('step_definition', made)]),
      ...changes,
      ...(isRemoved ? [] : keptValues(read, recorded, { attempt, etag: tx.actId })),
      ...voidSignatures(isRemoved ? [] : standing(step, recorded.signatures), now, 'the step was redlined'),
    ],
  }
}

function statusOf(tx: Transaction, step: WorkStep): 'TODO' | 'HOLD' {
  return statusOnceApplied(qualityHoldAmong([step]), actorOf(tx.caller))
}

interface Applied {
  readonly definitionId: string
  readonly attempt: number
  readonly to: 'TODO' | 'HOLD'
}

/** The step from now on. What was a quality hold stays one where the person may not release it. */
function appliedStep({ definitionId, attempt, to }: Applied) {
  const hold = to === 'HOLD' ? {} : { hold_kind: null, hold_reason: null, held_by: null, held_at: null }
  return {
    status: to,
    previous_status: to === 'HOLD' ? ('TODO' as const) : null,
    definition_id: definitionId,
    definition_since: attempt,
    attempt,
    started_at: null,
    started_by: null,
    fail_reason: null,
    correcting: false,
    ...hold,
  }
}

/** What was recorded where nothing changed, in the new attempt too: who recorded it when stays as it was. */
function keptValues(
  { base, draft, work }: RedlineWork,
  { values, cells }: RecordedOnStep,
  { attempt, etag: own }: { readonly attempt: number; readonly etag: string },
): Change[] {
  if (base === null) return []
  const kept = keptRecords(base.definition, draft)
  const isCurrent = (row: { readonly attempt: number }) => row.attempt === work.step.attempt
  const fields = values.filter((row) => isCurrent(row) && kept.keepsField(row.field_number))
  const places = cells.filter(
    (row) => isCurrent(row) && kept.keepsCell({ row: row.row_number, column: row.column_number }),
  )
  return [
    ...(fields.length === 0
      ? []
      : [
          insertRows(
            'run_step_field_value',
            fields.map((row) => ({ ...columnsOf(row), attempt, etag: own })),
          ),
        ]),
    ...(places.length === 0
      ? []
      : [
          insertRows(
            'run_step_cell_value',
            places.map((row) => ({ ...columnsOf(row), attempt, etag: own })),
          ),
        ]),
  ]
}

/** A row without what a store found it by, and without the organization, which the transaction adds. */
function columnsOf<Row extends { readonly organization_id: string }>(
  row: Row,
): Omit<Row, 'organization_id' | 'of_id'> {
  const { organization_id: _organization, of_id: _of, ...columns } = row as Row & { readonly of_id?: string }
  return columns
}

/** What was signed on the step in the attempt that ends; not what was signed about its redlines. */
function standing(step: WorkStep, signatures: readonly SignatureRow[]): SignatureRow[] {
  return signatures.filter(
    (one) => one.attempt === step.attempt && one.voided_at === null && !one.meaning.startsWith('redline '),
  )
}
