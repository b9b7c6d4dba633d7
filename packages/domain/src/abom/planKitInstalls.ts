import { compareDecimals, isZero, type Quantity } from '../decimal.ts'
import { restOf } from '../partInventory/planSplit.ts'
import { convertQuantity } from '../unitOfMeasurement/measure.ts'
import type { AskedInstall, LineToFill, UnitToInstall } from './planInstalls.ts'
import { openPlaces, quantityOfPlace, quantityShort } from './requirementState.ts'
import { servesRequirement } from './servesRequirement.ts'

/** What a kit gives to a unit: each of its records to the lines that take its part and still miss something, in their order. */
export function planKitInstalls(
  lines: readonly LineToFill[],
  units: readonly UnitToInstall[],
): readonly AskedInstall[] {
  const asked: AskedInstall[] = []
  const wants = new Map(
    lines.map((line) => [line.id, { short: quantityShort(line), places: [...openPlaces(line)] }]),
  )
  for (const unit of units) {
    let rest = restOf(unit.quantity, unit.scrapped)
    for (const line of lines.filter((one) => servesRequirement(one, unit.part))) {
      const want = wants.get(line.id)
      if (want === undefined || isZero(rest)) continue
      for (const one of sharesOf(line, unit, { ...want, rest })) {
        asked.push(one.install)
        rest = restOf(rest, one.taken)
        want.short = restOf(want.short, one.quantity)
        if (one.install.designator !== null) want.places.shift()
      }
    }
  }
  return asked
}

interface Share {
  readonly install: AskedInstall
  readonly quantity: Quantity
  /** As the record is counted. */
  readonly taken: Quantity
}

interface Open {
  readonly short: Quantity
  readonly places: readonly string[]
  /** What is left of the record, as it is counted. */
  readonly rest: Quantity
}

function sharesOf(line: LineToFill, unit: UnitToInstall, { short, places, rest }: Open): Share[] {
  const there = convertQuantity({ quantity: rest, unit: unit.unit }, line.unit)
  if (there === null || isZero(short)) return []
  const shareOf = (quantity: Quantity, designator: string | null): Share[] => {
    const taken = convertQuantity({ quantity, unit: line.unit }, unit.unit)
    return taken === null ? [] : [{ install: { line, unit, quantity, designator }, quantity, taken }]
  }
  if (line.designators.length === 0) return shareOf(compareDecimals(there, short) < 0 ? there : short, null)
  const each = quantityOfPlace(line)
  const shares: Share[] = []
  let left = there
  for (const place of places) {
    if (compareDecimals(left, each) < 0) break
    shares.push(...shareOf(each, place))
    left = restOf(left, each)
  }
  return shares
}
