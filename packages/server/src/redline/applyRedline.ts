import { whyNotReleaseHold } from '@traveler/domain/hold/hold.ts'
import { keptRecords } from '@traveler/domain/redline/keptRecords.ts'
import { orderUnchanged } from '@traveler/domain/redline/redlineOrder.ts'
import { statusOnceApplied, whyNotApplyRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, insertRows } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { qualityHoldAmong } from '../runStep/heldStep.ts'
import type { WorkStep } from '../runStep/runWork.ts'
import { runOfStepLocked } from '../runStep/runWorkStore.ts'
import { skippedWith } from '../runStep/skippedSteps.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { reordered } from './redlinedOrder.ts'
import { frozenDraft, readWanted, requiredFor } from './redlineReview.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow } from './redlineStore.ts'
import { appendRedline, openRedlineMissing, type RedlineWork, readRedlineWork } from './redlineWork.ts'
import { removedSteps } from './removedSteps.ts'

const input = z.object({ id, etag: etag.nullable(), reason })

/**
 * Apply the redline of a step: from now on the step is worked by what it says. Values stay where their field did not change; the
 * others stay as an earlier attempt, by the definition that they were recorded by. Signatures on the step are void.
 */
export const applyRedline: Operation<z.output<typeof input>> = {
  name: 'applyRedline',
  permission: 'ApplyRedline',
  input,
  ...runOfStepLocked,
  async perform(tx, given) {
    const [open, wanted, values, cells, signatures] = await Promise.all([
      tx.readOne<OpenRedlineRow>(listOpenRedlinesOfSteps([given.id])),
      readWanted(tx),
      tx.read<FieldValueRow>(listValuesOfRunSteps([given.id])),
      tx.read<CellValueRow>(listCellsOfRunSteps([given.id])),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([given.id])),
    ])
    if (open === undefined) throw openRedlineMissing(given.id)
    const read = await readRedlineWork(tx, { id: open.id })
    const { redline, work, inReview } = read
    const { step, now } = work
    seenRow(step.row, { type: 'RunStep', id: given.id, etag: given.etag })
    // A draft was never reviewed: what it takes is found now.
    const required = redline.status === 'DRAFT' ? requiredFor(read, wanted) : inReview.required
    const isRemoved = redline.change === 'REMOVE'
    const hold = isRemoved ? qualityHoldAmong(skippedWith(work).steps) : null
    refuseIf([
      ...whyNotApplyRedline(work.around.run, { ...inReview, required }),
      ...(hold === null ? [] : whyNotReleaseHold(hold, actorOf(tx.caller))),
    ])
    const { definitionId, made } = await frozenDraft(tx, read)
    // A step that is added was never worked before.
    const attempt = redline.change === 'ADD' ? step.attempt : step.attempt + 1
    const order = isRemoved ? orderUnchanged : inReview.order
    const { position, changes: orderChanges } = reordered(work, order)
    const applied = { applied_at: now, applied_by: tx.caller.userId }
    appendRedline(tx, read, {
      type: 'REDLINE_APPLIED',
      reason: given.reason,
      set: {
        status: 'APPLIED',
        definition_id: definitionId,
        required,
        ...applied,
        applied_attempt: isRemoved ? null : attempt,
      },
      moves: isRemoved
        ? removedSteps(work, redline.reason, tx.caller.userId)
        : [
            {
              stepId: step.id,
              set: { ...appliedStep({ definitionId, attempt, to: statusOf(tx, step) }), position },
            },
          ],
      changes: [
        ...(made.length === 0 ? [] : [insertRows('step_definition', made)]),
        ...orderChanges,
        ...(isRemoved ? [] : keptValues(read, { values, cells, attempt, etag: tx.actId })),
        ...voidSignatures(isRemoved ? [] : standing(step, signatures), now, 'the step was redlined'),
      ],
    })
    return { runStepId: step.id, redlineId: redline.id }
  },
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

interface Recorded {
  readonly values: readonly FieldValueRow[]
  readonly cells: readonly CellValueRow[]
  readonly attempt: number
  readonly etag: string
}

/** What was recorded where nothing changed, in the new attempt too: who recorded it when stays as it was. */
function keptValues(
  { base, draft, work }: RedlineWork,
  { values, cells, attempt, etag: own }: Recorded,
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
