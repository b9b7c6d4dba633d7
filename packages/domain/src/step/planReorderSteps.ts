import type { Refusal } from '../refusal.ts'
import type { StepPlace } from './stepNumber.ts'

/**
 * The place that a step is to have among its siblings, 1 first. Counting from 0 is understood when all are
 * given.
 */
export interface WantedPlace {
  readonly id: string
  readonly position: number
}

/** Null when the places can be given: each step stands among the siblings, and no two want one place. */
export function whyNotReorderSteps(
  siblings: readonly StepPlace[],
  wanted: readonly WantedPlace[],
): Refusal | null {
  const known = new Set(siblings.map((step) => step.id))
  const stranger = wanted.find((one) => !known.has(one.id))
  if (stranger !== undefined) return { code: 'NOT_FOUND', type: 'Step', id: stranger.id }
  const taken = new Set(wanted.map((one) => one.position))
  const named = new Set(wanted.map((one) => one.id))
  if (taken.size === wanted.length && named.size === wanted.length) return null
  return {
    code: 'INVALID_INPUT',
    field: 'steps',
    problem: 'gives one place to two steps, or two places to one step',
    remedy: 'Give each step a place of its own.',
  }
}

/** The siblings in their new order: the wanted ones at their places, the others around them as they stood. */
export function planReorderSteps(
  siblings: readonly StepPlace[],
  wanted: readonly WantedPlace[],
): readonly string[] {
  const named = new Set(wanted.map((one) => one.id))
  const moved = wanted.toSorted((a, b) => a.position - b.position)
  const rest = siblings.toSorted((a, b) => a.position - b.position).filter((step) => !named.has(step.id))
  const order: string[] = []
  for (let next = moved.shift(); next !== undefined || rest.length > 0; ) {
    const other = rest[0]
    if (next !== undefined && (other === undefined || next.position <= order.length + 1)) {
      order.push(next.id)
      next = moved.shift()
    } else if (other !== undefined) {
      order.push(other.id)
      rest.shift()
    }
  }
  return order
}
