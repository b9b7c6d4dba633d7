import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag, id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  type ItemToFillRow,
  loadItemToFill,
  loadKitOfItem,
  loadStock,
  lockKitOfItem,
  type PartKitRow,
  type StockRow,
} from './partKitStore.ts'
import { appendKit, filledStatus, putAside } from './putAside.ts'
import { whyNotFree, whyNotPutInKit } from './whyNotPutInKit.ts'

const input = z.object({ partInventoryId: id, etag, partKitItemId: id, quantity: quantity.nullish() })

/** Put a unit, or so much of a lot, aside for an item of a kit. */
export const issueItemToKit: Operation<z.output<typeof input>> = {
  name: 'issueItemToKit',
  permission: 'UpdatePartKit',
  input,
  lock: (given) => lockKitOfItem(given.partKitItemId, [given.partInventoryId]),
  async perform(tx, given) {
    const [found, item, kit] = await Promise.all([
      tx.readOne<StockRow>(loadStock(given.partInventoryId)),
      tx.readOne<ItemToFillRow>(loadItemToFill(given.partKitItemId)),
      tx.readOne<PartKitRow>(loadKitOfItem(given.partKitItemId)),
    ])
    if (item === undefined || kit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartKitItem', id: given.partKitItemId })
    const record = seenRow(found, { type: 'PartInventory', id: given.partInventoryId, etag: given.etag })
    refuseIf(whyNotChangeKit(kit))
    const much = given.quantity ?? accepted(parseQuantity('1'))
    const free = whyNotFree(record)
    refuseIf([...(free === null ? [] : [free]), ...whyNotPutInKit({ kit, item, record, quantity: much })])
    const [aside = record.id] = await putAside(tx, [{ record, itemId: item.id, quantity: much }])
    await appendKit(tx, kit, {
      type: 'PART_KIT_FILLED',
      facts: { with: [aside] },
      status: filledStatus(kit.status),
    })
    return {
      partInventoryId: record.id,
      splitInventoryId: aside === record.id ? null : aside,
      asideId: aside,
    }
  },
}
