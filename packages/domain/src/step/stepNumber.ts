/** A step's place in the tree: `parentId` null at the top, `position` orders the children of one parent. */
export interface StepPlace {
  readonly id: string
  readonly parentId: string | null
  readonly position: number
}

/** Nesting that a procedure may have (rule 10). */
export const maximumStepLevels = 5

/**
 * Dotted numbers from 1, by step id: 1, 1.1, 1.2.1. Fixed when a run is created (rule 10). Steps whose
 * parent is missing, or that hang in a circle, get none.
 */
export function stepNumbers(steps: readonly StepPlace[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const children = Map.groupBy(steps, (step) => step.parentId)
  const number = (parentId: string | null, prefix: string): void => {
    const level = (children.get(parentId) ?? []).toSorted((a, b) => a.position - b.position)
    for (const [index, step] of level.entries()) {
      const own = `${prefix}${index + 1}`
      numbers.set(step.id, own)
      number(step.id, `${own}.`)
    }
  }
  number(null, '')
  return numbers
}

/** The level a numbered step is on: 1 at the top. */
export function levelOf(stepNumber: string): number {
  return stepNumber.split('.').length
}

/**
 * The number of a step inserted after `after` in a run: 12A, then 12B; after 12Z comes 12AA. `taken` are all
 * numbers ever given in the run, none is reused (rule 10).
 */
export function insertedStepNumber(after: string, taken: ReadonlySet<string>): string {
  const stem = after.replace(/[A-Z]+$/, '')
  let letters = 1
  while (taken.has(`${stem}${lettersOf(letters)}`)) letters += 1
  return `${stem}${lettersOf(letters)}`
}

function lettersOf(count: number): string {
  const letter = String.fromCodePoint(65 + ((count - 1) % 26))
  return count > 26 ? lettersOf(Math.floor((count - 1) / 26)) + letter : letter
}
