import { compareDecimals, type Quantity } from '@traveler/domain/decimal.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import type { PartKitStatus } from '@traveler/domain/partKit/partKitStatus.ts'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import { insertRows, updateRow, updateRows } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { takenLot } from '../partInventory/takenLot.ts'
import type { PartKitRow, StockRow } from './partKitStore.ts'

/** So much of a record, and for which item of a kit; null: for none, it is free again. */
export interface SetAside {
  readonly record: StockRow
  readonly itemId: string | null
  readonly quantity: Quantity
  readonly reason?: string | null
}

export function stockName({ part_number, serial_number, lot_number }: StockRow): string {
  return inventoryName(part_number, serial_number, lot_number)
}

export function leftOf(record: StockRow): Quantity {
  return restOf(quantityOf(record.quantity), quantityOf(record.quantity_scrapped))
}

/**
 * Puts records aside for items of kits, or frees them: each whole, or so much of a lot as a lot of its own. Each record tells
 * of itself. Gives the record that is aside, for each.
 */
export async function putAside(tx: Transaction, taken: readonly SetAside[]): Promise<string[]> {
  const [newIds, now] = await Promise.all([tx.newIds(taken.filter((one) => !isWhole(one)).length), tx.now()])
  const rest = new Map(taken.map(({ record }) => [record.id, quantityOf(record.quantity)]))
  const ids: string[] = []
  for (const [, own] of Map.groupBy(taken, ({ record }) => record.id)) {
    const splits = own.filter((one) => !isWhole(one))
    for (const one of splits) ids.push(appendSplit(tx, one, { id: newIds.pop() ?? '', now, rest }))
    const [first] = own
    if (first === undefined) continue
    const whole = own.find(isWhole)
    if (whole !== undefined) ids.push(appendWhole(tx, whole, now))
    else appendRest(tx, first, { quantity: rest.get(first.record.id) ?? first.quantity, now })
  }
  return ids
}

/** What is scrapped of a record goes with it only when all of it goes. */
function isWhole({ record, quantity }: SetAside): boolean {
  return compareDecimals(quantity, quantityOf(record.quantity)) === 0
}

interface Split {
  readonly id: string
  readonly now: string
  /** What stays of each record. */
  readonly rest: Map<string, Quantity>
}

function appendSplit(
  tx: Transaction,
  { record, itemId, quantity, reason }: SetAside,
  { id, now, rest }: Split,
): string {
  rest.set(record.id, restOf(rest.get(record.id) ?? quantityOf(record.quantity), quantity))
  const lot = { ...record, part_kit_item_id: itemId }
  const taken = takenLot(tx, lot, { id, quantity, isPlaceAvailable: record.place_available, now })
  tx.append({
    stream: { id, type: 'partInventory' },
    type: 'PART_INVENTORY_CREATED',
    ...(reason == null ? {} : { reason }),
    changes: [insertRows('part_inventory', [taken])],
  })
  return id
}

function appendWhole(tx: Transaction, { record, itemId, reason }: SetAside, now: string): string {
  const kitted = { part_kit_item_id: itemId }
  tx.append({
    stream: { id: record.id, type: 'partInventory' },
    type: itemId === null ? 'UNIT_FREED_FROM_KIT' : 'UNIT_KITTED',
    ...(reason == null ? {} : { reason }),
    changes: [
      updateRow(
        'part_inventory',
        { id: record.id },
        {
          ...kitted,
          ...inventoryCopies({ ...record, ...kitted }, record.place_available),
          ...restamp(tx, now),
        },
        { etag: record.etag },
      ),
    ],
  })
  return record.id
}

function appendRest(
  tx: Transaction,
  { record }: SetAside,
  { quantity, now }: { readonly quantity: Quantity; readonly now: string },
): void {
  tx.append({
    stream: { id: record.id, type: 'partInventory' },
    type: 'PART_INVENTORY_SPLIT',
    changes: [
      updateRow(
        'part_inventory',
        { id: record.id },
        {
          quantity,
          ...inventoryCopies({ ...record, quantity }, record.place_available),
          ...restamp(tx, now),
        },
        { etag: record.etag },
      ),
    ],
  })
}

interface Told {
  readonly type: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly reason?: string | null
  /** Absent: as it is. */
  readonly status?: PartKitStatus
}

/** Tells by the kit what was put aside in it or taken out; one that was only asked for is in progress then. */
export async function appendKit(
  tx: Transaction,
  kit: PartKitRow,
  { type, facts, reason, status }: Told,
): Promise<void> {
  tx.append({
    stream: { id: kit.id, type: 'partKit' },
    type,
    facts,
    ...(reason == null ? {} : { reason }),
    changes: [
      updateRow(
        'part_kit',
        { id: kit.id },
        { status: status ?? kit.status, ...restamp(tx, await tx.now()) },
        { etag: kit.etag },
      ),
    ],
  })
}

/** What a kit becomes when something is put aside in it. */
export function filledStatus(status: PartKitStatus): PartKitStatus {
  return status === 'DRAFT' || status === 'REQUESTED' ? 'IN_PROGRESS' : status
}

export interface Placed {
  readonly locationId: string
  readonly isAvailable: boolean
}

/** Lays all that is put aside in a kit at a place. */
export async function layAt(
  tx: Transaction,
  parts: readonly StockRow[],
  { locationId, isAvailable }: Placed,
): Promise<void> {
  const now = await tx.now()
  for (const record of parts.filter((one) => one.location_id !== locationId))
    tx.append({
      stream: { id: record.id, type: 'partInventory' },
      type: 'PART_INVENTORY_MOVED',
      changes: [
        updateRows('part_inventory', [
          {
            key: { id: record.id },
            set: { location_id: locationId, ...inventoryCopies(record, isAvailable), ...restamp(tx, now) },
            expect: { etag: record.etag },
          },
        ]),
      ],
    })
}
