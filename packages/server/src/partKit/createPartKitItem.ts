import { isZero, parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { loadMBomItems, type MBomItemRow } from '../mbom/mbomItemStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, quantity } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { controlledPart, loadParts, type PartRow } from '../part/partStore.ts'
import { type ItemToFillRow, listItemsToFill, loadPartKits, type PartKitRow } from './partKitStore.ts'

const input = z.object({
  partKitId: id,
  partId: id,
  quantity: quantity.refine((given) => !isZero(given), { message: 'is 0. Say how many.' }).nullish(),
  originMbomItemId: id.nullish(),
})

/** Want one more part in a kit: each part once. */
export const createPartKitItem: Operation<z.output<typeof input>> = {
  name: 'createPartKitItem',
  permission: 'UpdatePartKit',
  input,
  lock: (given) => lockStreams([given.partKitId], [given.partId]),
  async perform(tx, given) {
    const [[kit], parts, items, lines] = await Promise.all([
      tx.read<PartKitRow>(loadPartKits([given.partKitId])),
      tx.read<PartRow>(loadParts([given.partId])),
      tx.read<ItemToFillRow>(listItemsToFill(given.partKitId)),
      tx.read<MBomItemRow>(loadMBomItems(given.originMbomItemId ? [given.originMbomItemId] : [])),
    ])
    if (kit === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'PartKit', id: given.partKitId })
    refuseIf(whyNotFound('Part', given.partId, parts))
    refuseIf(whyNotFound('MBomItem', given.originMbomItemId, lines))
    refuseIf(whyNotChangeKit(kit))
    const [part] = parts
    if (part !== undefined)
      refuseIf(
        whyNotControlledLine(
          { partNumber: `kit ${kit.id}`, exportControlled: kit.export_controlled },
          controlledPart(part),
        ),
      )
    if (items.some((item) => item.part_id === given.partId))
      throw new Refused({
        code: 'NOT_UNIQUE',
        type: 'PartKitItem',
        field: 'part',
        value: part?.part_number ?? '',
      })
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    tx.append({
      stream: { id: kit.id, type: 'partKit' },
      type: 'PART_KIT_ITEM_CREATED',
      changes: [
        insertRows('part_kit_item', [
          {
            id: newId,
            part_kit_id: kit.id,
            part_id: given.partId,
            origin_mbom_item_id: given.originMbomItemId ?? null,
            quantity: given.quantity ?? accepted(parseQuantity('1')),
            export_controlled: kit.export_controlled,
            ...stamp(tx, now),
          },
        ]),
      ],
    })
    return { partKitItemId: newId }
  },
}
