import type { Refusal } from '../refusal.ts'
import type { TransitionTable } from '../transitions.ts'
import { canMove } from '../transitions.ts'

export const redlineStatuses = ['DRAFT', 'IN_REVIEW', 'APPLIED', 'REJECTED', 'CANCELED'] as const

/** Where a redline stands (rule 23). Until it is APPLIED or CANCELED it is open, and its step is in REDLINE. */
export type RedlineStatus = (typeof redlineStatuses)[number]

export type RedlineAction = 'edit' | 'submit' | 'decide' | 'reject' | 'revise' | 'apply' | 'cancel'

/** Every move of a redline, and the states in which it is edited and decided on. */
// biome-ignore format: a table is read by its columns
export const redlineTransitions = {
  edit:   { from: ['DRAFT'],                           to: 'DRAFT' },
  submit: { from: ['DRAFT'],                           to: 'IN_REVIEW' },
  decide: { from: ['IN_REVIEW'],                       to: 'IN_REVIEW' },
  reject: { from: ['IN_REVIEW'],                       to: 'REJECTED' },
  revise: { from: ['IN_REVIEW', 'REJECTED'],           to: 'DRAFT' },
  apply:  { from: ['DRAFT', 'IN_REVIEW'],              to: 'APPLIED' },
  cancel: { from: ['DRAFT', 'IN_REVIEW', 'REJECTED'],  to: 'CANCELED' },
} as const satisfies TransitionTable<RedlineStatus, RedlineAction>

/** A redline that is neither applied nor canceled. */
export const openRedlineStatuses: readonly RedlineStatus[] = redlineTransitions.cancel.from

export function isOpenRedline(status: RedlineStatus): boolean {
  return openRedlineStatuses.includes(status)
}

/** Null when the redline's status allows the act. */
export function whyNotMoveRedline(action: RedlineAction, status: RedlineStatus): Refusal | null {
  if (canMove<RedlineStatus, RedlineAction>(redlineTransitions, action, status)) return null
  return {
    code: 'REDLINE_TRANSITION',
    action: actsInWords[action],
    status,
    allowedFrom: redlineTransitions[action].from,
  }
}

/** Null when a redline can be merged into a version, or taken by another run: what was not applied was never worked by. */
export function whyNotReuseRedline(action: 'merge' | 'take', status: RedlineStatus): Refusal | null {
  if (status === 'APPLIED') return null
  return { code: 'REDLINE_TRANSITION', action, status, allowedFrom: ['APPLIED'] }
}

const actsInWords: Readonly<Record<RedlineAction, string>> = {
  edit: 'edit',
  submit: 'send to review',
  decide: 'decide on',
  reject: 'reject',
  revise: 'revise',
  apply: 'apply',
  cancel: 'cancel',
}
