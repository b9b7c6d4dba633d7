import { whyNotVoid } from '@traveler/domain/partInventory/whyNotVoid.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import { adjustedInventory } from './inventoryToChange.ts'
import { type InventoryToChangeRow, loadInventoryToChange, lockInventory } from './partInventoryStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Say that the record of a unit or lot was a mistake. It stays, voided; its serial is not used again. */
export const voidPartInventory: Operation<Input> = {
  name: 'voidPartInventory',
  permission: 'DeletePartInventory',
  input: z.object({ id, etag }),
  lock: (input) => lockInventory(input.id),
  async perform(tx, input) {
    const unit = seenRow(await tx.readOne<InventoryToChangeRow>(loadInventoryToChange(input.id)), {
      type: 'PartInventory',
      ...input,
    })
    const { has_runs: hasRuns, was_split: wasSplit, quality_hold: isOnQualityHold } = unit
    refuseIf(whyNotVoid({ ...adjustedInventory(unit), hasRuns, wasSplit, isOnQualityHold }))
    const now = await tx.now()
    const changed = {
      voided_at: now,
      ...inventoryCopies({ ...unit, voided_at: now }, unit.place_available),
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'UNIT_VOIDED',
      changes: [updateRow('part_inventory', { id: unit.id }, changed, { etag: unit.etag })],
    })
    return { partInventoryId: unit.id }
  },
}
