import { installsDue } from '@traveler/domain/abom/installsDue.ts'
import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { ordersRework } from '@traveler/domain/issue/disposition.ts'
import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { sumOf } from '@traveler/domain/partInventory/whyNotMerge.ts'
import { whyNotMoveInstalled } from '@traveler/domain/partInventory/whyNotMoveInstalled.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { unitName } from '@traveler/domain/run/defaultRunTitle.ts'
import { type LotOutcome, planOutcome } from '@traveler/domain/run/lotOutcome.ts'
import { whyNotReject } from '@traveler/domain/run/rejectedLot.ts'
import { draftBomConcession } from '@traveler/domain/run/runConcession.ts'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { isInspectionDueAfter, isInWorkAfter } from '@traveler/domain/run/unitInWork.ts'
import { openStepsOf, whyNotCompleteRun } from '@traveler/domain/run/whyNotCompleteRun.ts'
import { whyNotSayFurther } from '@traveler/domain/run/whyNotSayFurther.ts'
import { z } from 'zod'
import { lockedAsBuilt } from '../abom/lockedAsBuilt.ts'
import { type InstallsOfRun, missingAtCompletion, readInstallsOfRun } from '../abom/missingInstalls.ts'
import { type IssueOfRunRow, listIssuesOfRun } from '../issue/issueOfRunStore.ts'
import { type LateEntryRow, listStandingLateEntries } from '../lateEntry/lateEntryStore.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, quantity, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { onQualityHold } from '../partInventory/qualityHold.ts'
import { appendClosedKits, readKitsOfRun } from '../partKit/closedKits.ts'
import { lockCompletion } from '../partKit/partKitStore.ts'
import { listOpenRedlinesOfRuns, type OpenRedlineOfRunRow } from '../redline/redlineStore.ts'
import { nameOfIssue } from '../runStep/issuesOfStep.ts'
import { signerActor } from '../signature/signerActor.ts'
import {
  listRecordedCells,
  listRecordedValues,
  listStandingSignatures,
  listWorkInsideOfRuns,
  loadUnitOfRun,
  type RecordedCellRow,
  type RecordedValueRow,
  type StandingSignatureRow,
  type UnitOfRunRow,
  type WorkInsideOfRunRow,
} from './closingStore.ts'
import { type CompletionReview, completionSignature } from './completionSignature.ts'
import { appendRejectedLot, inspectedLot } from './rejectedLot.ts'
import { runCopies } from './runCopies.ts'
import { type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { readStepsToClose, type StepToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly outcome: 'ACCEPTED' | 'CONCESSION' | 'HELD'
  readonly locationId?: string | null | undefined
  readonly quantityGood?: Quantity | null | undefined
  readonly quantityScrapped?: Quantity | null | undefined
  readonly quantityShort?: Quantity | null | undefined
  /** Of an inspected lot: becomes a lot of its own, held with an issue. A comment says why. */
  readonly quantityRejected?: Quantity | null | undefined
  /** Otherwise than the procedure version says; a comment says why. */
  readonly furtherRuns?: boolean | null | undefined
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
    quantityGood: quantity.nullish(),
    quantityScrapped: quantity.nullish(),
    quantityShort: quantity.nullish(),
    quantityRejected: quantity.nullish(),
    furtherRuns: z.boolean().nullish(),
    comment: text().nullish(),
    signature,
  }),
  lock: (input) => lockCompletion(input.id, input.locationId),
  async perform(tx, input) {
    const placeId = input.locationId ?? null
    const found = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.read<RecordedValueRow>(listRecordedValues(input.id)),
      tx.read<RecordedCellRow>(listRecordedCells(input.id)),
      tx.read<StandingSignatureRow>(listStandingSignatures(input.id)),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(input.id)),
      tx.read<LocationRow>(loadLocations(placeId === null ? [] : [placeId])),
      readInstallsOfRun(tx, { runId: input.id }),
      tx.read<LateEntryRow>(listStandingLateEntries(input.id)),
      tx.read<IssueOfRunRow>(listIssuesOfRun(input.id)),
      tx.read<OpenRedlineOfRunRow>(listOpenRedlinesOfRuns([input.id])),
      readKitsOfRun(tx, input.id),
      tx.read<WorkInsideOfRunRow>(listWorkInsideOfRuns([input.id])),
    ])
    const [run, steps, values, cells, signatures, unit, [place], installs, late, issues, redlines, ...more] =
      found
    const [kits, inside] = more
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    refuseIf(whyNotFound('Location', placeId, place === undefined ? [] : [place]))
    refuseIf(whyNotStoreAt(place))
    if (place !== undefined) refuseIf(whyNotMoveInstalled(unit.installed_in_id !== null))
    const lot = lotOutcome(run, unit, input)
    const furtherRuns = input.furtherRuns ?? unit.further_runs
    refuseIf(
      whyNotSayFurther(
        { purpose: run.purpose, said: input.furtherRuns ?? null, ofVersion: unit.further_runs },
        input.comment ?? null,
      ),
    )
    const rejected = input.quantityRejected ?? null
    if (rejected !== null)
      refuseIf(whyNotReject(inspectedLot(run, unit, input.outcome), rejected, input.comment ?? null))
    const said = furtherRuns === unit.further_runs ? null : furtherRuns
    const review = {
      run,
      steps,
      values,
      cells,
      signatures,
      unit,
      lot,
      said,
      rejected,
      outcome: input.outcome,
    }
    const after = unitAfter(review, { place, comment: input.comment ?? null, by: tx.signer.userId })
    refuseIf(whyNotComplete(tx, review, { after, installs, late, issues, redlines, inside }))
    await appendCompleted(tx, review, { after, comment: input.comment ?? null })
    await appendClosedKits(tx, kits, { end: 'COMPLETED', reason: null })
    return { runId: run.id }
  },
}

interface Accepting {
  readonly place: LocationRow | undefined
  readonly comment: string | null
  /** Who signs. */
  readonly by: string
}

/** What came out of the run; null: it only looked at its unit, or changed it where it is built in. */
function lotOutcome(run: RunRow, unit: UnitOfRunRow, stated: Input): LotOutcome | null {
  const { quantityGood: good, quantityScrapped: scrapped, quantityShort: short } = stated
  if (purposeKinds[run.purpose] === 'LOOK' || unit.installed_in_id !== null) {
    if (good ?? scrapped ?? short)
      throw new Refused({
        code: 'INVALID_INPUT',
        field: 'quantityGood',
        problem: 'is stated of a run that neither builds nor changes a lot of its own',
        remedy: 'Leave out what is good, scrapped and short.',
      })
    return null
  }
  return accepted(
    planOutcome(
      {
        quantity: accepted(parseQuantity(unit.quantity)),
        scrapped: accepted(parseQuantity(unit.quantity_scrapped)),
        isSerial: unit.serial_number !== null || unit.tracking_type === 'SERIAL',
      },
      { good: good ?? null, scrapped: scrapped ?? null, short: short ?? null },
    ),
  )
}

/** What becomes of the unit: out of work or not, held or not, and where it lies. */
function unitAfter(
  { run, unit, lot, said, rejected, outcome }: CompletionReview,
  { place, comment, by }: Accepting,
) {
  const after = {
    build_open: isInWorkAfter({
      purpose: run.purpose,
      isCompleted: true,
      furtherRuns: said ?? unit.further_runs,
      hasOtherWork: unit.other_work,
      isEarlierBuildUnfinished: unit.earlier_unfinished,
    }),
    inspection_due: isInspectionDueAfter(run.purpose, {
      isDue: unit.inspection_due,
      hasOtherInspection: unit.other_inspection,
    }),
    ...(outcome === 'HELD' ? onQualityHold(unit, comment ?? `held when ${run.title} was completed`, by) : {}),
    location_id: place?.id ?? unit.location_id,
    ...(lot === null ? {} : { quantity: sumOf([lot.good, lot.scrapped]), quantity_scrapped: lot.scrapped }),
    ...(rejected === null ? {} : { quantity: restOf(accepted(parseQuantity(unit.quantity)), rejected) }),
  }
  return { ...after, ...inventoryCopies({ ...unit, ...after }, place?.available ?? unit.place_available) }
}

type UnitAfter = ReturnType<typeof unitAfter>

interface Beside {
  readonly after: UnitAfter
  readonly installs: InstallsOfRun
  /** Work that was done on paper. */
  readonly late: readonly LateEntryRow[]
  /** Found on its steps, or to be resolved before one. */
  readonly issues: readonly IssueOfRunRow[]
  /** Neither applied nor canceled. */
  readonly redlines: readonly OpenRedlineOfRunRow[]
  /** On what is built into its unit. */
  readonly inside: readonly WorkInsideOfRunRow[]
}

function whyNotComplete(
  tx: Transaction,
  { run, steps, values, cells, signatures, unit }: CompletionReview,
  { after, installs, late, issues, redlines, inside }: Beside,
) {
  const workers = [
    ...steps.flatMap((step) => [step.startedBy, step.completedBy]),
    ...values.map((value) => value.recorded_by),
    ...cells.map((cell) => cell.recorded_by),
    ...signatures.map((one) => one.signer_id),
    ...late.map((one) => one.performer_id),
  ]
  const facts = {
    run: runLife(run),
    steps,
    unit: { id: unit.id, name: nameOf(unit), isOnQualityHold: unit.quality_hold && !isReworkOrdered(unit) },
    missingInstalls: missingAtCompletion(installs, steps, installsDue(run.purpose, after.build_open)),
    openRedlines: redlines.map(({ number, id }) => `${id} of step ${number}`),
    unconfirmedLateEntries: unconfirmed(late, steps),
    unresolvedIssues: issues.filter(({ status }) => status !== 'RESOLVED').map(nameOfIssue),
    // Who looks at a unit says nothing of what is done inside it.
    workInside:
      purposeKinds[run.purpose] === 'LOOK' ? [] : inside.map(({ id: runId, title }) => `${runId} ${title}`),
    draftBomWithoutConcession: unapprovedDraftBom(run),
    isUnitUnidentified:
      unit.tracking_type !== null && unit.serial_number === null && unit.lot_number === null,
    isPlaceMissing: after.status === 'AVAILABLE' && after.location_id === null,
    workerIds: [...new Set(workers.filter((worker) => worker !== null))],
  }
  return whyNotCompleteRun(facts, signerActor(tx.signer))
}

/** Whoever did work on paper, and has yet to sign for it. */
function unconfirmed(late: readonly LateEntryRow[], steps: readonly StepToClose[]) {
  const nameOfStep = new Map(steps.map((step) => [step.id, `${step.number} ${step.title}`]))
  return late
    .filter((entry) => !entry.confirmed)
    .map((entry) => ({
      told: `${entry.performer_name} did step ${nameOfStep.get(entry.run_step_id) ?? entry.run_step_id} on paper`,
      stepId: entry.run_step_id,
    }))
}

/** Rework of a unit that stays held until its issue is resolved is completed all the same. */
function isReworkOrdered({ issue_status, issue_kind }: UnitOfRunRow): boolean {
  return issue_status !== null && ordersRework(issue_status, issue_kind)
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
  const { run, steps, unit, lot, outcome } = review
  const [now, signatureId] = await Promise.all([tx.now(), tx.newId()])
  const completed = {
    completed_at: now,
    completed_by: tx.signer.userId,
    outcome,
    good_quantity: lot?.good ?? null,
    scrapped_quantity: lot?.scrapped ?? null,
    short_quantity: lot?.short ?? null,
    further_runs: review.said,
    rejected_quantity: review.rejected,
  }
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
  const rejectedId = await appendRejectedLot(tx, review, { after, why: comment ?? '', now })
  // Where it lies is what people edit; the rest is not.
  const edited = after.location_id === unit.location_id ? {} : restamp(tx, now)
  const locked = await lockedAsBuilt(tx, { run, unit, now })
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: outcome === 'HELD' ? 'UNIT_HELD' : 'UNIT_ACCEPTED',
    facts: { runId: run.id, outcome, ...(rejectedId === null ? {} : { into: [rejectedId] }) },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        { ...after, ...edited },
        {
          build_open: unit.build_open,
          inspection_due: unit.inspection_due,
          quality_hold: unit.quality_hold,
          quantity: unit.quantity,
          quantity_scrapped: unit.quantity_scrapped,
        },
      ),
      ...locked,
    ],
  })
}

/** Optional steps that nobody began close as not performed: their numbers, for the record. */
function notPerformed(steps: readonly StepToClose[]): string[] {
  const open = new Set(openStepsOf(steps).map((step) => step.id))
  return steps.filter((step) => step.status === 'TODO' && !open.has(step.id)).map((step) => step.number)
}
