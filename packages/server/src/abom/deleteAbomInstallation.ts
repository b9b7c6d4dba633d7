import { isRemovalRefused, type PartialRemoval, planRemoval } from '@traveler/domain/abom/planRemoval.ts'
import {
  type RemovedCondition,
  recordedCondition,
  removedConditions,
  whyNotRemove,
} from '@traveler/domain/abom/removal.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows, type NewRow, updateRow } from '../operation/change.ts'
import { etag, id, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { onQualityHold } from '../partInventory/qualityHold.ts'
import { takenLot } from '../partInventory/takenLot.ts'
import { type AsBuiltToChange, quantityOf, readAsBuilt } from './asBuiltToChange.ts'
import { type InstallableRow, loadRemoval, lockRemoval, type RemovalRow } from './installStore.ts'
import { newInstallation } from './newInstallation.ts'

const input = z.object({
  id,
  etag: etag.nullish(),
  reason,
  condition: z.enum(removedConditions).nullish(),
  quantity: quantity.nullish(),
})
type Input = z.output<typeof input>

/**
 * Take out what was built in, with all that is in it, or part of a lot. It lies where the parent lies, on quality hold as
 * removed, unless the step at which it went in is still being worked. A key that says no reason or condition is served
 * (rule 19).
 */
export const deleteAbomInstallation: Operation<Input> = {
  name: 'deleteAbomInstallation',
  permission: 'DeleteABomInstallation',
  input,
  lock: (given) => lockRemoval(given.id),
  async perform(tx, given) {
    const removal = seenRow(await tx.readOne<RemovalRow>(loadRemoval(given.id)), {
      type: 'ABomInstallation',
      ...given,
    })
    if (removal.removed_at !== null)
      throw new Refused({ code: 'INSTALLATION_REMOVED', abomInstallationId: removal.id })
    const found = await readAsBuilt(tx, [removal.build_requirement_id], [removal.part_inventory_id])
    const part = partOf(removal, given, found)
    const isRefused = isRemovalRefused(part)
    refuseIf([...found.refusals, ...whyNotRemove(actorOf(tx.caller), given), ...(isRefused ? [part] : [])])
    const why = recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? '')
    const said = {
      reason: why,
      condition: recordedCondition(given.condition),
      runId: found.runs.get(removal.build_requirement_id)?.id ?? null,
    }
    const record = found.records.get(removal.part_inventory_id)
    const parent = found.lines.get(removal.build_requirement_id)?.parentName ?? ''
    const out = { removal, why: `removed from ${parent}: ${why}` }
    if (part !== null && !isRefused && record !== undefined)
      return { abomInstallationId: await takePart(tx, record, { ...out, said, part }) }
    await appendRemoved(tx, removal, said)
    if (record?.installed_in_id === removal.parent_id) await appendOut(tx, record, out)
    return { abomInstallationId: removal.id }
  },
}

function partOf(removal: RemovalRow, given: Input, { lines, units }: AsBuiltToChange) {
  const unit = units.get(removal.part_inventory_id)
  return planRemoval({
    name: unit?.name ?? removal.part_inventory_id,
    isSerial: unit?.isSerial ?? true,
    installed: quantityOf(removal.quantity),
    asked: given.quantity ?? null,
    lineUnit: lines.get(removal.build_requirement_id)?.unit ?? null,
    unit: unit?.unit ?? null,
  })
}

interface Removed {
  readonly reason: string
  readonly condition: RemovedCondition
  /** The open run that changes the unit. */
  readonly runId: string | null
}

function removedColumns(tx: Transaction, { reason: why, condition, runId }: Removed, now: string) {
  return {
    removed_at: now,
    removed_by: tx.caller.userId,
    removed_run_id: runId,
    remove_reason: why,
    remove_condition: condition,
  }
}

/** Told by the unit that it was in. */
async function appendRemoved(tx: Transaction, removal: RemovalRow, given: Removed): Promise<void> {
  const now = await tx.now()
  tx.append({
    stream: { id: removal.parent_id, type: 'partInventory' },
    type: 'PART_REMOVED',
    reason: given.reason,
    changes: [
      updateRow(
        'abom_installation',
        { id: removal.id },
        { ...removedColumns(tx, given, now), ...restamp(tx, now) },
        { etag: removal.etag, removed_at: null },
      ),
    ],
  })
}

interface Out {
  readonly removal: RemovalRow
  readonly why: string
}

/** Where what came out lies, and whether it is held. */
function outColumns(tx: Transaction, record: NewRow<'part_inventory'>, { removal, why }: Out) {
  const isUndone = removal.step_status === 'IN_PROGRESS'
  const out = {
    installed_in_id: null,
    location_id: removal.place_id,
    part_kit_item_id: isUndone && removal.is_kit_open ? record.part_kit_item_id : null,
    ...(isUndone ? {} : onQualityHold(record, why, tx.caller.userId)),
  }
  return { ...out, ...inventoryCopies({ ...record, ...out }, removal.place_available) }
}

/** Told by what came out: what is in it stays in it. */
async function appendOut(tx: Transaction, record: InstallableRow, out: Out): Promise<void> {
  tx.append({
    stream: { id: record.id, type: 'partInventory' },
    type: 'UNIT_REMOVED',
    reason: out.why,
    facts: { removedFrom: out.removal.parent_id },
    changes: [
      updateRow(
        'part_inventory',
        { id: record.id },
        { ...outColumns(tx, record, out), ...restamp(tx, await tx.now()) },
        { etag: record.etag, installed_in_id: out.removal.parent_id },
      ),
    ],
  })
}

interface Part extends Out {
  readonly said: Removed
  readonly part: PartialRemoval
}

/** Part of a lot comes out as a lot of its own, with an installation of its own that says so; the rest stays in. */
async function takePart(tx: Transaction, lot: InstallableRow, taking: Part): Promise<string> {
  const { removal, said, part, why } = taking
  const [[lotId = '', removedId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
  const taken = takenLot(tx, lot, { id: lotId, quantity: part.taken, isPlaceAvailable: true, now })
  const row = { ...taken, ...outColumns(tx, taken, taking) }
  const removed: NewRow<'abom_installation'> = {
    ...newInstallation(
      tx,
      { ...installedAs(removal), id: removedId, part_inventory_id: lotId, quantity: part.removed },
      now,
    ),
    ...removedColumns(tx, said, now),
    created_at: removal.created_at,
    created_by: removal.created_by,
  }
  // What is removed is written before what names it.
  tx.append({
    stream: { id: lotId, type: 'partInventory' },
    type: 'PART_INVENTORY_CREATED',
    reason: why,
    facts: { removedFrom: removal.parent_id },
    changes: [insertRows('part_inventory', [{ ...row, ...stamp(tx, now) }])],
  })
  tx.append({
    stream: { id: lot.id, type: 'partInventory' },
    type: 'PART_INVENTORY_SPLIT',
    reason: why,
    facts: { into: [lotId] },
    changes: [
      updateRow(
        'part_inventory',
        { id: lot.id },
        { quantity: restOf(quantityOf(lot.quantity), part.taken), ...restamp(tx, now) },
        { etag: lot.etag, installed_in_id: removal.parent_id },
      ),
    ],
  })
  tx.append({
    stream: { id: removal.parent_id, type: 'partInventory' },
    type: 'PART_REMOVED',
    reason: said.reason,
    changes: [
      updateRow(
        'abom_installation',
        { id: removal.id },
        { quantity: part.stays, ...restamp(tx, now) },
        { etag: removal.etag, removed_at: null },
      ),
      insertRows('abom_installation', [removed]),
    ],
  })
  return removedId
}

/** How it went in. */
function installedAs(removal: RemovalRow) {
  const { build_requirement_id, parent_id, designator, run_id, run_step_id, export_controlled } = removal
  return { build_requirement_id, parent_id, designator, run_id, run_step_id, export_controlled }
}
