import type { Quantity } from '@traveler/domain/decimal.ts'
import { purposeKinds, type RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { type Change, insertRows, updateRow } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import type { MadeUnit } from './makeUnit.ts'
import type { MBomLineRow, UnitToStartRow } from './startStore.ts'

/** The unit of a run that starts. */
export interface UnitOfRun {
  readonly runId: string
  readonly purpose: RunPurpose
  /** The released mBOM of the part; null: it has none. */
  readonly mbomId: string | null
  readonly unit: UnitToStartRow
  /** The record that the run makes; null: the unit was there. */
  readonly made: MadeUnit | null
  readonly requirements: readonly { readonly line: MBomLineRow; readonly quantity: Quantity }[]
  readonly requirementIds: readonly string[]
  readonly controlled: boolean
}

/**
 * The unit goes to work: WIP, with the requirements of its first build run. A run that makes its unit writes it so at
 * once. Looking at a unit leaves it as it is.
 */
export function appendUnitOfRun(tx: Transaction, start: UnitOfRun): void {
  const stream = { id: start.unit.id, type: 'partInventory' }
  const facts = { runId: start.runId }
  const work = purposeKinds[start.purpose] === 'LOOK' ? {} : workOf(start)
  if (start.made !== null) {
    const columns = { ...start.made.columns, ...work }
    const changes = [insertRows('part_inventory', [columns]), requirementRows(tx, start)]
    tx.append({ stream, type: 'PART_INVENTORY_CREATED', facts, changes })
  } else if (purposeKinds[start.purpose] !== 'LOOK') {
    tx.append({
      stream,
      type: 'WORK_STARTED',
      facts,
      changes: [unitToWork(start), requirementRows(tx, start)],
    })
  }
}

function workOf({ purpose, mbomId, unit }: UnitOfRun) {
  return {
    build_open: true,
    as_built_mbom_id: purpose === 'BUILD' && !unit.has_requirements ? mbomId : unit.as_built_mbom_id,
    ...inventoryCopies({ ...unit, build_open: true }, unit.place_available),
  }
}

function unitToWork(start: UnitOfRun): Change {
  const { id, build_open, quantity } = start.unit
  return updateRow('part_inventory', { id }, workOf(start), { build_open, quantity })
}

function requirementRows(tx: Transaction, start: UnitOfRun): Change {
  const { runId, unit, requirements, requirementIds, controlled } = start
  return insertRows(
    'build_requirement',
    requirements.map(({ line, quantity }, nth) => ({
      id: requirementIds[nth] ?? '',
      part_inventory_id: unit.id,
      run_id: runId,
      origin_mbom_item_id: line.id,
      position: line.position,
      part_id: line.part_id,
      quantity,
      made_on_assembly: line.made_on_assembly,
      interchange: line.interchange,
      designators: line.designators,
      substitutes: line.substitutes,
      export_controlled: controlled,
      etag: tx.actId,
    })),
  )
}
