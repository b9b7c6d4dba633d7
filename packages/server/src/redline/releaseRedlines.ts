import { approvalsByIssue, whyStaysOpen } from '@traveler/domain/redline/releasedByIssue.ts'
import type { RedlineDecision } from '@traveler/domain/redline/whyNotRedline.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type { UnitInTheWay } from '@traveler/domain/refusalFacts.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendApplied, readRecordedOn } from './appendApplied.ts'
import { countedApprovals } from './countedApprovals.ts'
import { listApprovalsOfRedlines, type RedlineApprovalOfRow } from './redlineStore.ts'
import { readRedlineWork, reviewOf } from './redlineWork.ts'
import {
  type DispositionApprovalRow,
  listDispositionApprovals,
  listOpenRedlinesOfIssues,
  type OpenRedlineOfIssueRow,
} from './releasedRedlineStore.ts'
import { type ApprovalOfDisposition, approvalOfDisposition, shownRedline } from './shownRedlines.ts'

/** The redlines of an issue, and who approved its disposition: what is released when it leaves PENDING. */
export interface RedlinesOfIssue {
  readonly released: readonly OpenRedlineOfIssueRow[]
  readonly approvals: readonly ApprovalOfDisposition[]
}

/** Sent with the other reads of an act. */
export async function readReleased(tx: Transaction, issueId: string): Promise<RedlinesOfIssue> {
  const [open, approvalRows] = await Promise.all([
    tx.read<OpenRedlineOfIssueRow>(listOpenRedlinesOfIssues([issueId])),
    tx.read<DispositionApprovalRow>(listDispositionApprovals([issueId])),
  ])
  const decided = await tx.read<RedlineApprovalOfRow>(listApprovalsOfRedlines(open.map(({ id }) => id)))
  const approvals = approvalRows.map(approvalOfDisposition)
  const released = open.filter((row) => {
    const own = decided.filter(({ of_id }) => of_id === row.id)
    return whyStaysOpen(reviewOf(row, own), shownRedline(row), approvals) === null
  })
  return { released, approvals }
}

/**
 * Applies what the approvals of a disposition release, or refuses with each unit that is in the way. Redlines of different runs
 * are applied together, in as many statements as one; a second one of a run reads what the first has made of it.
 */
export async function releaseRedlines(
  tx: Transaction,
  issueId: string,
  { released, approvals }: RedlinesOfIssue,
): Promise<void> {
  const byRun = [...Map.groupBy(released, ({ run_id }) => run_id).values()]
  const rounds = Math.max(0, ...byRun.map(({ length }) => length))
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await tx.writeSoFar()
    await releaseTogether(tx, issueId, {
      released: byRun.flatMap((ofRun) => ofRun[round] ?? []),
      approvals,
    })
  }
}

/** No two of one run. */
async function releaseTogether(
  tx: Transaction,
  issueId: string,
  { released, approvals }: RedlinesOfIssue,
): Promise<void> {
  const forks = tx.fork(released.length)
  const done = await Promise.allSettled(
    forks.map((fork, nth) => releaseOne(fork, issueId, released[nth], approvals)),
  )
  const inTheWay = done.flatMap((one, nth): UnitInTheWay[] => {
    const row = released[nth]
    if (one.status === 'fulfilled' || row === undefined) return []
    if (!(one.reason instanceof Refused)) throw one.reason
    const { run_id: runId, run_step_id: runStepId, unit } = row
    return [{ runId, runStepId, unit, why: one.reason.message.replaceAll('\n', ' ') }]
  })
  if (inTheWay.length > 0)
    throw new Refused({ code: 'UNITS_IN_THE_WAY', units: inTheWay, together: released.length })
  tx.joinIn(forks)
}

async function releaseOne(
  tx: Transaction,
  issueId: string,
  row: OpenRedlineOfIssueRow | undefined,
  approvals: readonly ApprovalOfDisposition[],
): Promise<void> {
  if (row === undefined) return
  const [read, recorded] = await Promise.all([
    readRedlineWork(tx, { id: row.id, etag: row.etag }),
    readRecordedOn(tx, row.run_step_id),
  ])
  const counted = approvalsByIssue(read.inReview, shownRedline(row), approvals)
  const alsoDecided = counted.map(
    ({ userId, roleId }): RedlineDecision => ({ userId, roleId, decision: 'APPROVED' }),
  )
  await appendApplied(tx, read, recorded, {
    required: read.inReview.required,
    alsoDecided,
    reason: null,
    facts: { issueId },
    changes: await countedApprovals(
      tx,
      read.redline,
      counted.map(({ row: approval }) => approval),
    ),
  })
}
