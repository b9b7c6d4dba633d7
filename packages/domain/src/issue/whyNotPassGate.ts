import type { Actor } from '../access/actor.ts'
import { holdsRole } from '../access/actor.ts'
import type { RequiredApproval } from '../approval/whyNotApproved.ts'
import { openPlaces, whyNotApproved } from '../approval/whyNotApproved.ts'
import type { Refusal } from '../refusal.ts'
import type { Named } from '../refusalFacts.ts'
import type { IssueStatus } from './issueStatus.ts'

export const issueGates = ['IN_PROGRESS', 'RESOLVED'] as const

/** What is approved: that the disposition is carried out, and that the issue is closed. */
export type IssueGate = (typeof issueGates)[number]

/** The gate that an issue stands before; null: none is to be approved now. */
export function gateBefore(status: IssueStatus): IssueGate | null {
  if (status === 'PENDING') return 'IN_PROGRESS'
  return status === 'IN_REVIEW' ? 'RESOLVED' : null
}

/** A decision that counts: not outdated. */
export interface IssueDecision {
  readonly userId: string
  readonly name: string
  readonly roleId: string | null
  readonly decision: 'APPROVED' | 'REJECTED'
  readonly comment: string | null
}

/** A gate with what stands before it. */
export interface IssueAtGate {
  readonly id: string
  readonly gate: IssueGate
  /** The title of its disposition type; null: none is chosen. */
  readonly disposition: string | null
  readonly required: readonly RequiredApproval[]
  readonly decisions: readonly IssueDecision[]
  /** Whoever raised it or wrote its disposition: never the only one who approves it. */
  readonly authorIds: readonly string[]
}

/**
 * Everything that keeps an issue before its gate. The disposition is always approved by somebody, also where its type
 * names no role; to close takes approvals only where the type names roles.
 */
export function whyNotPassGate(issue: IssueAtGate): readonly Refusal[] {
  if (issue.disposition === null) return [{ code: 'DISPOSITION_MISSING', issueId: issue.id }]
  const rejected = issue.decisions.find(({ decision }) => decision === 'REJECTED')
  if (rejected !== undefined)
    return [{ code: 'ISSUE_REJECTED', issueId: issue.id, by: rejected.name, comment: rejected.comment ?? '' }]
  const approvals = approvalsOf(issue)
  if (issue.gate === 'IN_PROGRESS' && approvals.length === 0) {
    const missing = issue.required.map(({ role, count }) => ({ role: role.name, count }))
    const anybody = [{ role: 'anybody who may approve issues', count: 1 }]
    return [
      { code: 'APPROVALS_MISSING', missing: missing.length > 0 ? missing : anybody, reviewers: [], more: 0 },
    ]
  }
  const found = whyNotApproved(issue.required, approvals, issue.authorIds)
  return found === null ? [] : [found]
}

/** Everything that keeps a person from deciding on an issue now. */
export function whyNotDecideIssue(
  issue: Omit<IssueAtGate, 'gate'> & { readonly status: IssueStatus },
  given: {
    readonly gate: IssueGate
    readonly decision: 'APPROVED' | 'REJECTED'
    readonly comment: string | null
    /** The role that was named; null: none was. */
    readonly role: Named | null
  },
  actor: Actor,
): readonly Refusal[] {
  const open = gateBefore(issue.status)
  if (open !== given.gate) {
    const allowedFrom: readonly IssueStatus[] = given.gate === 'IN_PROGRESS' ? ['PENDING'] : ['IN_REVIEW']
    const action = given.decision === 'APPROVED' ? 'approve' : 'reject'
    return [{ code: 'ISSUE_TRANSITION', action, status: issue.status, allowedFrom }]
  }
  const refusals: (Refusal | null)[] = [
    issue.disposition === null ? { code: 'DISPOSITION_MISSING', issueId: issue.id } : null,
    issue.decisions.some(({ userId }) => userId === actor.userId)
      ? {
          code: 'SEPARATION_OF_DUTIES',
          act: 'decide on this issue again',
          because: 'decided already, and one person fills one place',
        }
      : null,
    given.decision === 'REJECTED' && (given.comment ?? '').trim() === ''
      ? { code: 'REASON_REQUIRED', act: 'reject a disposition' }
      : null,
    given.role !== null && !holdsRole(actor, given.role.id)
      ? { code: 'ROLE_REQUIRED', act: 'decide in it', roles: [given.role.name] }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** The role whose place a person fills who names none: the first with an open place that the person holds, else any held one. */
export function placeAtGate(
  required: readonly RequiredApproval[],
  decisions: readonly IssueDecision[],
  actor: Actor,
): Named | null {
  const open = new Set(openPlaces(required, approvalsOf({ decisions })).map(({ role }) => role))
  const held = required.map(({ role }) => role).filter(({ id }) => holdsRole(actor, id))
  return held.find(({ name }) => open.has(name)) ?? held[0] ?? null
}

function approvalsOf({ decisions }: Pick<IssueAtGate, 'decisions'>) {
  return decisions
    .filter(({ decision }) => decision === 'APPROVED')
    .map(({ userId, roleId }) => ({ userId, roleId: roleId ?? '' }))
}
