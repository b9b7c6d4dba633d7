import { tellBomChange } from '@traveler/domain/run/bomChange.ts'
import { purposeKinds, type RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { type Change, copyRows, insertRows, updateRow } from '../operation/change.ts'
import type { RowSheet } from '../operation/rowSheet.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { type BomChangeOfUnit, bomChanges } from './bomChanges.ts'
import type { MadeUnit } from './makeUnits.ts'
import type { UnitToStartRow } from './startStore.ts'

/** The unit of a run that starts. */
export interface UnitOfRun {
  readonly runId: string
  readonly purpose: RunPurpose
  /** The released mBOM of the part; null: it has none. */
  readonly mbomId: string | null
  readonly unit: UnitToStartRow
  /** The record that the run makes; null: the unit was there. */
  readonly made: MadeUnit | null
  /** What the unit must be built of; null: this run adds nothing to that. */
  readonly requirements: RowSheet | null
  readonly controlled: boolean
  /** What it changes on a unit that was built before by another BOM version; null: nothing. */
  readonly bomChange: BomChangeOfUnit | null
}

/**
 * The unit goes to work: WIP, with the requirements of its first build run. A run that makes its unit writes it so at
 * once. Looking at a unit leaves it as it is.
 */
export async function appendUnitOfRun(tx: Transaction, start: UnitOfRun): Promise<void> {
  const stream = { id: start.unit.id, type: 'partInventory' }
  const facts = { runId: start.runId }
  const work = purposeKinds[start.purpose] === 'LOOK' ? {} : workOf(start)
  if (start.made !== null) {
    const columns = { ...start.made.columns, ...work }
    const changes = [insertRows('part_inventory', [columns]), ...(await requirementRows(tx, start))]
    tx.append({ stream, type: 'PART_INVENTORY_CREATED', facts, changes })
  } else if (purposeKinds[start.purpose] !== 'LOOK') {
    tx.append({
      stream,
      type: 'WORK_STARTED',
      facts: { ...facts, ...toldBom(start) },
      changes: [unitToWork(start), ...(await requirementRows(tx, start)), ...(await changedLines(tx, start))],
    })
  }
}

/** Which BOM version its lines are of from now on, and what that changed. */
function toldBom({ bomChange, mbomId, unit }: UnitOfRun) {
  if (bomChange === null) return {}
  const approved = tellBomChange(bomChange.change)
  return { mbomId, mbomBefore: unit.as_built_mbom_id, ...(approved === null ? {} : { bomChange: approved }) }
}

async function changedLines(
  tx: Transaction,
  { bomChange, runId, unit, controlled }: UnitOfRun,
): Promise<Change[]> {
  return bomChange === null ? [] : bomChanges(tx, bomChange, { runId, unitId: unit.id, controlled })
}

function workOf({ purpose, mbomId, unit, bomChange }: UnitOfRun) {
  const isNew = (purpose === 'BUILD' && !unit.has_requirements) || bomChange !== null
  return {
    build_open: true,
    as_built_mbom_id: isNew ? mbomId : unit.as_built_mbom_id,
    ...inventoryCopies({ ...unit, build_open: true }, unit.place_available),
  }
}

function unitToWork(start: UnitOfRun): Change {
  const { id, build_open, quantity } = start.unit
  return updateRow('part_inventory', { id }, workOf(start), { build_open, quantity })
}

async function requirementRows(tx: Transaction, start: UnitOfRun): Promise<Change[]> {
  const { runId, unit, requirements, controlled } = start
  if (requirements === null || requirements.count === 0) return []
  const own = {
    part_inventory_id: unit.id,
    run_id: runId,
    export_controlled: controlled,
    etag: tx.actId,
  }
  return [copyRows(requirements, await tx.newIds(requirements.count), own)]
}
