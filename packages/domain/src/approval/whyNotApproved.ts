import type { Refusal } from '../refusal.ts'
import type { Named, RoleCount } from '../refusalFacts.ts'

/** How many holders of a role must approve. */
export interface RequiredApproval {
  readonly role: Named
  readonly count: number
}

/** An approval that counts: not outdated, not withdrawn. */
export interface Approval {
  readonly userId: string
  readonly roleId: string
}

/** The places still open: one person fills one place, in the role he approved in. */
export function openPlaces(
  required: readonly RequiredApproval[],
  approvals: readonly Approval[],
): readonly RoleCount[] {
  const persons = new Map(approvals.map((approval) => [approval.userId, approval.roleId]))
  return required
    .map(({ role, count }) => {
      const filled = [...persons.values()].filter((roleId) => roleId === role.id).length
      return { role: role.name, count: Math.max(count - filled, 0) }
    })
    .filter(({ count }) => count > 0)
}

/** Null when the approvals suffice. Nobody is the only approver of what he edited (rule 26). */
export function whyNotApproved(
  required: readonly RequiredApproval[],
  approvals: readonly Approval[],
  editorIds: readonly string[],
): Refusal | null {
  const missing = openPlaces(required, approvals)
  if (missing.length > 0) return { code: 'APPROVALS_MISSING', missing, reviewers: [], more: 0 }
  const approvers = new Set(approvals.map((approval) => approval.userId))
  const [only] = approvers
  if (approvers.size !== 1 || only === undefined || !editorIds.includes(only)) return null
  return {
    code: 'SEPARATION_OF_DUTIES',
    act: 'be the only approver',
    because: 'edited what is to be approved',
  }
}
