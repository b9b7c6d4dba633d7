import type { Named } from '@traveler/domain/refusalFacts.ts'
import { rolesThatWouldSign, type SkipApproval } from '@traveler/domain/runStep/skipConcession.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'
import type { WorkStep } from './runWork.ts'

export const skipApproved = 'skip approved'

/** The approvals of skipping a step, in its attempt, that stand. */
export function skipApprovals(step: WorkStep, signatures: readonly SignatureRow[]): SignatureRow[] {
  return signatures.filter(
    (one) =>
      one.run_step_id === step.id &&
      one.attempt === step.attempt &&
      one.meaning === skipApproved &&
      one.voided_at === null,
  )
}

export function asApproval(row: SignatureRow): SkipApproval {
  return { signerId: row.signer_id, roleId: row.role_id }
}

/** Who would have signed in these steps. */
export function rolesOfSteps(steps: readonly WorkStep[]): readonly Named[] {
  const roles = steps.flatMap((step) => rolesThatWouldSign(step.shown.definition))
  return [...new Map(roles.map((role) => [role.id, role])).values()]
}
