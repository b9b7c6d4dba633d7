import type { Refusal } from '../refusal.ts'
import { actionsOf, canMove, type TransitionTable } from '../transitions.ts'

/** CONTAINMENT: what was found does no more harm; CORRECTIVE: it does not come again; PREVENTIVE: it does not happen at all. */
export const furtherActionKinds = ['CONTAINMENT', 'CORRECTIVE', 'PREVENTIVE'] as const

export type FurtherActionKind = (typeof furtherActionKinds)[number]

export const furtherActionStatuses = ['IN_PROGRESS', 'IN_REVIEW', 'RESOLVED', 'CANCELED'] as const

/** Where a further action stands: what was done is in review until a second person has verified its effect. */
export type FurtherActionStatus = (typeof furtherActionStatuses)[number]

export type FurtherActionAct = 'submit' | 'takeBack' | 'verify' | 'cancel' | 'reopen'

/** Every move of a further action. What is verified and had no effect is taken back, by the same signed act. */
// biome-ignore format: a table is read by its columns
export const furtherActionTransitions = {
  submit:   { from: ['IN_PROGRESS'],              to: 'IN_REVIEW' },
  takeBack: { from: ['IN_REVIEW'],                to: 'IN_PROGRESS' },
  verify:   { from: ['IN_REVIEW'],                to: 'RESOLVED' },
  cancel:   { from: ['IN_PROGRESS', 'IN_REVIEW'], to: 'CANCELED' },
  reopen:   { from: ['RESOLVED', 'CANCELED'],     to: 'IN_PROGRESS' },
} as const satisfies TransitionTable<FurtherActionStatus, FurtherActionAct>

/** The acts that take an action from one status to another; never more than one. */
export function furtherActionActsFor(
  from: FurtherActionStatus,
  to: FurtherActionStatus,
): readonly FurtherActionAct[] {
  return actionsOf<FurtherActionAct>(furtherActionTransitions).filter(
    (act) =>
      canMove<FurtherActionStatus, FurtherActionAct>(furtherActionTransitions, act, from) &&
      furtherActionTransitions[act].to === to,
  )
}

/** Null when the status of the action allows the act. */
export function whyNotMoveFurtherAction(act: FurtherActionAct, status: FurtherActionStatus): Refusal | null {
  if (canMove<FurtherActionStatus, FurtherActionAct>(furtherActionTransitions, act, status)) return null
  const allowedFrom = furtherActionTransitions[act].from
  return { code: 'FURTHER_ACTION_TRANSITION', action: actsInWords[act], status, allowedFrom }
}

const actsInWords: Readonly<Record<FurtherActionAct, string>> = {
  submit: 'hand in',
  takeBack: 'take back',
  verify: 'verify',
  cancel: 'cancel',
  reopen: 'reopen',
}

/** There is something left to do, or to look at. */
export function isOpenFurtherAction(status: FurtherActionStatus): boolean {
  return status === 'IN_PROGRESS' || status === 'IN_REVIEW'
}

/** It is open after its last day. Days are `YYYY-MM-DD`; null: no day was said. */
export function isOverdue(
  { status, dueOn }: { readonly status: FurtherActionStatus; readonly dueOn: string | null },
  today: string,
): boolean {
  return isOpenFurtherAction(status) && dueOn !== null && dueOn < today
}
