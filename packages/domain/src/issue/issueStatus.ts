import type { Refusal } from '../refusal.ts'
import type { TransitionTable } from '../transitions.ts'
import { actionsOf, canMove } from '../transitions.ts'

export const issueStatuses = ['PENDING', 'IN_PROGRESS', 'IN_REVIEW', 'RESOLVED'] as const

/** Where an issue stands: until its disposition is approved it is PENDING. */
export type IssueStatus = (typeof issueStatuses)[number]

export type IssueAction = 'begin' | 'submit' | 'takeBack' | 'resolve' | 'reopen' | 'dispositionAgain'

/** Every move of an issue. Each pair of states has one act, so that a status alone says which is meant. */
// biome-ignore format: a table is read by its columns
export const issueTransitions = {
  begin:            { from: ['PENDING'],     to: 'IN_PROGRESS' },
  submit:           { from: ['IN_PROGRESS'], to: 'IN_REVIEW' },
  takeBack:         { from: ['IN_REVIEW'],   to: 'IN_PROGRESS' },
  resolve:          { from: ['IN_REVIEW'],   to: 'RESOLVED' },
  reopen:           { from: ['RESOLVED'],    to: 'IN_PROGRESS' },
  dispositionAgain: { from: ['IN_PROGRESS'], to: 'PENDING' },
} as const satisfies TransitionTable<IssueStatus, IssueAction>

/** The acts that take an issue from one status to another; never more than one. */
export function issueActionsFor(from: IssueStatus, to: IssueStatus): readonly IssueAction[] {
  return actionsOf<IssueAction>(issueTransitions).filter(
    (action) =>
      canMove<IssueStatus, IssueAction>(issueTransitions, action, from) && issueTransitions[action].to === to,
  )
}

/** The states from which one act leads to a status. */
export function statesBefore(to: IssueStatus): readonly IssueStatus[] {
  return issueStatuses.filter((from) => issueActionsFor(from, to).length > 0)
}

/** Null when the issue's status allows the act. */
export function whyNotMoveIssue(action: IssueAction, status: IssueStatus): Refusal | null {
  if (canMove<IssueStatus, IssueAction>(issueTransitions, action, status)) return null
  return {
    code: 'ISSUE_TRANSITION',
    action: actsInWords[action],
    status,
    allowedFrom: issueTransitions[action].from,
  }
}

const actsInWords: Readonly<Record<IssueAction, string>> = {
  begin: 'begin the work on',
  submit: 'hand in for review',
  takeBack: 'take back to work',
  resolve: 'resolve',
  reopen: 'reopen',
  dispositionAgain: 'disposition anew',
}

/** Its disposition is approved: what it orders may be done. */
export function isDispositioned(status: IssueStatus): boolean {
  return status !== 'PENDING'
}
