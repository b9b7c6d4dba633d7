import type { StepPlace } from '@traveler/domain/step/stepNumber.ts'

/** Ways in which a step can be moved in the tree, one place at a time. */
export const directions = ['up', 'down', 'in', 'out'] as const
export type Direction = (typeof directions)[number]

/** Where a step comes to stand. */
export interface PlannedMove {
  /** Null: at the top. */
  readonly parentId: string | null
  /** Among its siblings there, from 1. */
  readonly position: number
  /** It stands behind all of them. */
  readonly isLast: boolean
}

/**
 * Where a step comes to stand when it is moved; null when it cannot be moved that way. A standard step has one step at
 * its top, `topId`: that one stays, and nothing comes to stand beside it.
 */
export function planMove(
  steps: readonly StepPlace[],
  id: string,
  direction: Direction,
  topId?: string,
): PlannedMove | null {
  if (topId !== undefined && id === topId) return null
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return null
  const siblings = childrenOf(steps, step.parentId)
  const index = siblings.findIndex((one) => one.id === id)
  if (direction === 'in') return placeIn(steps, siblings[index - 1])
  if (direction === 'out') return step.parentId === (topId ?? null) ? null : placeOut(steps, step.parentId)
  const position = direction === 'up' ? index : index + 2
  if (position < 1 || position > siblings.length) return null
  return { parentId: step.parentId, position, isLast: position === siblings.length }
}

/** Behind everything that is below the step before. */
function placeIn(steps: readonly StepPlace[], before: StepPlace | undefined): PlannedMove | null {
  if (before === undefined) return null
  return { parentId: before.id, position: childrenOf(steps, before.id).length + 1, isLast: true }
}

/** Right behind the step that it was below. */
function placeOut(steps: readonly StepPlace[], parentId: string | null): PlannedMove | null {
  const parent = steps.find((one) => one.id === parentId)
  return parent === undefined ? null : placeAfter(steps, parent)
}

/** The place right behind a step, on its level. */
export function placeAfter(steps: readonly StepPlace[], step: StepPlace): PlannedMove {
  const siblings = childrenOf(steps, step.parentId)
  const position = siblings.findIndex((one) => one.id === step.id) + 2
  return { parentId: step.parentId, position, isLast: position === siblings.length + 1 }
}

function childrenOf(steps: readonly StepPlace[], parentId: string | null): readonly StepPlace[] {
  return steps.filter((one) => one.parentId === parentId).toSorted((a, b) => a.position - b.position)
}
