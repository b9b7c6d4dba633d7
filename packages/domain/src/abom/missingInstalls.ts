import {
  addDecimals,
  compareDecimals,
  isZero,
  multiplyDecimals,
  type Quantity,
  subtractDecimals,
} from '../decimal.ts'
import type { AssignedPart } from '../mbom/assignParts.ts'
import { lineOfPart } from '../mbom/assignParts.ts'
import { missingOf, quantityInstalled, type RequirementState } from './requirementState.ts'

/** A line of the as-built BOM of a unit, as the parts assigned to steps find it. */
export interface UnitLine extends RequirementState {
  readonly lineId: string
  readonly parentFamilyId: string
  readonly partId: string
  readonly partFamilyId: string
  readonly partNumber: string
}

/** A step of a run, with the parts that the procedure version assigns to it. */
export interface StepWithParts {
  /** It is complete: what it took is taken. */
  readonly isDone: boolean
  readonly parts: readonly AssignedPart[]
}

/** What a unit still has to get of every line, in words (rule 32). */
export function missingOfUnit(lines: readonly (RequirementState & { readonly partNumber: string })[]) {
  return lines.flatMap((line) => missingOf(line) ?? [])
}

/**
 * What a step still has to get, in words (rule 31): the places assigned to it, and of each line so much that, beside what the
 * steps that are done have taken of it, its own minimum is there. A part that the BOM of this unit does not have asks nothing.
 * `unitQuantity`: minimums are for one of the part that is built.
 */
export function missingOfStep(
  step: Pick<StepWithParts, 'parts'>,
  others: readonly StepWithParts[],
  { lines, unitQuantity }: { readonly lines: readonly UnitLine[]; readonly unitQuantity: Quantity },
): string[] {
  const done = others.filter(({ isDone }) => isDone).flatMap(({ parts }) => parts)
  return step.parts.flatMap((part) => {
    const line = lineOfPart(part, lines)
    if (line === undefined) return []
    if (part.designator !== null) return missingAtPlace(line, part.designator)
    if (isZero(line.quantity)) return missingOf(line) ?? []
    const taken = done.filter((other) => other.designator === null && lineOfPart(other, lines) === line)
    const wanted = [part, ...taken].reduce(
      (sum, { minimum }) => addDecimals(sum, multiplyDecimals(minimum, unitQuantity)),
      subtractDecimals(unitQuantity, unitQuantity),
    )
    const due = compareDecimals(wanted, line.quantity) > 0 ? line.quantity : wanted
    const short = subtractDecimals(due, quantityInstalled(line))
    return short.startsWith('-') || isZero(short) ? [] : [`${line.partNumber} × ${short}`]
  })
}

function missingAtPlace(line: UnitLine, designator: string): string[] {
  if (!line.designators.includes(designator)) return []
  const isTaken = line.installed.some((one) => one.designator === designator)
  return isTaken ? [] : [`${line.partNumber} at ${designator}`]
}
