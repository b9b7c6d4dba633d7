import { sha256 } from '../operation/chain.ts'
import type { NewRow } from '../operation/change.ts'
import { recordText } from '../operation/recordText.ts'
import { qualifyingRole, type Signer } from '../operation/signer.ts'
import { siteTime } from '../signature/siteTime.ts'
import type { RecordedValueRow, StandingSignatureRow, UnitOfRunRow } from './closingStore.ts'
import type { RunRow } from './runStore.ts'
import type { StepToClose } from './stepsToClose.ts'

/** All that a person has before them when a run is completed. */
export interface CompletionReview {
  readonly run: RunRow
  readonly steps: readonly StepToClose[]
  readonly values: readonly RecordedValueRow[]
  readonly signatures: readonly StandingSignatureRow[]
  readonly unit: UnitOfRunRow
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
  const content = completionContent(review)
  const role = qualifyingRole(signer, 'CompleteRun')
  return {
    id,
    run_id: review.run.id,
    procedure_id: null,
    run_step_id: null,
    attempt: null,
    field_number: null,
    gate_number: null,
    decision: null,
    meaning: 'run completed',
    signer_id: signer.userId,
    printed_name: signer.printedName,
    role_id: role?.id ?? null,
    role_name: role?.name ?? null,
    signed_at: now,
    site_time: siteTime(now, signer.timeZone),
    comment,
    definition_digest: null,
    content_digest: `\\x${sha256(content).toString('hex')}`,
    content,
    voided_at: null,
    void_reason: null,
    export_controlled: review.run.export_controlled,
  }
}

function completionContent({ run, steps, values, signatures, unit, outcome }: CompletionReview): string {
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
    meaning: 'run completed',
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
    signatures: signatures.map((one) => ({ id: one.id, contentDigest: one.content_digest.slice(2) })),
  })
}
