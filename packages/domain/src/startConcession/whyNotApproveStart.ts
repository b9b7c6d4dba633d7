import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'

/** A version from which starts are to be approved although a newer one is released. */
export interface VersionToStartFrom {
  readonly id: string
  readonly status: ProcedureStatus
  readonly isLatestReleased: boolean
}

/** Only a superseded version takes a concession: one that is released, and not the newest (rule 26). */
export function whyNotApproveStart({ status, isLatestReleased }: VersionToStartFrom): Refusal | null {
  if (status !== 'RELEASED')
    return { code: 'PROCEDURE_TRANSITION', action: 'approve starts from', status, allowedFrom: ['RELEASED'] }
  if (!isLatestReleased) return null
  return {
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'is the newest released version, from which anybody may start',
    remedy: 'Name an older released version.',
  }
}
