import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  type ItemToFillRow,
  loadItemToFill,
  loadKitOfItem,
  lockKitOfItem,
  type PartKitRow,
} from './partKitStore.ts'

const input = z.object({ id, etag })

/** Want a part in a kit no longer, while nothing is put aside for it. */
export const deletePartKitItem: Operation<z.output<typeof input>> = {
  name: 'deletePartKitItem',
  permission: 'UpdatePartKit',
  input,
  lock: (given) => lockKitOfItem(given.id),
  async perform(tx, given) {
    const [found, kit] = await Promise.all([
      tx.readOne<ItemToFillRow>(loadItemToFill(given.id)),
      tx.readOne<PartKitRow>(loadKitOfItem(given.id)),
    ])
    const item = seenRow(found, { type: 'PartKitItem', ...given })
    if (kit !== undefined) refuseIf(whyNotChangeKit(kit))
    if (item.kitted.length > 0)
      refuseIf({ code: 'IN_USE', type: 'PartKitItem', id: item.id, usedBy: 'what is put aside for it' })
    tx.append({
      stream: { id: item.part_kit_id, type: 'partKit' },
      type: 'PART_KIT_ITEM_DELETED',
      changes: [deleteRows('part_kit_item', [{ id: item.id }])],
    })
    return { partKitItemId: item.id }
  },
}
