import type { PlannedInstall } from '@traveler/domain/abom/planInstalls.ts'
import type { Quantity } from '@traveler/domain/decimal.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { type ChangedColumns, insertRows, type NewRow, updateRow } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { takenLot } from '../partInventory/takenLot.ts'
import { quantityOf } from './asBuiltToChange.ts'
import type { InstallableRow } from './installStore.ts'

/** Which record is in the parent after an install: the one there was, or one split off. */
export interface InsideOf {
  readonly partInventoryId: string
}

/**
 * Puts into their parents what the plan takes: whole records, and parts of lots as lots of their own. Each record tells of
 * itself once. What is recorded only stays where it is. `also`: what changes besides in what goes in whole. Gives the record that is inside, for each install.
 */
export async function putInside(
  tx: Transaction,
  installs: readonly PlannedInstall[],
  records: ReadonlyMap<string, InstallableRow>,
  also: ChangedColumns<'part_inventory'> = {},
): Promise<InsideOf[]> {
  const splits = installs.filter(isSplit)
  const [splitIds, now] = await Promise.all([tx.newIds(splits.length), tx.now()])
  const idOf = new Map<PlannedInstall, string>(splits.map((one, nth) => [one, splitIds[nth] ?? '']))
  for (const [unitId, own] of Map.groupBy(installs, ({ unit }) => unit.id)) {
    const record = records.get(unitId)
    if (record === undefined) throw new Error('A unit that is not there was refused')
    appendSplits(tx, record, { splits: own.filter(isSplit), idOf, now })
    appendRest(tx, record, { own, idOf, now, also })
  }
  return installs.map((one) => ({ partInventoryId: idOf.get(one) ?? one.unit.id }))
}

type Split = PlannedInstall & { readonly taken: Quantity }

function isSplit(one: PlannedInstall): one is Split {
  return one.taken !== null && !one.isWhole
}

interface Splits {
  readonly splits: readonly Split[]
  readonly idOf: ReadonlyMap<PlannedInstall, string>
  readonly now: string
}

function appendSplits(tx: Transaction, lot: InstallableRow, { splits, idOf, now }: Splits): void {
  for (const one of splits) {
    const id = idOf.get(one) ?? ''
    const taken = takenLot(tx, lot, { id, quantity: one.taken, isPlaceAvailable: lot.place_available, now })
    const row: NewRow<'part_inventory'> = { ...taken, ...insideOf(taken, one.line.parentId) }
    tx.append({
      stream: { id, type: 'partInventory' },
      type: 'PART_INVENTORY_CREATED',
      facts: { installedIn: one.line.parentId },
      changes: [insertRows('part_inventory', [row])],
    })
  }
}

interface Rest {
  readonly own: readonly PlannedInstall[]
  readonly idOf: ReadonlyMap<PlannedInstall, string>
  readonly now: string
  readonly also: ChangedColumns<'part_inventory'>
}

/** What becomes of the record itself: it goes in, or keeps what was not taken; where it was only recorded, nothing. */
function appendRest(tx: Transaction, record: InstallableRow, { own, idOf, now, also }: Rest): void {
  const splits = own.filter(isSplit)
  const whole = own.find((one) => one.isWhole)
  if (whole === undefined && splits.length === 0) return
  const quantity = splits.reduce((rest, one) => restOf(rest, one.taken), quantityOf(record.quantity))
  const left = { ...record, quantity }
  const after =
    whole === undefined
      ? { ...inventoryCopies(left, record.place_available) }
      : { ...insideOf(left, whole.line.parentId), ...also }
  tx.append({
    stream: { id: record.id, type: 'partInventory' },
    type: whole === undefined ? 'PART_INVENTORY_SPLIT' : 'UNIT_INSTALLED',
    facts: {
      into: splits.map((one) => idOf.get(one) ?? ''),
      ...(whole === undefined ? {} : { installedIn: whole.line.parentId }),
    },
    changes: [
      updateRow(
        'part_inventory',
        { id: record.id },
        { quantity, ...after, ...restamp(tx, now) },
        { etag: record.etag },
      ),
    ],
  })
}

/** The columns of a record that goes into a parent whole: it lies where that lies. */
function insideOf(
  record: Parameters<typeof inventoryCopies>[0],
  parentId: string,
): ChangedColumns<'part_inventory'> & Pick<NewRow<'part_inventory'>, 'installed_in_id' | 'location_id'> {
  const inside = { installed_in_id: parentId, location_id: null }
  return { ...inside, ...inventoryCopies({ ...record, ...inside }, true) }
}
