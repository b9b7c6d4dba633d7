import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { unitName } from '@traveler/domain/run/defaultRunTitle.ts'
import { openStepsOf, whyNotCompleteRun } from '@traveler/domain/run/whyNotCompleteRun.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import {
  listRecordedValues,
  listStandingSignatures,
  loadUnitOfRun,
  type RecordedValueRow,
  type StandingSignatureRow,
  type UnitOfRunRow,
} from './closingStore.ts'
import { type CompletionReview, completionSignature } from './completionSignature.ts'
import { runCopies } from './runCopies.ts'
import { lockRunAndUnit, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { actorOf } from './startFacts.ts'
import { readStepsToClose, type StepToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly outcome: 'ACCEPTED' | 'CONCESSION' | 'HELD'
  readonly locationId?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly signature?: object | null | undefined
}

/** Review and sign a run whose steps are done: it locks the record and lets its unit go. */
export const completeRun: Operation<Input> = {
  name: 'completeRun',
  permission: 'CompleteRun',
  signs: true,
  input: z.object({
    id,
    etag,
    outcome: z.enum(['ACCEPTED', 'CONCESSION', 'HELD']),
    locationId: id.nullish(),
    comment: text().nullish(),
    signature,
  }),
  lock: (input) => lockRunAndUnit(input.id),
  async perform(tx, input) {
    const [run, steps, values, signatures, unit] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.read<RecordedValueRow>(listRecordedValues(input.id)),
      tx.read<StandingSignatureRow>(listStandingSignatures(input.id)),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(input.id)),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    const review = { run, steps, values, signatures, unit, outcome: input.outcome }
    refuseIf(whyNotComplete(tx, review))
    await appendCompleted(tx, review, input)
    return { runId: run.id }
  },
}

function whyNotComplete(tx: Transaction, { run, steps, values, signatures, unit }: CompletionReview) {
  const workers = [
    ...steps.flatMap((step) => [step.startedBy, step.completedBy]),
    ...values.map((value) => value.recorded_by),
    ...signatures.map((one) => one.signer_id),
  ]
  const facts = {
    run: runLife(run),
    steps: steps.map((step) => ({
      ...step,
      verifyAfterReopening: false,
      concessionApproved: false,
    })),
    unit: { id: unit.id, name: nameOf(unit), isOnQualityHold: unit.quality_hold },
    missingInstalls: [],
    openRedlines: [],
    unresolvedIssues: [],
    draftBomWithoutConcession: null,
    isUnitUnidentified:
      unit.tracking_type !== null && unit.serial_number === null && unit.lot_number === null,
    workerIds: [...new Set(workers.filter((worker) => worker !== null))],
    actorMayCompleteOwnWork: !isOnlyLeadOperator(tx),
  }
  // The person whose credentials were given completes the run: at a station that need not be who is logged in.
  const actor = {
    ...actorOf(tx.caller),
    userId: tx.signer.userId,
    roleIds: tx.signer.roles.map((role) => role.id),
  }
  return whyNotCompleteRun(facts, actor)
}

/** A Lead Operator may complete a run unless the only worker on it; the other roles that may complete answer for quality. */
function isOnlyLeadOperator(tx: Transaction): boolean {
  const completing = tx.signer.roles.filter((role) =>
    ['Manufacturing Engineer', 'Quality Engineer', 'Admin'].includes(role.name),
  )
  return completing.length === 0
}

function nameOf(unit: UnitOfRunRow): string {
  const own = unitName({ serialNumber: unit.serial_number, lotNumber: unit.lot_number })
  return own === null ? unit.part_number : `${unit.part_number} ${own}`
}

async function appendCompleted(tx: Transaction, review: CompletionReview, input: Input): Promise<void> {
  const { run, steps, unit } = review
  const [now, signatureId] = await Promise.all([tx.now(), tx.newId()])
  const completed = { completed_at: now, completed_by: tx.signer.userId, outcome: input.outcome }
  const copies = runCopies({ ...run, ...completed }, steps)
  const row = completionSignature(tx.signer, review, { id: signatureId, now, comment: input.comment ?? null })
  tx.append({
    stream: { id: run.id, type: 'run' },
    type: 'RUN_COMPLETED',
    reason: input.comment ?? null,
    facts: { notPerformed: notPerformed(steps) },
    changes: [
      updateRow(
        'run',
        { id: run.id },
        { ...completed, ...copies, ...restamp(tx, now) },
        { etag: run.etag, completed_at: null, canceled_at: null },
      ),
      insertRows('signature', [row]),
    ],
  })
  const after = {
    build_open: unit.other_work || (run.purpose === 'BUILD' && unit.further_runs),
    quality_hold: unit.quality_hold || input.outcome === 'HELD',
    location_id: input.locationId ?? unit.location_id,
  }
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: input.outcome === 'HELD' ? 'UNIT_HELD' : 'UNIT_ACCEPTED',
    facts: { runId: run.id, outcome: input.outcome },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        { ...after, ...inventoryCopies({ ...unit, ...after }, unit.place_available) },
        { build_open: unit.build_open, quality_hold: unit.quality_hold },
      ),
    ],
  })
}

/** Optional steps that nobody began close as not performed: their numbers, for the record. */
function notPerformed(steps: readonly StepToClose[]): string[] {
  const open = new Set(openStepsOf(steps).map((step) => step.id))
  return steps.filter((step) => step.status === 'TODO' && !open.has(step.id)).map((step) => step.number)
}
