import {
  addDecimals,
  compareDecimals,
  type Decimal,
  isZero,
  parseDecimal,
  type Quantity,
} from '../decimal.ts'
import type { Refusal } from '../refusal.ts'

/** A part on a line of a BOM, by itself and by its number: new versions write the lines anew. */
interface PartOnLine {
  readonly lineId: string
  /** One for all revisions of the part that the BOM builds. */
  readonly parentFamilyId: string
  readonly partId: string
  readonly partFamilyId: string
}

/** A BOM line whose pieces go in at steps. */
export interface AssignableLine extends PartOnLine {
  readonly partNumber: string
  /** For one unit; 0: the lot is recorded only. */
  readonly quantity: Quantity
  readonly designators: readonly string[]
}

/** At least so much of a line, in the line's unit, goes in at a step. */
export interface AssignedPart extends PartOnLine {
  readonly minimum: Quantity
  /** The place of one piece; null: any of the line's. */
  readonly designator: string | null
}

/**
 * The line that a step's part means in another version of the BOM: the very line, else that of the same part, else that of
 * the same part number, in a BOM of the same part number. Undefined: it has none any more.
 */
export function lineOfPart<Line extends PartOnLine>(
  part: PartOnLine,
  lines: readonly Line[],
): Line | undefined {
  const own = lines.filter((line) => line.parentFamilyId === part.parentFamilyId)
  return (
    lines.find((line) => line.lineId === part.lineId) ??
    own.find((line) => line.partId === part.partId) ??
    own.find((line) => line.partFamilyId === part.partFamilyId)
  )
}

/** Everything that forbids assigning so much of a line to a step. `others`: the same line's parts at steps of the procedure. */
export function whyNotAssignPart(
  line: AssignableLine,
  added: Pick<AssignedPart, 'minimum' | 'designator'>,
  others: readonly Pick<AssignedPart, 'minimum' | 'designator'>[],
): readonly Refusal[] {
  return [
    ...whyNotMinimum(line, added),
    ...whyNotPlace(line, added, others),
    ...whyNotSo(line, added, others),
  ]
}

/** The lines, in words, of which not every piece is assigned; empty where the setting is met. */
export function unassignedParts(
  lines: readonly AssignableLine[],
  assigned: readonly AssignedPart[],
): readonly string[] {
  const ofLine = Map.groupBy(assigned, (part) => lineOfPart(part, lines)?.lineId)
  return lines.flatMap((line) => {
    const own = ofLine.get(line.lineId) ?? []
    const sum = sumOf(own)
    if (own.length > 0 && compareDecimals(sum, line.quantity) >= 0) return []
    return [isZero(sum) ? line.partNumber : `${line.partNumber} (${sum} of ${line.quantity} assigned)`]
  })
}

function whyNotMinimum({ quantity }: AssignableLine, { minimum }: Pick<AssignedPart, 'minimum'>): Refusal[] {
  if (isZero(minimum) === isZero(quantity)) return []
  return isZero(quantity)
    ? [refused('quantity', `is ${minimum}, and the line only records the lot`, 'Give 0.')]
    : [refused('quantity', 'is 0', 'Say how many go in at the step at least.')]
}

function whyNotPlace(
  line: AssignableLine,
  { minimum, designator }: Pick<AssignedPart, 'minimum' | 'designator'>,
  others: readonly Pick<AssignedPart, 'designator'>[],
): Refusal[] {
  if (designator === null) return []
  const field = 'mbomItemReferenceDesignatorId'
  const isTaken = others.some((other) => other.designator === designator)
  return [
    ...(line.designators.includes(designator)
      ? []
      : [
          refused(
            field,
            `is ${designator}, which is no place of ${line.partNumber}`,
            'Name one of its places.',
          ),
        ]),
    ...(isTaken
      ? [refused(field, `is ${designator}, which is at a step already`, 'Take it out there first.')]
      : []),
    ...(compareDecimals(minimum, one) === 0
      ? []
      : [refused('quantity', `is ${minimum}, and one piece goes to one place`, 'Give 1.')]),
  ]
}

function whyNotSo(
  { partNumber, quantity }: AssignableLine,
  { minimum }: Pick<AssignedPart, 'minimum'>,
  others: readonly Pick<AssignedPart, 'minimum'>[],
): Refusal[] {
  const sum = addDecimals(sumOf(others), minimum)
  if (compareDecimals(sum, quantity) <= 0) return []
  const problem = `makes ${sum} of ${partNumber} at steps, and one unit takes ${quantity}`
  return [refused('quantity', problem, 'Assign less, or raise the quantity of the line.')]
}

function sumOf(parts: readonly Pick<AssignedPart, 'minimum'>[]): Decimal {
  return parts.reduce((sum, { minimum }) => addDecimals(sum, minimum), zero)
}

const zero = decimalOf('0')
const one = decimalOf('1')

function decimalOf(text: string): Decimal {
  const decimal = parseDecimal(text)
  if (typeof decimal !== 'string') throw new TypeError(text)
  return decimal
}

function refused(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
