import type { Permission } from '@traveler/domain/access/permissions.ts'
import {
  type ProcedureAction,
  type ProcedureStatus,
  procedureTransitions,
} from '@traveler/domain/procedure/procedureStatus.ts'
import { canMove } from '@traveler/domain/transitions.ts'

/** What the page of a version offers; to reject is a reviewer’s. */
export type OfferedMove = Exclude<ProcedureAction, 'reject'>

export const permissionOf: Readonly<Record<OfferedMove, Permission>> = {
  submit: 'SubmitProcedure',
  recall: 'RecallProcedure',
  release: 'ReleaseProcedure',
  archive: 'ArchiveProcedure',
}

const offered: readonly OfferedMove[] = ['submit', 'release', 'recall', 'archive']

/** Where a version may be moved from a state, the step forward first. */
export function movesFrom(status: ProcedureStatus): readonly OfferedMove[] {
  return offered.filter((move) =>
    canMove<ProcedureStatus, ProcedureAction>(procedureTransitions, move, status),
  )
}
