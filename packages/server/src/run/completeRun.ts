import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { unitName } from '@traveler/domain/run/defaultRunTitle.ts'
import { draftBomConcession } from '@traveler/domain/run/runConcession.ts'
import { isInWorkAfter } from '@traveler/domain/run/unitInWork.ts'
import { openStepsOf, whyNotCompleteRun } from '@traveler/domain/run/whyNotCompleteRun.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { onQualityHold } from '../partInventory/qualityHold.ts'
import { signerActor } from '../signature/signerActor.ts'
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
import { lockRunAndUnit, type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
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
  lock: (input) => lockRunAndUnit(input.id, input.locationId),
  async perform(tx, input) {
    const placeId = input.locationId ?? null
    const [run, steps, values, signatures, unit, [place]] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.read<RecordedValueRow>(listRecordedValues(input.id)),
      tx.read<StandingSignatureRow>(listStandingSignatures(input.id)),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(input.id)),
      tx.read<LocationRow>(loadLocations(placeId === null ? [] : [placeId])),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    refuseIf(whyNotFound('Location', placeId, place === undefined ? [] : [place]))
    refuseIf(whyNotStoreAt(place))
    const review = { run, steps, values, signatures, unit, outcome: input.outcome }
    const after = unitAfter(review, { place, comment: input.comment ?? null, by: tx.signer.userId })
    refuseIf(whyNotComplete(tx, review, after))
    await appendCompleted(tx, review, { after, comment: input.comment ?? null })
    return { runId: run.id }
  },
}

interface Accepting {
  readonly place: LocationRow | undefined
  readonly comment: string | null
  /** Who signs. */
  readonly by: string
}

/** What becomes of the unit: out of work or not, held or not, and where it lies. */
function unitAfter({ run, unit, outcome }: CompletionReview, { place, comment, by }: Accepting) {
  const after = {
    build_open: isInWorkAfter({
      purpose: run.purpose,
      isCompleted: true,
      furtherRuns: unit.further_runs,
      hasOtherWork: unit.other_work,
      isEarlierBuildUnfinished: unit.earlier_unfinished,
    }),
    ...(outcome === 'HELD' ? onQualityHold(unit, comment ?? `held when ${run.title} was completed`, by) : {}),
    location_id: place?.id ?? unit.location_id,
  }
  return { ...after, ...inventoryCopies({ ...unit, ...after }, place?.available ?? unit.place_available) }
}

type UnitAfter = ReturnType<typeof unitAfter>

function whyNotComplete(
  tx: Transaction,
  { run, steps, values, signatures, unit }: CompletionReview,
  after: UnitAfter,
) {
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
    draftBomWithoutConcession: unapprovedDraftBom(run),
    isUnitUnidentified:
      unit.tracking_type !== null && unit.serial_number === null && unit.lot_number === null,
    isPlaceMissing: after.status === 'AVAILABLE' && after.location_id === null,
    workerIds: [...new Set(workers.filter((worker) => worker !== null))],
  }
  return whyNotCompleteRun(facts, signerActor(tx.signer))
}

/** The version of the draft BOM that nobody has accepted yet; null: none. */
function unapprovedDraftBom(run: RunRow): string | null {
  const concession = draftBomConcession(run.concessions)
  return concession === null || concession.approval !== null ? null : String(concession.mbomVersion)
}

function nameOf(unit: UnitOfRunRow): string {
  const own = unitName({ serialNumber: unit.serial_number, lotNumber: unit.lot_number })
  return own === null ? unit.part_number : `${unit.part_number} ${own}`
}

interface Completed {
  readonly after: UnitAfter
  readonly comment: string | null
}

async function appendCompleted(
  tx: Transaction,
  review: CompletionReview,
  { after, comment }: Completed,
): Promise<void> {
  const { run, steps, unit, outcome } = review
  const [now, signatureId] = await Promise.all([tx.now(), tx.newId()])
  const completed = { completed_at: now, completed_by: tx.signer.userId, outcome }
  const copies = runCopies({ ...run, ...completed }, steps)
  const row = completionSignature(tx.signer, review, { id: signatureId, now, comment })
  tx.append({
    stream: { id: run.id, type: 'run' },
    type: 'RUN_COMPLETED',
    reason: comment,
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
  // Where it lies is what people edit; the rest is not.
  const edited = after.location_id === unit.location_id ? {} : restamp(tx, now)
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: outcome === 'HELD' ? 'UNIT_HELD' : 'UNIT_ACCEPTED',
    facts: { runId: run.id, outcome },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        { ...after, ...edited },
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
