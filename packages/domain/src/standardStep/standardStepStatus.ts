import {
  type ProcedureAction,
  type ProcedureStatus,
  procedureTransitions,
} from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'
import { canMove } from '../transitions.ts'

/** Null when a version of a standard step can be moved so: its states are those of a procedure version (rule 27). */
export function whyNotMoveStandardStep(action: ProcedureAction, status: ProcedureStatus): Refusal | null {
  if (canMove<ProcedureStatus, ProcedureAction>(procedureTransitions, action, status)) return null
  return { code: 'STANDARD_STEP_TRANSITION', action, status, allowedFrom: procedureTransitions[action].from }
}

/** Null when a standard step can be used in a procedure: what is used has been reviewed and released. */
export function whyNotUseStandardStep(standard: {
  readonly id: string
  readonly status: ProcedureStatus
}): Refusal | null {
  if (standard.status === 'RELEASED') return null
  return { code: 'STANDARD_STEP_NOT_RELEASED', stepId: standard.id, status: standard.status }
}
