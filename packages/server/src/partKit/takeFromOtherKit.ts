import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  type ItemToFillRow,
  loadItemToFill,
  loadKitOfItem,
  loadPartKits,
  loadStock,
  lockTaking,
  type PartKitRow,
  type StockRow,
} from './partKitStore.ts'
import { appendKit, filledStatus, leftOf, putAside } from './putAside.ts'
import { whyNotPutInKit } from './whyNotPutInKit.ts'

const input = z.object({ partInventoryId: id, etag, partKitItemId: id, quantity: quantity.nullish(), reason })

/** Take what is put aside in one kit for another, in one act: both kits tell of it, with the reason (rule 34). */
export const takeFromOtherKit: Operation<z.output<typeof input>> = {
  name: 'takeFromOtherKit',
  permission: 'TakeFromOtherKit',
  input,
  lock: (given) => lockTaking(given.partKitItemId, given.partInventoryId),
  async perform(tx, given) {
    const [found, item, kit] = await Promise.all([
      tx.readOne<StockRow>(loadStock(given.partInventoryId)),
      tx.readOne<ItemToFillRow>(loadItemToFill(given.partKitItemId)),
      tx.readOne<PartKitRow>(loadKitOfItem(given.partKitItemId)),
    ])
    if (item === undefined || kit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartKitItem', id: given.partKitItemId })
    const record = seenRow(found, { type: 'PartInventory', id: given.partInventoryId, etag: given.etag })
    const from = await tx.readOne<PartKitRow>(loadPartKits(record.kit_id === null ? [] : [record.kit_id]))
    if (from === undefined || record.status !== 'KITTED' || from.id === kit.id)
      throw new Refused({
        code: 'INVALID_INPUT',
        field: 'partInventoryId',
        problem: 'is in no other kit',
        remedy: 'Put it aside as it is.',
      })
    const much = given.quantity ?? leftOf(record)
    const unexplained = whyNotWithoutReason(actorOf(tx.caller), given.reason ?? null, 'take from another kit')
    const closed = whyNotChangeKit(kit)
    refuseIf([
      ...(unexplained === null ? [] : [unexplained]),
      ...(closed === null ? [] : [closed]),
      ...whyNotPutInKit({ kit, item, record, quantity: much }),
    ])
    const why = recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? '')
    const [aside = record.id] = await putAside(tx, [{ record, itemId: item.id, quantity: much, reason: why }])
    await appendKit(tx, from, {
      type: 'PART_TAKEN_FROM_KIT',
      facts: { taken: [aside], for: kit.id },
      reason: why,
    })
    await appendKit(tx, kit, {
      type: 'PART_KIT_FILLED',
      facts: { with: [aside], from: from.id },
      reason: why,
      status: filledStatus(kit.status),
    })
    return {
      partInventoryId: record.id,
      splitInventoryId: aside === record.id ? null : aside,
      asideId: aside,
    }
  },
}
