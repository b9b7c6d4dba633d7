import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  isZero,
  parseDecimal,
  parseQuantity,
  type Quantity,
  subtractDecimals,
} from '../decimal.ts'

/** What stands installed for a line, in the line's unit. */
export interface Installed {
  readonly quantity: Quantity
  readonly designator: string | null
}

/** A line of an as-built BOM with what is in. */
export interface RequirementState {
  /** For the whole unit; 0: the lot is recorded only. */
  readonly quantity: Quantity
  readonly designators: readonly string[]
  readonly installed: readonly Installed[]
}

const zero = decimalOf('0')
const one = quantityOf('1')

/** How much of a line is in. */
export function quantityInstalled({ installed }: Pick<RequirementState, 'installed'>): Quantity {
  return quantityOf(installed.reduce<Decimal>((sum, { quantity }) => addDecimals(sum, quantity), zero))
}

/** How much of a line is still to go in; 0 where it is satisfied. */
export function quantityShort(line: RequirementState): Quantity {
  const short = subtractDecimals(line.quantity, quantityInstalled(line))
  return compareDecimals(short, zero) > 0 ? quantityOf(short) : quantityOf('0')
}

/** The places of a line where nothing is. */
export function openPlaces({ designators, installed }: RequirementState): readonly string[] {
  const taken = new Set(installed.map(({ designator }) => designator))
  return designators.filter((designator) => !taken.has(designator))
}

/**
 * What goes to one place: the line shared evenly among its places, or one piece where that does not come out even. A lot of
 * ten boards takes ten resistors at R1.
 */
export function quantityOfPlace({
  quantity,
  designators,
}: Pick<RequirementState, 'quantity' | 'designators'>): Quantity {
  const share = divideDecimals(quantity, decimalOf(String(Math.max(designators.length, 1))))
  return share === null || isZero(share) ? one : quantityOf(share)
}

/**
 * Whether a line has what it asks for (rule 31): its quantity, or something at every place. A line of quantity 0 only records
 * lots, and is satisfied by one.
 */
export function isSatisfied(line: RequirementState): boolean {
  if (isZero(line.quantity)) return line.installed.length > 0
  if (line.designators.length > 0) return openPlaces(line).length === 0
  return isZero(quantityShort(line))
}

/** What is missing of a line, in words: "M3-NUT × 4", "R-10K at R1, R2"; null: nothing. */
export function missingOf(line: RequirementState & { readonly partNumber: string }): string | null {
  if (isSatisfied(line)) return null
  if (isZero(line.quantity)) return `the lot of ${line.partNumber}`
  if (line.designators.length > 0) return `${line.partNumber} at ${openPlaces(line).join(', ')}`
  return `${line.partNumber} × ${quantityShort(line)}`
}

function decimalOf(text: string): Decimal {
  const decimal = parseDecimal(text)
  if (typeof decimal !== 'string') throw new TypeError(text)
  return decimal
}

function quantityOf(text: string): Quantity {
  const quantity = parseQuantity(text)
  if (typeof quantity !== 'string') throw new TypeError(text)
  return quantity
}
