import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { updateRow } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { takenLot } from '../partInventory/takenLot.ts'
import type { MadeUnit } from './makeUnits.ts'
import type { UnitToStartRow } from './startStore.ts'

/** A start that takes part of a lot. */
export interface LotWish {
  readonly lot: UnitToStartRow
  readonly quantity: Quantity
}

/** What starts take from lots, and the lots as they are left. */
export interface SplitLots<Wish> {
  readonly taken: ReadonlyMap<Wish, MadeUnit>
  /** By id: lots of which something was taken. */
  readonly left: ReadonlyMap<string, UnitToStartRow>
}

/** Takes what these starts ask for from their lots: one event of each lot, however much is taken from it (rule 2). */
export async function splitLots<Wish extends LotWish>(
  tx: Transaction,
  wishes: readonly Wish[],
): Promise<SplitLots<Wish>> {
  const [ids, now] = await Promise.all([tx.newIds(wishes.length), tx.now()])
  const taken = new Map(wishes.map((wish, nth) => [wish, takenUnit(tx, wish, { id: ids[nth] ?? '', now })]))
  const left = new Map<string, UnitToStartRow>()
  for (const [lotId, ofLot] of Map.groupBy(wishes, ({ lot }) => lot.id)) {
    const [first] = ofLot
    if (first === undefined) continue
    const { lot } = first
    const quantity = ofLot.reduce(
      (rest, wish) => restOf(rest, wish.quantity),
      accepted(parseQuantity(lot.quantity)),
    )
    const copies = inventoryCopies({ ...lot, quantity }, lot.place_available)
    const stamped = restamp(tx, now)
    tx.append({
      stream: { id: lotId, type: 'partInventory' },
      type: 'PART_INVENTORY_SPLIT',
      facts: { into: ofLot.map((wish) => taken.get(wish)?.unit.id ?? '') },
      changes: [
        updateRow('part_inventory', { id: lotId }, { quantity, ...copies, ...stamped }, { etag: lot.etag }),
      ],
    })
    left.set(lotId, { ...lot, quantity, ...copies, ...stamped })
  }
  return { taken, left }
}

function takenUnit(
  tx: Transaction,
  { lot, quantity }: LotWish,
  { id, now }: { readonly id: string; readonly now: string },
): MadeUnit {
  const isPlaceAvailable = lot.place_available
  const columns = takenLot(tx, lot, { id, quantity, isPlaceAvailable, now })
  return { columns, unit: { ...lot, ...columns, has_requirements: false } }
}
