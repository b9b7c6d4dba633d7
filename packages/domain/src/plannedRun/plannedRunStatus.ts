import type { Refusal } from '../refusal.ts'
import type { TransitionTable } from '../transitions.ts'
import { canMove } from '../transitions.ts'

export const plannedRunStatuses = ['PLANNED', 'STARTED', 'CANCELED'] as const

/** Where planned work stands. */
export type PlannedRunStatus = (typeof plannedRunStatuses)[number]

export type PlannedRunAction = 'edit' | 'start' | 'cancel' | 'restore'

/** Every move of planned work. What was started is the runs' from then on: they are held and canceled one by one. */
// biome-ignore format: a table is read by its columns
export const plannedRunTransitions = {
  edit:    { from: ['PLANNED'],  to: 'PLANNED' },
  start:   { from: ['PLANNED'],  to: 'STARTED' },
  cancel:  { from: ['PLANNED'],  to: 'CANCELED' },
  restore: { from: ['CANCELED'], to: 'PLANNED' },
} as const satisfies TransitionTable<PlannedRunStatus, PlannedRunAction>

export function whyNotMovePlannedRun(action: PlannedRunAction, status: PlannedRunStatus): Refusal | null {
  if (canMove<PlannedRunStatus, PlannedRunAction>(plannedRunTransitions, action, status)) return null
  return { code: 'PLANNED_RUN_TRANSITION', action, status, allowedFrom: plannedRunTransitions[action].from }
}
