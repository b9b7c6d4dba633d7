import type { Refusal } from '../refusal.ts'

/** What stands in an order: a step among its siblings, a field in its step, a row or column in its grid. */
export interface Placed {
  readonly id: string
  readonly position: number
}

/** The place that one is to have, 1 first. Counting from 0 is understood when all are given. */
export type WantedPlace = Placed

/** How the list that is ordered is called in the API, and what stands in it. */
interface Ordered {
  readonly field: string
  readonly type: string
  /** "step" */
  readonly one: string
}

/** Null when the places can be given: each one stands among the others, and no two want one place. */
export function whyNotOrder(
  { field, type, one }: Ordered,
  siblings: readonly Placed[],
  wanted: readonly WantedPlace[],
): Refusal | null {
  const known = new Set(siblings.map((sibling) => sibling.id))
  const stranger = wanted.find((place) => !known.has(place.id))
  if (stranger !== undefined) return { code: 'NOT_FOUND', type, id: stranger.id }
  const taken = new Set(wanted.map((place) => place.position))
  const named = new Set(wanted.map((place) => place.id))
  if (taken.size === wanted.length && named.size === wanted.length) return null
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `gives one place to two ${one}s, or two places to one ${one}`,
    remedy: `Give each ${one} a place of its own.`,
  }
}

/** The ids in their new order: the wanted ones at their places, the others around them as they stood. */
export function planOrder(siblings: readonly Placed[], wanted: readonly WantedPlace[]): readonly string[] {
  const named = new Set(wanted.map((one) => one.id))
  const moved = wanted.toSorted((a, b) => a.position - b.position)
  const rest = siblings.toSorted((a, b) => a.position - b.position).filter((one) => !named.has(one.id))
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
