import type { Refusal } from '../refusal.ts'
import type { TransitionTable } from '../transitions.ts'
import { canMove } from '../transitions.ts'

export const procedureStatuses = ['DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED'] as const

/**
 * The states of a procedure version (rule 26). Superseded is derived: RELEASED, and a newer version is.
 */
export type ProcedureStatus = (typeof procedureStatuses)[number]

export type ProcedureAction = 'submit' | 'recall' | 'reject' | 'release' | 'archive'

/** Every move of a procedure version; the same for standard steps (rules 26 and 27). */
// biome-ignore format: a table is read by its columns
export const procedureTransitions = {
  submit:  { from: ['DRAFT'],     to: 'IN_REVIEW' },
  recall:  { from: ['IN_REVIEW'], to: 'DRAFT' },
  reject:  { from: ['IN_REVIEW'], to: 'DRAFT' },
  release: { from: ['IN_REVIEW'], to: 'RELEASED' },
  archive: { from: ['RELEASED'],  to: 'ARCHIVED' },
} as const satisfies TransitionTable<ProcedureStatus, ProcedureAction>

export function whyNotMoveProcedure(action: ProcedureAction, status: ProcedureStatus): Refusal | null {
  if (canMove<ProcedureStatus, ProcedureAction>(procedureTransitions, action, status)) return null
  return { code: 'PROCEDURE_TRANSITION', action, status, allowedFrom: procedureTransitions[action].from }
}

/** What is or was built can be stopped (rule 26). */
const stoppable: readonly ProcedureStatus[] = ['RELEASED', 'ARCHIVED']

export function whyNotStopProcedure(status: ProcedureStatus): Refusal | null {
  if (stoppable.includes(status)) return null
  return { code: 'PROCEDURE_TRANSITION', action: 'stop', status, allowedFrom: stoppable }
}

/** Only a draft can be edited. */
export function whyNotEditProcedure(procedure: {
  readonly id: string
  readonly status: ProcedureStatus
}): Refusal | null {
  if (procedure.status === 'DRAFT') return null
  return { code: 'PROCEDURE_NOT_DRAFT', procedureId: procedure.id, status: procedure.status }
}

/** The act by which a person gives a version a state through the API's `status`. */
const actionsTo = {
  DRAFT: ['recall'],
  IN_REVIEW: ['submit'],
  RELEASED: ['release'],
  ARCHIVED: ['archive'],
} as const satisfies { readonly [S in ProcedureStatus]: readonly ProcedureAction[] }

/**
 * The acts that lead from one state to another, in order: a draft is submitted, then released. Empty when it stands
 * there; where no way leads, the act that ends there, which then says from where it may start.
 */
export function procedureActionsTo(
  target: ProcedureStatus,
  from: ProcedureStatus,
): readonly ProcedureAction[] {
  if (target === from) return []
  return target === 'RELEASED' && from === 'DRAFT' ? ['submit', 'release'] : actionsTo[target]
}
