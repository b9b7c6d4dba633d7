import { whyNotReleaseHold } from '@traveler/domain/hold/hold.ts'
import { whyNotReleaseUnit } from '@traveler/domain/partInventory/whyNotHoldUnit.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
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

/** Let a unit or lot go that was on quality hold. Never by whom it was held. */
export const releasePartInventory: Operation<z.output<typeof input>> = {
  name: 'releasePartInventory',
  permission: 'ReleaseQualityHold',
  input,
  lock: (given) => lockInventory(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(given.id))
    const unit = seenRow(found, { type: 'PartInventory', ...given })
    refuseIf(whyNotReleaseUnit({ isOnQualityHold: unit.quality_hold, reason: unit.quality_hold_reason }))
    const hold = {
      kind: 'QUALITY',
      reason: unit.quality_hold_reason ?? '',
      causedBy: unit.quality_held_by ?? '',
    } as const
    refuseIf(whyNotReleaseHold(hold, actorOf(tx.caller)))
    const changed = {
      ...offQualityHold,
      ...inventoryCopies({ ...unit, ...offQualityHold }, unit.place_available),
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
