import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { restOf } from '@traveler/domain/partInventory/planSplit.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import type { LotInWork } from '@traveler/domain/run/lotOutcome.ts'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { type Change, insertRows } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { UnitOfRunRow } from './closingStore.ts'
import type { RunRow } from './runStore.ts'

/** What a run works on, as the rules about scrapping see it. */
export function lotInWork(run: RunRow, unit: UnitOfRunRow): LotInWork {
  const scrapped = accepted(parseQuantity(unit.quantity_scrapped))
  return {
    id: unit.id,
    name: inventoryName(unit.part_number, unit.serial_number, unit.lot_number),
    left: restOf(accepted(parseQuantity(unit.quantity)), scrapped),
    isFixed: purposeKinds[run.purpose] === 'LOOK' || unit.installed_in_id !== null,
  }
}

interface Scrapping {
  readonly id: string
  readonly run: RunRow
  /** At which it was found; null: at none. */
  readonly runStepId: string | null
  readonly quantity: Quantity
  readonly reason: string
  readonly now: string
}

/** What a run keeps of what was found bad in it. */
export function newRunScrap(
  tx: Transaction,
  { id, run, runStepId, quantity, reason, now }: Scrapping,
): Change {
  return insertRows('run_scrap', [
    {
      id,
      run_id: run.id,
      run_step_id: runStepId,
      part_inventory_id: run.part_inventory_id,
      quantity,
      reason,
      export_controlled: run.export_controlled,
      ...stamp(tx, now),
    },
  ])
}
