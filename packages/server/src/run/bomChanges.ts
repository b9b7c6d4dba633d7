import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import {
  type BomChange,
  planBomChange,
  type StandingLine,
  type WantedLine,
} from '@traveler/domain/run/bomChange.ts'
import { requiredQuantity } from '@traveler/domain/run/planRequirements.ts'
import { type Change, insertRows, updateRows } from '../operation/change.ts'
import type { Read } from '../operation/read.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  listPartNumbers,
  listStandingLines,
  type PartNumberRow,
  type StandingLineRow,
} from './bomChangeStore.ts'
import { distinctIds, listMBomLines, type MBomLineRow } from './startStore.ts'

/** A unit that is built again, by another BOM version than its lines are of. */
export interface UnitBuiltAgain {
  readonly unitId: string
  readonly mbomId: string
  readonly quantity: Quantity
}

/** What a start changes on such a unit, with the lines of the version. */
export interface BomChangeOfUnit {
  readonly change: BomChange
  readonly lines: ReadonlyMap<string, MBomLineRow>
}

/** Three statements, however many units and lines; none where nothing is built again by another version. */
export async function readBomChanges(
  read: Read,
  units: readonly UnitBuiltAgain[],
): Promise<ReadonlyMap<string, BomChangeOfUnit>> {
  if (units.length === 0) return new Map()
  const [standing, wanted] = await Promise.all([
    read<StandingLineRow>(listStandingLines(units.map(({ unitId }) => unitId))),
    read<MBomLineRow>(listMBomLines(distinctIds(units.map(({ mbomId }) => mbomId)))),
  ])
  const numbers = await read<PartNumberRow>(listPartNumbers(distinctIds(wanted.map((line) => line.part_id))))
  const numberOf = new Map(numbers.map((row) => [row.id, row.part_number]))
  const linesOf = Map.groupBy(standing, ({ of_id }) => of_id)
  const wantedOf = Map.groupBy(wanted, ({ of_id }) => of_id)
  return new Map(
    units.map(({ unitId, mbomId, quantity }) => {
      const lines = wantedOf.get(mbomId) ?? []
      const change = planBomChange(
        (linesOf.get(unitId) ?? []).map(standingLine),
        lines.map((line) => wantedLine(line, quantity, numberOf)),
      )
      return [unitId, { change, lines: new Map(lines.map((line) => [line.id, line])) }]
    }),
  )
}

/** What a line says beside how much goes where. */
function restOf(
  line: Pick<MBomLineRow, 'unit_of_measure_id' | 'made_on_assembly' | 'interchange' | 'substitutes'>,
) {
  return JSON.stringify([
    line.unit_of_measure_id,
    line.made_on_assembly,
    line.interchange,
    [...line.substitutes].sort(),
  ])
}

function standingLine(row: StandingLineRow): StandingLine {
  return {
    id: row.id,
    partId: row.part_id,
    partNumber: row.part_number,
    quantity: accepted(parseQuantity(row.quantity)),
    designators: row.designators,
    rest: restOf(row),
    isOfBom: row.origin_mbom_item_id !== null,
    installed: accepted(parseQuantity(row.installed)),
    filled: row.filled,
  }
}

function wantedLine(row: MBomLineRow, quantity: Quantity, numberOf: ReadonlyMap<string, string>): WantedLine {
  return {
    id: row.id,
    partId: row.part_id,
    partNumber: numberOf.get(row.part_id) ?? row.part_id,
    quantity: requiredQuantity(accepted(parseQuantity(row.quantity)), quantity),
    designators: row.designators,
    rest: restOf(row),
  }
}

interface Rebuilding {
  readonly runId: string
  readonly unitId: string
  readonly controlled: boolean
}

/** The lines of a unit as the run that builds it again leaves them; what is taken away stays in the record. */
export async function bomChanges(
  tx: Transaction,
  { change, lines }: BomChangeOfUnit,
  { runId, unitId, controlled }: Rebuilding,
): Promise<Change[]> {
  const [ids, now] = await Promise.all([tx.newIds(change.added.length), tx.now()])
  const asked = (to: WantedLine) => ({ ...columnsOf(lines, to.id), quantity: to.quantity, etag: tx.actId })
  const updates = [
    ...[...change.changed, ...change.same].map(({ line, to }) => ({ key: { id: line.id }, set: asked(to) })),
  ]
  const removed = change.removed.map(({ id }) => ({ key: { id }, set: { removed_at: now, etag: tx.actId } }))
  const added = change.added.map((to, nth) => ({
    ...asked(to),
    id: ids[nth] ?? '',
    part_inventory_id: unitId,
    run_id: runId,
    part_id: to.partId,
    removed_at: null,
    export_controlled: controlled,
  }))
  return [
    ...(updates.length === 0 ? [] : [updateRows('build_requirement', updates)]),
    ...(removed.length === 0 ? [] : [updateRows('build_requirement', removed)]),
    ...(added.length === 0 ? [] : [insertRows('build_requirement', added)]),
  ]
}

function columnsOf(lines: ReadonlyMap<string, MBomLineRow>, itemId: string) {
  const line = lines.get(itemId)
  if (line === undefined) throw new Error(`There is no BOM line ${itemId}`)
  return {
    origin_mbom_item_id: line.id,
    position: line.position,
    unit_of_measure_id: line.unit_of_measure_id,
    made_on_assembly: line.made_on_assembly,
    interchange: line.interchange,
    designators: line.designators,
    substitutes: line.substitutes,
  }
}
