import { compareDecimals, isZero, type Quantity } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import { openPlaces, quantityInstalled, type RequirementState } from './requirementState.ts'

/** A line of an as-built BOM that somebody changes. */
export interface RequirementToChange extends RequirementState {
  readonly id: string
  readonly partNumber: string
}

/** What it is to ask for. */
export interface RequirementWanted {
  readonly quantity: Quantity
  readonly designators: readonly string[]
}

/** Everything that forbids asking for so much at these places: what is in is never more than what is asked for (rule 32). */
export function whyNotChangeRequirement(
  line: RequirementToChange,
  wanted: RequirementWanted,
): readonly Refusal[] {
  const { quantity, designators } = wanted
  const installed = quantityInstalled(line)
  const lost = takenPlaces(line).filter((place) => !designators.includes(place))
  const isTooLittle = compareDecimals(quantity, installed) < 0
  const isUnplaced = designators.length > 0 && line.installed.some((one) => one.designator === null)
  const refusals: (Refusal | null)[] = [
    whyNotPlaces(wanted),
    isTooLittle || lost.length > 0 ? stillIn(line, lost) : null,
    isUnplaced
      ? refused(
          'referenceDesignators',
          'are given, and what is in stands at no place',
          'Take that out first, or leave the places out.',
        )
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Null while nothing is in: a line that has something is not removed (rule 32). */
export function whyNotRemoveRequirement(line: RequirementToChange): Refusal | null {
  return line.installed.length === 0 ? null : stillIn(line, takenPlaces(line))
}

/** Null when each place is named once, and where there are places there is something to put there. */
export function whyNotPlaces({ quantity, designators }: RequirementWanted): Refusal | null {
  const twice = designators.find((place, nth) => designators.indexOf(place) !== nth)
  if (twice !== undefined)
    return refused('referenceDesignators', `name ${twice} twice`, 'Name each place once.')
  return designators.length > 0 && isZero(quantity)
    ? refused('referenceDesignators', 'are given, and the line only records the lot', 'Leave them out.')
    : null
}

function takenPlaces(line: RequirementState): readonly string[] {
  const open = openPlaces(line)
  return line.designators.filter((place) => !open.includes(place))
}

function stillIn(line: RequirementToChange, places: readonly string[]): Refusal {
  return {
    code: 'REQUIREMENT_FILLED',
    buildRequirementId: line.id,
    part: line.partNumber,
    installed: quantityInstalled(line),
    places: [...places],
  }
}

function refused(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
