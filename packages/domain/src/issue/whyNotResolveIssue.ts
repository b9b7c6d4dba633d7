import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { type IssueAtGate, whyNotPassGate } from './whyNotPassGate.ts'

/** What an issue is closed over. */
export interface IssueToResolve extends IssueAtGate {
  readonly raisedBy: string
  /** It lets units go. */
  readonly releasesUnits: boolean
  /** Runs that it ordered and that are open, in words. Further actions go on: whether they have effect shows later. */
  readonly openWork: readonly string[]
}

/**
 * Everything that keeps an issue from being resolved. What it ordered is done; and where it lets units go and nobody else
 * approved that, its raiser does not do it alone (rule 9: a quality hold is never released by its causer).
 */
export function whyNotResolveIssue(facts: IssueToResolve, actor: Actor): readonly Refusal[] {
  const isApproved = facts.decisions.some(({ userId }) => userId !== facts.raisedBy)
  const own: Refusal | null =
    facts.releasesUnits && !isApproved && actor.userId === facts.raisedBy
      ? { code: 'SEPARATION_OF_DUTIES', act: 'release what this issue holds', because: 'raised it' }
      : null
  const open: Refusal | null =
    facts.openWork.length > 0 ? { code: 'ISSUE_WORK_OPEN', issueId: facts.id, work: facts.openWork } : null
  return [...whyNotPassGate(facts), own, open].filter((refusal) => refusal !== null)
}
