import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import type { InspectedLot } from '@traveler/domain/run/rejectedLot.ts'
import { appendFinding, appendFoundUnit, heldByIssue } from '../issue/raisedIssue.ts'
import { insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import type { PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { takenLot } from '../partInventory/takenLot.ts'
import type { UnitOfRunRow } from './closingStore.ts'
import type { CompletionReview } from './completionSignature.ts'
import { lotInWork } from './runScrap.ts'
import type { RunRow } from './runStore.ts'

/** What a run looked at, as the rule about rejecting part of it sees it. */
export function inspectedLot(
  run: RunRow,
  unit: UnitOfRunRow,
  outcome: InspectedLot['outcome'],
): InspectedLot {
  return {
    purpose: run.purpose,
    isSerial: unit.serial_number !== null || unit.tracking_type === 'SERIAL',
    isInstalled: unit.installed_in_id !== null,
    left: lotInWork(run, unit).left,
    outcome,
  }
}

interface Rejecting {
  /** The lot as it is left. */
  readonly after: Pick<PartInventoryRow, 'inspection_due' | 'location_id'>
  readonly why: string
  readonly now: string
}

/** What was rejected becomes a lot of its own, held with an issue, in this act; null: nothing was. Gives its id. */
export async function appendRejectedLot(
  tx: Transaction,
  { run, unit, rejected }: CompletionReview,
  { after, why, now }: Rejecting,
): Promise<string | null> {
  if (rejected === null) return null
  const id = await tx.newId()
  const name = inventoryName(unit.part_number, unit.serial_number, unit.lot_number)
  const issue = await appendFinding(tx, {
    title: `${rejected} of ${name} rejected`,
    why,
    runId: run.id,
    export_controlled: run.export_controlled || unit.export_controlled,
  })
  const lot = takenLot(tx, unit, { id, quantity: rejected, isPlaceAvailable: unit.place_available, now })
  const { inspection_due, location_id } = after
  const placed = { ...lot, inspection_due, location_id }
  const held = { ...placed, ...heldByIssue({ ...unit, ...placed }, issue) }
  tx.append({
    stream: { id, type: 'partInventory' },
    type: 'PART_INVENTORY_CREATED',
    reason: why,
    facts: { runId: run.id, rejected: true },
    changes: [insertRows('part_inventory', [{ ...held, ...inventoryCopies(held, unit.place_available) }])],
  })
  await appendFoundUnit(tx, issue, id)
  return id
}
