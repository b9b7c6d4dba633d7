import type { Refusal } from '../refusal.ts'
import type { IssueStatus } from './issueStatus.ts'
import type { IssueGate } from './whyNotPassGate.ts'

/** A person who is to be asked to approve an issue. */
export interface ApproverToAsk {
  readonly id: string
  readonly name: string
  readonly isActive: boolean
  /** Asked already at that gate. */
  readonly isAsked: boolean
}

const askedWhile: Readonly<Record<IssueGate, readonly IssueStatus[]>> = {
  IN_PROGRESS: ['PENDING'],
  RESOLVED: ['PENDING', 'IN_PROGRESS', 'IN_REVIEW'],
}

/** People are asked before the gate is passed, each once, and only those who are still here. */
export function whyNotAskToApprove(
  status: IssueStatus,
  gate: IssueGate,
  person: ApproverToAsk,
): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotChangeApprovers(status, gate),
    person.isActive ? null : { code: 'ASSIGNEE_INACTIVE', assigneeId: person.id, name: person.name },
    person.isAsked
      ? { code: 'ALREADY_EXISTS', type: 'IssueApprovalRequest', field: 'assignedToId', value: person.name }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** A team that is to be asked to approve an issue. */
export interface TeamToAsk {
  readonly name: string
  /** Members who are still here. */
  readonly members: readonly { readonly id: string; readonly roleIds: readonly string[] }[]
  /** Asked already at that gate. */
  readonly isAsked: boolean
  /** In which role its members are asked; null: in any. */
  readonly role: { readonly id: string; readonly name: string } | null
}

/** A team is asked as a person is: once, and where somebody of it can answer. */
export function whyNotAskTeam(status: IssueStatus, gate: IssueGate, team: TeamToAsk): readonly Refusal[] {
  const { name, members, isAsked, role } = team
  const able = members.filter(({ roleIds }) => role === null || roleIds.includes(role.id))
  const refusals: (Refusal | null)[] = [
    whyNotChangeApprovers(status, gate),
    able.length > 0
      ? null
      : {
          code: 'INVALID_INPUT',
          field: 'assignedTeamId',
          problem: `names team ${name}, in which nobody ${role === null ? 'is' : `is ${role.name}`}`,
          remedy: 'Ask another team, or add somebody to it.',
        },
    isAsked
      ? { code: 'ALREADY_EXISTS', type: 'IssueApprovalRequest', field: 'assignedTeamId', value: name }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Who is asked is settled before the gate is passed. */
export function whyNotChangeApprovers(status: IssueStatus, gate: IssueGate): Refusal | null {
  const allowedFrom = askedWhile[gate]
  if (allowedFrom.includes(status)) return null
  return { code: 'ISSUE_TRANSITION', action: 'change who is asked to approve', status, allowedFrom }
}
