import type { Refusal } from '../refusal.ts'

/**
 * Null when the value of a step's field may become the number of the run's unit: it was open, is the same, or came from this
 * field and is corrected there. Any other number is final: the record of a run names it (rules 2 and 28).
 */
export function whyNotAssignNumber(
  unit: { readonly name: 'serial' | 'lot'; readonly number: string | null },
  before: unknown,
  after: string,
): Refusal | null {
  if (unit.number === null || unit.number === after || unit.number === before) return null
  const problem = `would rename the unit, whose ${unit.name} is ${unit.number}`
  return {
    code: 'INVALID_INPUT',
    field: 'value',
    problem,
    remedy: `Enter ${unit.number}, or write a comment about the error.`,
  }
}
