import type { Quantity } from '@traveler/domain/decimal.ts'
import type { LotOutcome } from '@traveler/domain/run/lotOutcome.ts'
import type { NewRow } from '../operation/change.ts'
import { recordText } from '../operation/recordText.ts'
import type { Signer } from '../operation/signer.ts'
import { newRunSignature } from '../signature/newRunSignature.ts'
import type { RecordedCellRow, RecordedValueRow, StandingSignatureRow, UnitOfRunRow } from './closingStore.ts'
import type { RunRow } from './runStore.ts'
import type { StepToClose } from './stepsToClose.ts'

/** All that a person has before them when a run is completed. */
export interface CompletionReview {
  readonly run: RunRow
  readonly steps: readonly StepToClose[]
  readonly values: readonly RecordedValueRow[]
  readonly cells: readonly RecordedCellRow[]
  readonly signatures: readonly StandingSignatureRow[]
  readonly unit: UnitOfRunRow
  /** What came out of it; null: it only looked at its unit. */
  readonly lot: LotOutcome | null
  /** That further build runs follow, or that none do, where that is not what the procedure version says. */
  readonly said: boolean | null
  /** So much of an inspected lot; null: none. */
  readonly rejected: Quantity | null
  readonly outcome: 'ACCEPTED' | 'CONCESSION' | 'HELD'
}

interface Given {
  readonly id: string
  readonly now: string
  readonly comment: string | null
}

/** The signature that completes a run: over its procedure, every step with its definition, every value and signature. */
export function completionSignature(
  signer: Signer,
  review: CompletionReview,
  { id, now, comment }: Given,
): NewRow<'signature'> {
  return newRunSignature(signer, {
    id,
    runId: review.run.id,
    exportControlled: review.run.export_controlled,
    meaning: 'run completed',
    permission: 'CompleteRun',
    content: completionContent(review),
    comment,
    now,
  })
}

function completionContent(review: CompletionReview): string {
  const { run, steps, values, cells, signatures, unit, lot, said, rejected, outcome } = review
  return recordText({
    form: 1,
    runId: run.id,
    procedureId: run.procedure_id,
    procedureDigest: run.procedure_digest.slice(2),
    unit: {
      id: unit.id,
      serialNumber: unit.serial_number,
      lotNumber: unit.lot_number,
      quantity: unit.quantity,
    },
    outcome,
    ...(lot === null ? {} : { good: lot.good, scrapped: lot.scrapped, short: lot.short }),
    meaning: 'run completed',
    ...(rejected === null ? {} : { rejected }),
    // Absent where it is as the version says: what was signed before it could be said reads as it did.
    ...(said === null ? {} : { furtherRuns: said }),
    steps: steps.map((step) => ({
      id: step.id,
      number: step.number,
      status: step.status,
      attempt: step.attempt,
      definitionDigest: step.definitionDigest.slice(2),
    })),
    values: values.map((value) => ({
      runStepId: value.run_step_id,
      attempt: value.attempt,
      field: value.field_number,
      value: value.value,
      notApplicable: value.not_applicable,
      result: value.result,
    })),
    // Absent where no grid was filled: what was signed before grids could be reads as it did.
    ...(cells.length === 0 ? {} : { cells: cells.map(signedCell) }),
    signatures: signatures.map((one) => ({ id: one.id, contentDigest: one.content_digest.slice(2) })),
  })
}

function signedCell(cell: RecordedCellRow) {
  return {
    runStepId: cell.run_step_id,
    attempt: cell.attempt,
    row: cell.row_number,
    column: cell.column_number,
    value: cell.value,
    notApplicable: cell.not_applicable,
  }
}
