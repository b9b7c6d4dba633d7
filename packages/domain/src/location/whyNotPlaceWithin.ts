import type { Refusal } from '../refusal.ts'

/** What a place is, by the reference's names; a place need not have a type. */
export const locationTypes = ['WORKCENTER', 'TOTE', 'WAREHOUSE', 'RACK', 'SHELF'] as const

export type LocationType = (typeof locationTypes)[number]

/**
 * Null when a place can lie within another: not within itself, nor within what lies within it. `around` is the
 * other place and all around it.
 */
export function whyNotPlaceWithin(
  locationId: string,
  around: readonly { readonly id: string; readonly name: string }[],
): Refusal | null {
  if (!around.some(({ id }) => id === locationId)) return null
  const path = around.map(({ name }) => name).join(', within ')
  return {
    code: 'INVALID_INPUT',
    field: 'parentId',
    problem: `lies within this place itself (${path})`,
    remedy: 'Choose a place outside of it.',
  }
}
