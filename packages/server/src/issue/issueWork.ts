import type { IssueDecision, IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { gateBefore } from '@traveler/domain/issue/whyNotPassGate.ts'
import { type Change, type ChangedColumns, updateRow, updateRows } from '../operation/change.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendHolds, readUnitsOfIssue, type UnitsOfIssue } from './holdUnits.ts'
import { type ApprovalAsked, type IssueToChangeRow, loadIssuesToChange } from './issueStore.ts'

/** What an act on an issue decides on, as it stands under the lock. */
export interface IssueWork {
  readonly issue: IssueToChangeRow
  readonly units: UnitsOfIssue
  readonly now: string
}

interface Seen {
  readonly id: string
  /** Absent or null: an earlier act of the same door has compared it, or the act needs none. */
  readonly etag?: string | null | undefined
}

/** As many statements for an issue of many units as for one. */
export async function readIssueWork(tx: Transaction, seen: Seen): Promise<IssueWork> {
  const [found, units] = await Promise.all([
    tx.readOne<IssueToChangeRow>(loadIssuesToChange([seen.id])),
    readUnitsOfIssue(tx, seen.id),
  ])
  const issue = seenRow(found, { type: 'Issue', ...seen })
  return { issue, units, now: await tx.now() }
}

/** The decisions at a gate, as its rules know them. */
export function decisionsAt({ decisions }: IssueToChangeRow, gate: IssueGate): readonly IssueDecision[] {
  return decisions.filter((one) => one.gate === gate)
}

/** What stands before a gate of an issue. */
export function atGate(issue: IssueToChangeRow, gate: IssueGate) {
  return {
    id: issue.id,
    gate,
    disposition: issue.type_title,
    required: issue.demands
      .filter((demand) => demand.gate === gate)
      .map(({ roleId, role, count }) => ({ role: { id: roleId, name: role }, count })),
    decisions: decisionsAt(issue, gate),
    authorIds: [issue.created_by, issue.dispositioned_by].filter((id) => id !== null),
  }
}

/** Whether somebody has decided at the gate that the issue stands before: then what was signed for is locked. */
export function isDecidedOn(issue: IssueToChangeRow): boolean {
  const gate = gateBefore(issue.status)
  return gate !== null && decisionsAt(issue, gate).length > 0
}

/** What happens to an issue. */
export interface IssueTold {
  readonly type: string
  readonly reason?: string | null | undefined
  readonly set: ChangedColumns<'issue'>
  /** Gates whose decisions count no more. */
  readonly outdated?: readonly IssueGate[]
  readonly changes?: readonly Change[]
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Tells what happened to an issue, and what that does to its units. */
export async function appendIssue(tx: Transaction, work: IssueWork, told: IssueTold): Promise<void> {
  const { issue, units, now } = work
  const set = { ...told.set, ...restamp(tx, now) }
  tx.append({
    stream: { id: issue.id, type: 'issue' },
    type: told.type,
    reason: told.reason ?? null,
    ...(told.facts === undefined ? {} : { facts: told.facts }),
    changes: [
      updateRow('issue', { id: issue.id }, set, { etag: issue.etag, status: issue.status }),
      ...outdatedDecisions(tx, work, told.outdated ?? []),
      ...answeredRequests(tx, work, {
        status: 'PENDING',
        of: ({ gate }) => (told.outdated ?? []).includes(gate),
      }),
      ...(told.changes ?? []),
    ],
  })
  await appendHolds(tx, units, { ...issue, ...told.set })
}

/** The requests to decide that are answered so, or open again. */
export function answeredRequests(
  tx: Transaction,
  { issue, now }: IssueWork,
  answer: {
    readonly status: 'PENDING' | 'APPROVED' | 'REJECTED'
    readonly of: (request: ApprovalAsked) => boolean
  },
): Change[] {
  const rows = issue.requests
    .filter(answer.of)
    .map(({ id }) => ({ key: { id }, set: { status: answer.status, ...restamp(tx, now) } }))
  return rows.length === 0 ? [] : [updateRows('issue_approval_request', rows)]
}

function outdatedDecisions(
  tx: Transaction,
  { issue, now }: IssueWork,
  gates: readonly IssueGate[],
): Change[] {
  const rows = issue.decisions
    .filter(({ gate }) => gates.includes(gate))
    .map(({ id }) => ({ key: { id }, set: { status: 'OUTDATED' as const, ...restamp(tx, now) } }))
  return rows.length === 0 ? [] : [updateRows('issue_approval', rows)]
}
