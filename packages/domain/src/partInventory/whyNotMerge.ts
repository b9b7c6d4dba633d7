import type { Quantity } from '../decimal.ts'
import { addDecimals, isZero, parseQuantity } from '../decimal.ts'
import { accepted, type Refusal } from '../refusal.ts'
import { whyNotOnOrder } from './whyNotOnOrder.ts'

/** A lot, or an amount, that is to become one with others. */
export interface LotToMerge {
  readonly id: string
  /** "BRKT-1 LOT-7". */
  readonly name: string
  readonly partId: string
  readonly lotNumber: string | null
  readonly unitOfMeasureId: string | null
  readonly placeId: string | null
  /** The last day on which it may be built in; null: it does not expire. */
  readonly expiresOn: string | null
  /** Who made it, as `makerKey` gives it; null: nobody known. */
  readonly maker: string | null
  readonly isSerial: boolean
  /** It says what was ordered. */
  readonly isOrder: boolean
  readonly isVoided: boolean
  readonly isShipped: boolean
  readonly isInstalled: boolean
  /** It is put aside in a kit, or was installed from there. */
  readonly isKitted: boolean
  readonly isOnQualityHold: boolean
  /** An open run that works on it; null: none. */
  readonly openRun: { readonly id: string | null; readonly title: string | null } | null
  /** Its last build run was not final. */
  readonly isInWork: boolean
  /** Requirements were written for its quantity. */
  readonly hasRequirements: boolean
  readonly quantity: Quantity
}

/** Empty when these are one lot at one place, and nobody is busy with any of them. All that is in the way, at once. */
export function whyNotMerge(lots: readonly LotToMerge[]): readonly Refusal[] {
  const [first, ...others] = lots
  if (first === undefined || others.length === 0)
    return [refusal('Fewer than two are named', 'Name the lots that become one.')]
  return [...lots.flatMap(whyNotByItself), ...others.flatMap((other) => whyNotAlike(first, other) ?? [])]
}

function whyNotByItself(lot: LotToMerge): readonly Refusal[] {
  const { id, name, openRun, isOrder } = lot
  const ordered = whyNotOnOrder({ id, unit: name, isOrder })
  if (ordered !== null) return [ordered]
  const refusals: (Refusal | null)[] = [
    lot.isSerial
      ? refusal(`${name} is one unit and is merged with nothing`, 'Name lots, or amounts without a serial.')
      : null,
    lot.isVoided ? refusal(`${name} is voided`, 'Leave it out.') : null,
    lot.isShipped ? refusal(`${name} is shipped`, 'Leave it out.') : null,
    lot.isInstalled
      ? refusal(`${name} is built into another unit`, 'Take it out first, or leave it out.')
      : null,
    lot.isKitted
      ? refusal(`${name} is put aside in a kit`, 'Take it out of the kit first, or leave it out.')
      : null,
    openRun === null
      ? null
      : {
          code: 'UNIT_IN_BUILD',
          partInventoryId: id,
          unit: name,
          runId: openRun.id,
          runTitle: openRun.title,
        },
    openRun === null && lot.isInWork
      ? refusal(`${name} is still in work`, 'Complete its further build runs first.')
      : null,
    lot.isOnQualityHold ? { code: 'UNIT_ON_HOLD', partInventoryId: id, unit: name } : null,
    lot.hasRequirements
      ? refusal(
          `${name} has an as-built BOM of its own`,
          'Leave it out: what it was built of is told of it alone.',
        )
      : null,
    isZero(lot.quantity) ? refusal(`Nothing is left of ${name}`, 'Leave it out.') : null,
  ]
  return refusals.filter((one) => one !== null)
}

function whyNotAlike(first: LotToMerge, other: LotToMerge): Refusal | null {
  const differs =
    first.partId !== other.partId
      ? 'another part, or another revision of it'
      : first.lotNumber !== other.lotNumber
        ? 'another lot'
        : first.unitOfMeasureId !== other.unitOfMeasureId
          ? 'counted in another unit'
          : first.placeId !== other.placeId
            ? 'at another place'
            : first.expiresOn !== other.expiresOn
              ? 'of another expiry'
              : first.maker !== other.maker
                ? 'of another maker'
                : null
  if (differs === null) return null
  return refusal(
    `${other.name} is ${differs} than ${first.name}`,
    'Merge what is of one part, revision, lot, maker and expiry, counted alike and at one place.',
  )
}

function refusal(problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: 'partInventories', problem, remedy }
}

/** What there is of all of them together, exactly. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce(
    (sum, one) => accepted(parseQuantity(addDecimals(sum, one))),
    accepted(parseQuantity('0')),
  )
}
