import { opensLine } from '@traveler/domain/abom/opensLine.ts'
import type { LineToFill, UnitToInstall } from '@traveler/domain/abom/planInstalls.ts'
import { whyNotChangeAsBuilt } from '@traveler/domain/abom/whyNotChangeAsBuilt.ts'
import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { accepted, type Refusal } from '@traveler/domain/refusal.ts'
import type { Unit } from '@traveler/domain/unitOfMeasurement/measure.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type RunRow, runLife } from '../run/runStore.ts'
import { type UnitOfMeasurementRow, unitOf } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import {
  type ChangingRunRow,
  type ContainsRow,
  type InstallableRow,
  type LineRow,
  listContainingLines,
  listInstallable,
  listLines,
  listParentsOfLines,
  listRunsChangingLines,
  listStandingOfLines,
  listUnitsOfInstalls,
  type ParentRow,
  type StandingRow,
} from './installStore.ts'

/** Lines of as-built BOMs with all that decides on what goes into them, as it stands under the lock. */
export interface AsBuiltToChange {
  readonly lines: ReadonlyMap<string, LineToFill>
  readonly rows: ReadonlyMap<string, LineRow>
  readonly units: ReadonlyMap<string, UnitToInstall>
  readonly records: ReadonlyMap<string, InstallableRow>
  /** Everything that forbids changing the units that are built, and these lines of them. */
  readonly refusals: readonly Refusal[]
  /** By line: the open run that may change it. */
  readonly runs: ReadonlyMap<string, ChangingRunRow>
  /** By unit that is built: the open runs that change it, those that build it first. */
  readonly changing: ReadonlyMap<string, readonly ChangingRunRow[]>
}

/** Seven statements in one round trip, however many lines and units. */
export async function readAsBuilt(
  tx: Transaction,
  lineIds: readonly string[],
  unitIds: readonly string[],
): Promise<AsBuiltToChange> {
  const [lines, parents, containing, runs, standing, records, measures] = await Promise.all([
    tx.read<LineRow>(listLines(lineIds)),
    tx.read<ParentRow>(listParentsOfLines(lineIds)),
    tx.read<ContainsRow>(listContainingLines(lineIds)),
    tx.read<ChangingRunRow>(listRunsChangingLines(lineIds)),
    tx.read<StandingRow>(listStandingOfLines(lineIds)),
    tx.read<InstallableRow>(listInstallable(unitIds)),
    tx.read<UnitOfMeasurementRow>(listUnitsOfInstalls(lineIds, unitIds)),
  ])
  const parentOf = new Map(parents.map((row) => [row.id, row]))
  const ancestors = Map.groupBy(containing, ({ of_id }) => of_id)
  const installed = Map.groupBy(standing, ({ build_requirement_id }) => build_requirement_id)
  const changing = Map.groupBy(runs, ({ part_inventory_id }) => part_inventory_id)
  const runOf = new Map(
    lines.flatMap((row) => {
      const run = changing.get(row.part_inventory_id)?.find((one) => mayChange(one, row))
      return run === undefined ? [] : [[row.id, run]]
    }),
  )
  return {
    lines: new Map(
      lines.map((row) => {
        const parent = parentOf.get(row.part_inventory_id)
        return [
          row.id,
          lineToFill(row, {
            parent,
            ancestors: new Set((ancestors.get(row.part_inventory_id) ?? []).map(({ id }) => id)),
            installed: installed.get(row.id) ?? [],
            unit: unitOf(row.line_unit_id, measures),
            run: runOf.get(row.id),
          }),
        ]
      }),
    ),
    rows: new Map(lines.map((row) => [row.id, row])),
    units: new Map(records.map((row) => [row.id, unitToInstall(row, unitOf(row.counted_in_id, measures))])),
    records: new Map(records.map((row) => [row.id, row])),
    refusals: [
      ...parents.flatMap((parent) => whyNotChange(parent, changing.get(parent.id)?.[0]) ?? []),
      ...lines.flatMap((row) => (runOf.has(row.id) ? [] : whyNotLine(row, changing))),
    ],
    runs: runOf,
    changing,
  }
}

/** That a run may change a line, as `opensLine` says. */
export function mayChange(run: ChangingRunRow, line: Pick<LineRow, 'id' | 'run_id'>): boolean {
  const { id, purpose, named } = run
  const namesLines = run.names_lines === true
  return opensLine({ id, purpose, named, namesLines }, { id: line.id, runId: line.run_id })
}

/** A unit that no run changes is refused as a whole. */
function whyNotLine(row: LineRow, changing: AsBuiltToChange['changing']): Refusal[] {
  const [run] = changing.get(row.part_inventory_id) ?? []
  return run === undefined ? [] : [lineNotOpened(row, run)]
}

export function lineNotOpened(line: LineRow, run: Pick<ChangingRunRow, 'id' | 'title'>): Refusal {
  return {
    code: 'LINE_NOT_OPENED',
    buildRequirementId: line.id,
    part: `${line.part_number} rev ${line.revision}`,
    runId: run.id,
    run: run.title,
  }
}

interface Around {
  readonly parent: ParentRow | undefined
  readonly ancestors: ReadonlySet<string>
  readonly installed: readonly StandingRow[]
  readonly unit: Unit | null
  readonly run: ChangingRunRow | undefined
}

function lineToFill(row: LineRow, { parent, ancestors, installed, unit, run }: Around): LineToFill {
  return {
    id: row.id,
    partName: `${row.part_number} rev ${row.revision}`,
    partNumber: row.part_number,
    quantity: quantityOf(row.quantity),
    designators: row.designators,
    installed: installed.map((one) => ({ quantity: quantityOf(one.quantity), designator: one.designator })),
    part: { id: row.part_id, familyId: row.family_id, revision: row.revision, era: row.revision_era },
    interchange: row.interchange,
    substitutes: row.substitutes,
    unit,
    parentId: row.part_inventory_id,
    parentName: parent === undefined ? row.part_inventory_id : nameOf(parent),
    isParentControlled: parent?.export_controlled ?? false,
    run: run === undefined ? null : { runId: run.id, batchId: run.run_batch_id },
    ancestors,
  }
}

function unitToInstall(row: InstallableRow, unit: Unit | null): UnitToInstall {
  return {
    id: row.id,
    name: nameOf(row),
    part: { id: row.part_id, familyId: row.part_family_id, revision: row.revision, era: row.revision_era },
    isSerial: row.serial_number !== null || row.tracking_type === 'SERIAL',
    quantity: quantityOf(row.quantity),
    scrapped: quantityOf(row.quantity_scrapped),
    unit,
    status: row.status,
    isOnQualityHold: row.quality_hold,
    kit: row.kit_id === null ? null : { runId: row.kit_run_id, batchId: row.kit_batch_id },
    because: whyTaken(row),
    isControlled: row.export_controlled,
    expiresOn: row.expires_on,
    today: row.today,
  }
}

/** What a unit is in, or what is worked on it. */
function whyTaken(row: InstallableRow): string | null {
  if (row.inside_part_number !== null)
    return `it is in ${inventoryName(row.inside_part_number, row.inside_serial_number, row.inside_lot_number)}`
  if (row.kit_id !== null) return `it is put aside in kit ${row.kit_id}`
  return row.open_run_title === null ? null : `${row.open_run_title} works on it`
}

export function whyNotChange(parent: ParentRow, run: RunRow | undefined): Refusal | null {
  return whyNotChangeAsBuilt({
    id: parent.id,
    name: nameOf(parent),
    isOnQualityHold: parent.quality_hold,
    run: run === undefined ? null : runLife(run),
    isBuild: run?.purpose === 'BUILD',
  })
}

interface NamedUnit {
  readonly part_number: string
  readonly serial_number: string | null
  readonly lot_number: string | null
}

export function nameOf({ part_number, serial_number, lot_number }: NamedUnit): string {
  return inventoryName(part_number, serial_number, lot_number)
}

export function quantityOf(text: string): Quantity {
  return accepted(parseQuantity(text))
}
