import type { RequiredApproval } from '@traveler/domain/approval/whyNotApproved.ts'
import type { RedlineOrder, RunStepLink } from '@traveler/domain/redline/redlineOrder.ts'
import type { RedlineInReview } from '@traveler/domain/redline/whyNotRedline.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { canonicalStepDefinition } from '@traveler/domain/step/canonicalStepDefinition.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { type Change, type ChangedColumns, updateRow } from '../operation/change.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type RunWork, readRunWork } from '../runStep/runWork.ts'
import { appendStepEvent, type StepMove } from '../runStep/stepMoves.ts'
import { definitionsOf, type KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import { outdatedApprovals } from './closedRedlines.ts'
import {
  listApprovalsOfRedlines,
  loadRedlines,
  type RedlineApprovalOfRow,
  type RedlineRow,
} from './redlineStore.ts'

/** All that an act on a redline decides on, as it stands under the lock of its run. */
export interface RedlineWork {
  readonly redline: RedlineRow
  readonly work: RunWork
  /** What the step said before; null: the step is new. */
  readonly base: KnownDefinition | null
  /** What it is to say. */
  readonly draft: StepDefinition
  readonly approvals: readonly RedlineApprovalOfRow[]
  /** The same, as the rules know it. */
  readonly inReview: RedlineInReview
}

interface SeenRedline {
  readonly id: string
  /** Absent or null: as it stands. */
  readonly etag?: string | null | undefined
}

/** Reads a redline with its step and run. Refused when it is not there, or changed since the caller read it. */
export async function readRedlineWork(tx: Transaction, seen: SeenRedline): Promise<RedlineWork> {
  const [found, approvals] = await Promise.all([
    tx.readOne<RedlineRow>(loadRedlines([seen.id])),
    tx.read<RedlineApprovalOfRow>(listApprovalsOfRedlines([seen.id])),
  ])
  const redline = seenRow(found, { type: 'Redline', id: seen.id, etag: seen.etag })
  const work = await readRunWork(tx, { id: redline.run_step_id, etag: null })
  return redlineWork(tx, redline, work, approvals)
}

/** A redline with the step and run that it changes. */
export async function redlineWork(
  tx: Transaction,
  redline: RedlineRow,
  work: RunWork,
  approvals: readonly RedlineApprovalOfRow[],
): Promise<RedlineWork> {
  const base = await definitionNamed(tx, redline.base_definition_id)
  const draft = parseStepDefinition(redline.content)
  const inReview = {
    ...reviewOf(redline, approvals),
    id: redline.id,
    change: redline.change,
    step: work.step,
    before: base?.definition ?? null,
    after: draft,
    order: orderOf(redline),
    steps: [...work.steps.values()],
    links: linksOf(work),
  }
  return { redline, work, base, draft, approvals, inReview }
}

/** Where the review of a redline stands: who wrote it, whose approval it takes, and what was decided. */
export function reviewOf(
  redline: Pick<RedlineRow, 'status' | 'author_ids' | 'required'>,
  approvals: readonly RedlineApprovalOfRow[],
) {
  const decisions = approvals.flatMap(({ reviewer_id, role_id, status }) =>
    status === 'OUTDATED' ? [] : [{ userId: reviewer_id, roleId: role_id, decision: status }],
  )
  return { status: redline.status, authorIds: redline.author_ids, required: requiredOf(redline), decisions }
}

/** Whose approval a redline takes, as it was found when it went to review. */
export function requiredOf({ required }: Pick<RedlineRow, 'required'>): readonly RequiredApproval[] {
  // Written by submitRedline alone.
  return required as readonly RequiredApproval[]
}

/** What a redline changes in the order of work. */
export function orderOf({ order_change }: Pick<RedlineRow, 'order_change'>): RedlineOrder {
  // Written by the operations of this folder alone.
  return order_change as RedlineOrder
}

/** What the steps of a run wait for, as the rules know it. */
export function linksOf({ edges }: Pick<RunWork, 'edges'>): readonly RunStepLink[] {
  return edges.map(({ step_id, upstream_step_id }) => ({
    stepId: step_id,
    upstreamStepId: upstream_step_id,
  }))
}

async function definitionNamed(tx: Transaction, id: string | null): Promise<KnownDefinition | null> {
  if (id === null) return null
  const known = await definitionsOf(tx.caller, [id], (statement) => tx.read(statement))
  return known.get(id) ?? null
}

/** What an act tells of its redline. */
interface RedlineTold {
  readonly type: string
  readonly reason?: string | null | undefined
  /** Columns of the redline. */
  readonly set: ChangedColumns<'redline'>
  readonly moves?: readonly StepMove[]
  readonly changes?: readonly Change[]
  readonly facts?: Readonly<Record<string, unknown>>
  /** The decisions given so far count no more. */
  readonly outdates?: boolean
}

/** Tells the run's stream what happened to a redline, and writes its row with it. */
export function appendRedline(
  tx: Transaction,
  { redline, work, approvals }: RedlineWork,
  told: RedlineTold,
): void {
  const standing = told.outdates === true ? approvals.filter(({ status }) => status !== 'OUTDATED') : []
  appendStepEvent(tx, work, {
    type: told.type,
    reason: told.reason,
    moves: told.moves ?? [],
    facts: { redlineId: redline.id, ...told.facts },
    changes: [
      updateRow(
        'redline',
        { id: redline.id },
        { ...told.set, ...restamp(tx, work.now) },
        { etag: redline.etag, status: redline.status },
      ),
      ...outdatedApprovals(tx, standing, work.now),
      ...(told.changes ?? []),
    ],
  })
}

/** The columns of a redline whose text was edited by the caller, who is one of its authors from then on. */
export function edited(tx: Transaction, redline: RedlineRow, draft: StepDefinition) {
  return {
    content: canonicalStepDefinition(draft),
    author_ids: [...new Set([...redline.author_ids, tx.caller.userId])],
  }
}

/** The columns of a redline whose order of work was edited by the caller, who is one of its authors from then on. */
export function ordered(tx: Transaction, { author_ids }: RedlineRow, order: RedlineOrder) {
  return { order_change: order, author_ids: [...new Set([...author_ids, tx.caller.userId])] }
}

/** What the redlines that are begun in one act have in common: the id of the first. Null: it is begun alone. */
export async function togetherOf(tx: Transaction, redlineId: string): Promise<string | null> {
  if (!tx.isJoint) return null
  return (await tx.once('redlines together', async () => redlineId)).value
}

/** Refused where a redline is to be made for an issue that is not there. */
export function refuseMissingIssue(id: string | null | undefined, found: object | undefined): void {
  if (id && found === undefined) refuseIf({ code: 'NOT_FOUND', type: 'Issue', id })
}

/** A redline that must be there: it is found by the step that it changes. */
export function openRedlineMissing(runStepId: string): Refused {
  return new Refused({ code: 'NOT_FOUND', type: 'Redline of run step', id: runStepId })
}
