import { compareDecimals, isZero } from '@traveler/domain/decimal.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import { etag, id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadKitOfItem, loadStock, lockKitOfItem, type PartKitRow, type StockRow } from './partKitStore.ts'
import { appendKit, leftOf, putAside, stockName } from './putAside.ts'

const input = z.object({ partInventoryId: id, etag, partKitItemId: id, quantity: quantity.nullish() })

/** Take a unit, or so much of a lot, out of a kit: it is free again, where it lies. */
export const moveItemToInventory: Operation<z.output<typeof input>> = {
  name: 'moveItemToInventory',
  permission: 'UpdatePartKit',
  input,
  lock: (given) => lockKitOfItem(given.partKitItemId, [given.partInventoryId]),
  async perform(tx, given) {
    const [found, kit] = await Promise.all([
      tx.readOne<StockRow>(loadStock(given.partInventoryId)),
      tx.readOne<PartKitRow>(loadKitOfItem(given.partKitItemId)),
    ])
    if (kit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartKitItem', id: given.partKitItemId })
    const record = seenRow(found, { type: 'PartInventory', id: given.partInventoryId, etag: given.etag })
    const refused = (field: string, problem: string, remedy: string) =>
      refuseIf({ code: 'INVALID_INPUT', field, problem, remedy })
    if (record.part_kit_item_id !== given.partKitItemId || record.installed_in_id !== null)
      refused('partInventoryId', `is ${stockName(record)}, which is not put aside there`, 'Reload the kit.')
    const all = quantityOf(record.quantity)
    const much = given.quantity ?? all
    const isSome = compareDecimals(much, all) !== 0
    if (isZero(much) || (isSome && compareDecimals(much, leftOf(record)) > 0))
      refused(
        'quantity',
        `is ${much}, and ${leftOf(record)} are put aside`,
        'Give more than 0 and no more than that.',
      )
    const [freed = record.id] = await putAside(tx, [{ record, itemId: null, quantity: much }])
    await appendKit(tx, kit, { type: 'PART_KIT_EMPTIED', facts: { of: [freed] } })
    return {
      partInventoryId: record.id,
      splitInventoryId: freed === record.id ? null : freed,
      asideId: freed,
    }
  },
}
