import type { Refusal } from '@traveler/domain/refusal.ts'
import type { StepPlace } from '@traveler/domain/step/stepNumber.ts'
import type { StepPlaceRow } from './stepStore.ts'

/** Rows as the rules about places know them. */
export function stepPlaces(rows: readonly StepPlaceRow[]): readonly StepPlace[] {
  return rows.map(({ id, parent_id, position }) => ({ id, parentId: parent_id, position }))
}

/** The same with their titles, as a dependency names them. */
export function titledPlaces(rows: readonly StepPlaceRow[]) {
  return rows.map(({ id, parent_id, position, title }) => ({
    id,
    parentId: parent_id,
    position,
    definition: { title },
  }))
}

/** The position of the last of a parent's steps; 0 when it has none. */
export function lastPosition(rows: readonly StepPlaceRow[], parentId: string | null): number {
  return Math.max(0, ...rows.filter((row) => row.parent_id === parentId).map((row) => row.position))
}

/** A step that others are hung below, as the rules about uses of standard steps know it; null at the top. */
export function useAt(rows: readonly StepPlaceRow[], stepId: string | null) {
  const row = rows.find(({ id }) => id === stepId)
  return row === undefined ? null : { stepId: row.id, useOf: row.standard_step_id }
}

/** The siblings that must change their position so that these steps stand one after the other from 1. */
export function renumbered(rows: readonly StepPlaceRow[], order: readonly string[]) {
  const positions = new Map(rows.map((row) => [row.id, row.position]))
  return order.flatMap((id, index) =>
    positions.get(id) === index + 1 ? [] : [{ key: { id }, set: { position: index + 1 } }],
  )
}

/** The steps of a parent in order, without those that leave. */
export function siblingsWithout(
  rows: readonly StepPlaceRow[],
  parentId: string | null,
  leaving: string,
): readonly string[] {
  const siblings = rows.filter((row) => row.parent_id === parentId && row.id !== leaving)
  return siblings.toSorted((a, b) => a.position - b.position).map((row) => row.id)
}

/** Null when no location was asked for, or it is there. */
export function whyNotLocation(asked: string | null | undefined, found: object | undefined): Refusal | null {
  if (!asked || found !== undefined) return null
  return { code: 'NOT_FOUND', type: 'Location', id: asked }
}
