import { compareDecimals, isZero } from '@traveler/domain/decimal.ts'
import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { quantityKitted } from '@traveler/domain/partKit/planReservation.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import {
  type ItemToFillRow,
  loadItemToFill,
  loadKitOfItem,
  lockKitOfItem,
  type PartKitRow,
} from './partKitStore.ts'

const input = z.object({ id, etag, quantity })

/** Want more or less of a part in a kit, never less than what is put aside. */
export const updatePartKitItem: Operation<z.output<typeof input>> = {
  name: 'updatePartKitItem',
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
    const kitted = quantityKitted({ kitted: item.kitted.map(quantityOf) })
    if (isZero(given.quantity) || compareDecimals(given.quantity, kitted) < 0)
      refuseIf({
        code: 'INVALID_INPUT',
        field: 'quantity',
        problem: `is ${given.quantity}, and ${kitted} are put aside`,
        remedy: 'Give more than 0 and no less than that, or take some out first.',
      })
    tx.append({
      stream: { id: item.part_kit_id, type: 'partKit' },
      type: 'PART_KIT_ITEM_UPDATED',
      changes: [
        updateRow(
          'part_kit_item',
          { id: item.id },
          { quantity: given.quantity, ...restamp(tx, await tx.now()) },
          { etag: item.etag },
        ),
      ],
    })
    return { partKitItemId: item.id }
  },
}
