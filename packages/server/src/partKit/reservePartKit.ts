import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { planReservation } from '@traveler/domain/partKit/planReservation.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  claimStockOf,
  type ItemToFillRow,
  listCandidates,
  listItemsToFill,
  loadPartKits,
  lockReservation,
  type PartKitRow,
  type StockRow,
} from './partKitStore.ts'
import { appendKit, filledStatus, leftOf, putAside } from './putAside.ts'

const input = z.object({ id, etag })

/** Put aside for a kit what it still wants, what expires first and then the oldest, as far as it is there (rule 34). */
export const reservePartKit: Operation<z.output<typeof input>> = {
  name: 'reservePartKit',
  permission: 'UpdatePartKit',
  input,
  claim: (given) => claimStockOf(given.id),
  lock: (given) => lockReservation(given.id),
  async perform(tx, given) {
    const [[row], items, stock] = await Promise.all([
      tx.read<PartKitRow>(loadPartKits([given.id])),
      tx.read<ItemToFillRow>(listItemsToFill(given.id)),
      tx.read<StockRow>(listCandidates(given.id)),
    ])
    const kit = seenRow(row, { type: 'PartKit', ...given })
    refuseIf(whyNotChangeKit(kit))
    const records = new Map(stock.map((record) => [record.id, record]))
    const plan = planReservation(
      items.map((item) => ({
        id: item.id,
        partId: item.part_id,
        quantity: quantityOf(item.quantity),
        kitted: item.kitted.map(quantityOf),
      })),
      stock
        .filter((record) => kit.export_controlled || !record.export_controlled)
        .map((record) => ({
          id: record.id,
          partId: record.part_id,
          isSerial: record.serial_number !== null || record.tracking_type === 'SERIAL',
          left: leftOf(record),
        })),
    )
    const taken = plan.flatMap(({ itemId, stockId, quantity }) => {
      const record = records.get(stockId)
      return record === undefined ? [] : [{ record, itemId, quantity }]
    })
    if (taken.length > 0) {
      const aside = await putAside(tx, taken)
      await appendKit(tx, kit, {
        type: 'PART_KIT_FILLED',
        facts: { with: aside },
        status: filledStatus(kit.status),
      })
    }
    return { partKitId: kit.id }
  },
}
