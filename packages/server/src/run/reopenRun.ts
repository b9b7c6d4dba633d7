import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { sumOf } from '@traveler/domain/partInventory/whyNotMerge.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { whyNotReopenRun } from '@traveler/domain/run/whyNotReopenRun.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, reason, signature } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { newRunSignature } from '../signature/newRunSignature.ts'
import { listSignaturesOfRuns, type SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { loadUnitToReopen, lockRunToReopen, type UnitToReopenRow } from './reopenStore.ts'
import { runCopies } from './runCopies.ts'
import { type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { readStepsToClose, type StepToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason?: string | null | undefined
  readonly signature?: object | null | undefined
}

/** Open a completed run again: under a second person's signature its unit is in work, and what it built in may change. */
export const reopenRun: Operation<Input> = {
  name: 'reopenRun',
  permission: 'ReopenRun',
  signs: true,
  input: z.object({ id, etag, reason, signature }),
  lock: (input) => lockRunToReopen(input.id),
  async perform(tx, input) {
    const [run, steps, unit, signatures] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.readOne<UnitToReopenRow>(loadUnitToReopen(input.id)),
      tx.read<SignatureRow>(listSignaturesOfRuns([input.id])),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    const given = input.reason ?? null
    refuseIf(
      whyNotReopenRun(factsOf(run, unit), {
        actor: actorOf(tx.caller),
        reason: given,
        signerId: tx.signer.userId,
      }),
    )
    await appendReopened(tx, { run, steps, unit, signatures, reason: given ?? '' })
    return { runId: run.id }
  },
}

function factsOf(run: RunRow, unit: UnitToReopenRow) {
  return {
    run: runLife(run),
    purpose: run.purpose,
    quantity: accepted(parseQuantity(run.quantity)),
    unit: {
      id: unit.id,
      name: inventoryName(unit.part_number, unit.serial_number, unit.lot_number),
      status: unit.status,
      statusReason: unit.status_reason,
      quantity: withShort(run, unit),
      lockedIn: unit.installed_in_id === null || unit.inside_open ? null : insideOf(unit),
      openBuild: Number(unit.open_builds) > 0 ? { id: unit.build_id, title: unit.build_title } : null,
    },
  }
}

function insideOf({ inside_part_number, inside_serial_number, inside_lot_number }: UnitToReopenRow): string {
  return inside_part_number === null
    ? 'another unit'
    : inventoryName(inside_part_number, inside_serial_number, inside_lot_number)
}

interface Reopened {
  readonly run: RunRow
  readonly steps: readonly StepToClose[]
  readonly unit: UnitToReopenRow
  readonly signatures: readonly SignatureRow[]
  readonly reason: string
}

async function appendReopened(tx: Transaction, reopened: Reopened): Promise<void> {
  const { run, steps, unit, signatures, reason } = reopened
  const [now, signatureId] = await Promise.all([tx.now(), tx.newId()])
  const open = {
    completed_at: null,
    completed_by: null,
    outcome: null,
    good_quantity: null,
    scrapped_quantity: null,
    short_quantity: null,
    further_runs: null,
    rejected_quantity: null,
    archived: false,
  }
  const told = {
    issue: run.issue + 1,
    reopened_at: now,
    reopened_by: tx.caller.userId,
    reopen_reason: reason,
  }
  const after = { ...open, ...told }
  const standing = signatures.filter((one) => one.meaning === completedMeaning && one.voided_at === null)
  tx.append({
    stream: { id: run.id, type: 'run' },
    type: 'RUN_REOPENED',
    reason,
    facts: { issue: told.issue, outcome: run.outcome },
    changes: [
      updateRow(
        'run',
        { id: run.id },
        { ...after, ...runCopies({ ...run, ...after }, steps), ...restamp(tx, now) },
        { etag: run.etag, completed_at: run.completed_at },
      ),
      ...voidSignatures(standing, now, 'the run was reopened'),
      insertRows('signature', [
        newRunSignature(tx.signer, {
          id: signatureId,
          runId: run.id,
          exportControlled: run.export_controlled,
          meaning: reopenedMeaning,
          permission: 'ReopenRun',
          content: reopeningContent(reopened),
          comment: reason,
          now,
        }),
      ]),
    ],
  })
  if (purposeKinds[run.purpose] === 'LOOK') return
  const work = { build_open: true, quantity: withShort(run, unit) }
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: 'WORK_REOPENED',
    reason,
    facts: { runId: run.id },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        { ...work, ...inventoryCopies({ ...unit, ...work }, unit.place_available) },
        { build_open: unit.build_open, quantity: unit.quantity, installed_in_id: unit.installed_in_id },
      ),
    ],
  })
}

/** What the completion said is short is to be found again, or stated again. */
function withShort(run: RunRow, unit: UnitToReopenRow): Quantity {
  return sumOf([unit.quantity, run.short_quantity ?? '0'].map((text) => accepted(parseQuantity(text))))
}

const completedMeaning = 'run completed'
/** Of the signature of the second person. */
export const reopenedMeaning = 'run reopened'

/** What the second person signs: which completion is opened again, of which unit, and why. */
function reopeningContent({ run, unit, signatures, reason }: Reopened): string {
  return recordText({
    form: 1,
    runId: run.id,
    meaning: reopenedMeaning,
    completedAt: run.completed_at,
    outcome: run.outcome,
    unit: { id: unit.id, serialNumber: unit.serial_number, lotNumber: unit.lot_number },
    completion: signatures
      .filter((one) => one.meaning === completedMeaning && one.voided_at === null)
      .map((one) => ({ id: one.id, contentDigest: one.content_digest.slice(2) })),
    reason,
  })
}
