import { addDecimals, compareDecimals, isZero, type Quantity } from '../decimal.ts'
import type { InventoryStatus } from '../partInventory/inventoryStatus.ts'
import { restOf } from '../partInventory/planSplit.ts'
import { whyNotExpired } from '../partInventory/whyNotExpired.ts'
import type { Refusal } from '../refusal.ts'
import { convertQuantity, type Unit, whyNotMeasureIn } from '../unitOfMeasurement/measure.ts'
import {
  openPlaces,
  quantityInstalled,
  quantityOfPlace,
  quantityShort,
  type RequirementState,
} from './requirementState.ts'
import { type ServingPart, servesRequirement, type Wanted } from './servesRequirement.ts'
import { mostOf } from './toleratedQuantity.ts'

/** For which run, or for the runs of which batch. */
export interface ForRun {
  readonly runId: string | null
  readonly batchId: string | null
}

/** A line of an as-built BOM into which something is to go. */
export interface LineToFill extends RequirementState, Wanted {
  readonly id: string
  /** Part number and revision. */
  readonly partName: string
  readonly partNumber: string
  /** What the line is counted in. */
  readonly unit: Unit | null
  readonly parentId: string
  readonly parentName: string
  readonly isParentControlled: boolean
  /** The open run that changes the parent, with its batch; null: none. */
  readonly run: ForRun | null
  /** What contains the parent, at any depth. */
  readonly ancestors: ReadonlySet<string>
}

/** A unit or lot that is to go in. */
export interface UnitToInstall {
  readonly id: string
  readonly name: string
  readonly part: ServingPart
  readonly isSerial: boolean
  readonly quantity: Quantity
  readonly scrapped: Quantity
  readonly unit: Unit | null
  readonly status: InventoryStatus
  readonly isOnQualityHold: boolean
  /** The kit that it is put aside in; null: none. */
  readonly kit: ForRun | null
  /** What it is in, or what is worked on it, in words; null: nothing. */
  readonly because: string | null
  readonly isControlled: boolean
  /** The last day on which it may go in, and the day that it is; the same day counts. Null: it does not expire. */
  readonly expiresOn: string | null
  readonly today: string
}

/** One install that somebody asks for. `quantity` in the unit of the line; null: what is missing, as far as it is there. */
export interface AskedInstall {
  readonly line: LineToFill
  readonly unit: UnitToInstall
  readonly quantity: Quantity | null
  readonly designator: string | null
}

export interface PlannedInstall {
  readonly line: LineToFill
  readonly unit: UnitToInstall
  /** In the unit of the line. */
  readonly quantity: Quantity
  readonly designator: string | null
  /** How much of the record goes in, as it is counted; null: the lot is recorded only. */
  readonly taken: Quantity | null
  /** All that there is of the record goes in; else that much is split off first. */
  readonly isWhole: boolean
}

export interface InstallPlan {
  readonly installs: readonly PlannedInstall[]
  readonly refusals: readonly Refusal[]
}

/**
 * What goes where, one install after the other (rule 31), with everything that forbids them, at once. Part of a lot is split
 * off; several may take from one lot and go to one line. `tolerance`: percent, of consumables.
 */
export function planInstalls(asked: readonly AskedInstall[], tolerance: number): InstallPlan {
  const lines = new Map<string, LineToFill>()
  const left = new Map<string, Quantity>()
  const installs: PlannedInstall[] = []
  const refusals: Refusal[] = []
  for (const one of asked) {
    const line = lines.get(one.line.id) ?? one.line
    const rest = left.get(one.unit.id) ?? restOf(one.unit.quantity, one.unit.scrapped)
    const planned = planOne({ ...one, line }, rest, tolerance)
    if (isRefused(planned)) {
      refusals.push(...planned)
      continue
    }
    installs.push(planned)
    const installed = { quantity: planned.quantity, designator: planned.designator }
    lines.set(line.id, { ...line, installed: [...line.installed, installed] })
    if (planned.taken !== null) left.set(one.unit.id, restOf(rest, planned.taken))
  }
  return { installs, refusals }
}

function isRefused(planned: PlannedInstall | readonly Refusal[]): planned is readonly Refusal[] {
  return Array.isArray(planned)
}

function planOne(
  { line, unit, quantity, designator }: AskedInstall,
  rest: Quantity,
  tolerance: number,
): PlannedInstall | readonly Refusal[] {
  const unfit = whyNotFit(line, unit)
  if (unfit.length > 0) return unfit
  const place = whyNotAtPlace(line, designator)
  if (place !== null) return [place]
  if (isZero(line.quantity)) return recordOnly({ line, unit, quantity, designator })
  const units = whyNotMeasureIn(unit.unit, line.unit, 'partInventoryId')
  if (units !== null) return [units]
  const going = quantity ?? usualQuantity(line, { unit, rest, designator })
  const much = whyNotSoMuch(line, { going, designator, tolerance })
  if (much !== null) return [much]
  const taken = convertQuantity({ quantity: going, unit: line.unit }, unit.unit)
  if (taken === null) return [uneven(going, line, unit)]
  if (compareDecimals(taken, rest) > 0)
    return [{ code: 'UNIT_EMPTY', partInventoryId: unit.id, unit: unit.name, left: rest, asked: taken }]
  const isWhole = isLastOf(unit, rest, taken)
  if (unit.isSerial && !isWhole)
    return [refused('quantity', `is ${going}, and ${unit.name} is one unit`, 'Leave the quantity out.')]
  return { line, unit, quantity: going, designator, taken, isWhole }
}

/** What is scrapped of a lot is never built in: it stays behind as a lot of its own. */
function isLastOf(unit: UnitToInstall, rest: Quantity, taken: Quantity): boolean {
  return isZero(unit.scrapped) && compareDecimals(taken, rest) === 0
}

function recordOnly({ line, unit, quantity, designator }: AskedInstall): PlannedInstall | readonly Refusal[] {
  if (quantity !== null && !isZero(quantity))
    return [
      refused(
        'quantity',
        `is ${quantity}, and the line only records the lot of ${line.partNumber}`,
        'Leave the quantity out, or raise the requirement first.',
      ),
    ]
  return { line, unit, quantity: line.quantity, designator, taken: null, isWhole: false }
}

/** Whether the unit may go in at all, wherever it is to go on the line. */
function whyNotFit(line: LineToFill, unit: UnitToInstall): readonly Refusal[] {
  if (line.ancestors.has(unit.id) || unit.id === line.parentId)
    return [{ code: 'ASSEMBLY_CYCLE', unit: unit.name, parent: line.parentName }]
  const refusals: (Refusal | null)[] = [
    servesRequirement(line, unit.part)
      ? null
      : {
          code: 'WRONG_PART',
          buildRequirementId: line.id,
          part: line.partName,
          unit: unit.name,
          interchange: line.interchange,
        },
    whyNotFree(unit, line.run),
    whyNotExpired(unit),
    unit.isControlled && !line.isParentControlled
      ? refused(
          'partInventoryId',
          `is ${unit.name}, which is export-controlled, and ${line.parentName} is not`,
          'What contains a controlled part is controlled: put the parent under export control first.',
        )
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Available, or put aside for this very run or its batch (rule 31). */
function whyNotFree(unit: UnitToInstall, run: ForRun | null): Refusal | null {
  const { id, name, status, isOnQualityHold, because, kit } = unit
  if (isOnQualityHold) return { code: 'UNIT_ON_HOLD', partInventoryId: id, unit: name }
  if (status === 'AVAILABLE' || (status === 'KITTED' && isFor(kit, run))) return null
  return { code: 'UNIT_NOT_AVAILABLE', partInventoryId: id, unit: name, status, because }
}

function isFor(kit: ForRun | null, run: ForRun | null): boolean {
  if (kit === null || run === null) return false
  if (kit.runId !== null) return kit.runId === run.runId
  return kit.batchId !== null && kit.batchId === run.batchId
}

function whyNotAtPlace(line: LineToFill, designator: string | null): Refusal | null {
  const field = 'referenceDesignator'
  const open = openPlaces(line)
  if (designator === null) {
    if (line.designators.length === 0) return null
    const remedy = open.length > 0 ? `Say where it goes: ${open.join(', ')}.` : 'Every place is taken.'
    return refused(field, `is missing, and ${line.partNumber} goes to places`, remedy)
  }
  if (!line.designators.includes(designator)) {
    const remedy =
      line.designators.length === 0 ? 'Leave it out.' : `Name one of ${line.designators.join(', ')}.`
    return refused(field, `is ${designator}, which is no place of ${line.partNumber}`, remedy)
  }
  if (open.includes(designator)) return null
  return refused(
    field,
    `is ${designator}, where something is already`,
    'Take that out first, or name another.',
  )
}

interface Usual {
  readonly unit: UnitToInstall
  /** What is left of it, as it is counted. */
  readonly rest: Quantity
  readonly designator: string | null
}

/** What is missing, as far as it is there; all that is there where nothing is missing, which is then refused as too much. */
function usualQuantity(line: LineToFill, { unit, rest, designator }: Usual): Quantity {
  if (designator !== null) return quantityOfPlace(line)
  const there = convertQuantity({ quantity: rest, unit: unit.unit }, line.unit) ?? rest
  const short = quantityShort(line)
  return isZero(short) || compareDecimals(there, short) < 0 ? there : short
}

interface HowMuch {
  readonly going: Quantity
  readonly designator: string | null
  readonly tolerance: number
}

function whyNotSoMuch(line: LineToFill, { going, designator, tolerance }: HowMuch): Refusal | null {
  if (isZero(going)) return refused('quantity', 'is 0', 'Say how many go in.')
  const installed = quantityInstalled(line)
  const most = designator === null ? mostOf(line, tolerance) : quantityOfPlace(line)
  const sum = designator === null ? addDecimals(installed, going) : going
  if (compareDecimals(sum, most) <= 0) return null
  return {
    code: 'OVER_INSTALL',
    buildRequirementId: line.id,
    part: designator === null ? line.partNumber : `${line.partNumber} at ${designator}`,
    installed: designator === null ? installed : '0',
    asked: going,
    most,
  }
}

function uneven(going: Quantity, line: LineToFill, unit: UnitToInstall): Refusal {
  const counted = unit.unit?.name ?? 'each'
  return refused(
    'quantity',
    `of ${going} ${line.unit?.name ?? 'each'} does not come out even in ${counted}`,
    `Give it so that it does: ${unit.name} is counted in ${counted}.`,
  )
}

function refused(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
