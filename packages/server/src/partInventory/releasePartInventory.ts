import { whyNotReleaseHold } from '@traveler/domain/hold/hold.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { whyNotReleaseUnit } from '@traveler/domain/partInventory/whyNotHoldUnit.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { heldByOther, holdingNow } from '../issue/holdUnits.ts'
import { type HoldingIssueRow, listHoldsOfUnit } from '../issue/issueStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'
import { offQualityHold } from './qualityHold.ts'

const input = z.object({ id, etag: etag.optional(), reason: wantedReason })

/** Let a unit or lot go that was on quality hold, never by whom it was held. What an issue holds besides stays held by it. */
export const releasePartInventory: Operation<z.output<typeof input>> = {
  name: 'releasePartInventory',
  permission: 'ReleaseQualityHold',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const [found, issues] = await Promise.all([
      tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id)),
      tx.read<HoldingIssueRow>(listHoldsOfUnit(given.id)),
    ])
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotReleaseUnit({ isOnQualityHold: unit.quality_hold, reason: unit.quality_hold_reason }))
    refuseIf(whyNotReleaseByHand(unit))
    const hold = {
      kind: 'QUALITY',
      reason: unit.quality_hold_reason ?? '',
      causedBy: unit.quality_held_by ?? '',
    } as const
    refuseIf(whyNotReleaseHold(hold, actorOf(tx.caller)))
    const other = holdingNow(issues, unit.id)
    const after = other === undefined ? offQualityHold : heldByOther(unit, other)
    const changed = {
      ...after,
      ...inventoryCopies({ ...unit, ...after }, unit.place_available),
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'UNIT_RELEASED',
      reason: given.reason,
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}

/** What an issue holds it lets go itself. */
function whyNotReleaseByHand(unit: InventoryToChangeRow): Refusal | null {
  if (unit.quality_hold_issue_id === null) return null
  return {
    code: 'UNIT_HELD_BY_ISSUE',
    partInventoryId: unit.id,
    unit: inventoryName(unit.part_number, unit.serial_number, unit.lot_number),
    reason: unit.quality_hold_reason ?? '',
  }
}
