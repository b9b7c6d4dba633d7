import { commentText } from '@traveler/domain/comment/commentText.ts'
import { accepted, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import { placeInReview, whyNotReview, whyNotReviewAs } from '@traveler/domain/review/whyNotReview.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { z } from 'zod'
import type { NewRow } from '../operation/change.ts'
import { id, signature, text } from '../operation/inputs.ts'
import { slate } from '../operation/richTextInput.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { signerActor } from '../signature/signerActor.ts'
import { approvalsGiven, readStandOfReview, type StandOfReview } from './reviewDemand.ts'
import type { ReviewedNoun, ReviewedRow } from './reviewedNoun.ts'

export type Decision = 'APPROVED' | 'REJECTED'

/** A decision on a version, as it is asked for. */
export interface ReviewInput {
  readonly versionId: string
  /** SHA-256, hex, of the version that the reviewer was shown; absent: whatever is in review. */
  readonly digest?: string | null | undefined
  /** The role whose place is filled; absent: the first open one that the signer holds. */
  readonly roleId?: string | null | undefined
  readonly comment?: string | null | undefined
  /** The comment with more than words; where both are given it counts. */
  readonly content?: RichText | null | undefined
  readonly signature?: object | null | undefined
}

const decided = z.object({
  digest: z.string().nullish(),
  roleId: id.nullish(),
  comment: text().nullish(),
  content: slate.nullish(),
  signature,
})

/** What a decision on a version of the noun is asked for with. */
export function reviewInput({ versionInput }: ReviewedNoun): z.ZodType<ReviewInput> {
  return versionInput.and(decided)
}

/** What a decision rests on. */
export interface ReviewWork extends StandOfReview {
  readonly noun: ReviewedNoun
  readonly version: ReviewedRow
}

export async function readReviewWork(
  tx: Transaction,
  noun: ReviewedNoun,
  input: ReviewInput,
): Promise<ReviewWork> {
  const [found, stand] = await Promise.all([
    tx.readOne<ReviewedRow>(noun.load(input.versionId)),
    readStandOfReview((statement) => tx.read(statement), noun, input.versionId),
  ])
  const version = seenRow(found, { type: noun.type, id: input.versionId })
  if (input.digest && input.digest !== version.digest?.slice(2))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: noun.type, id: version.id })
  return { noun, version, ...stand }
}

/** A decision that somebody wants to give. */
export interface Deciding {
  readonly input: ReviewInput
  readonly decision: Decision
}

/** Everything that keeps the signer from deciding so. */
export function whyNotDecide(
  tx: Transaction,
  work: ReviewWork,
  { input, decision }: Deciding,
): readonly Refusal[] {
  const facts = {
    version: { kind: work.noun.kind, status: work.version.status },
    decision,
    comment: saidWith(input).comment,
    approvals: approvalsGiven(work.approvals),
  }
  const asked = roleAsked(work, input)
  const misplaced = asked === null ? null : whyNotReviewAs(asked, signerActor(tx.signer))
  return [...whyNotReview(facts, signerActor(tx.signer)), ...(misplaced === null ? [] : [misplaced])]
}

/** The role that was named; where it is none of those that are wanted, its holders still count. */
function roleAsked({ demand }: ReviewWork, { roleId }: ReviewInput): Named | null {
  if (roleId === null || roleId === undefined) return null
  const wanted = demand.roles.find(({ role }) => role.id === roleId)
  return wanted?.role ?? { id: roleId, name: `role ${roleId}` }
}

/** The decision with the signature that it is. */
export async function decisionRows(
  tx: Transaction,
  work: ReviewWork,
  { input, decision }: Deciding,
): Promise<{ readonly review: NewRow<'review'>; readonly signature: NewRow<'signature'> }> {
  const [[reviewId = '', signatureId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
  const { noun, version } = work
  const { comment, richText } = saidWith(input)
  const place =
    heldRole(tx, work, input) ??
    placeInReview(work.demand.roles, approvalsGiven(work.approvals), signerActor(tx.signer))
  const signed = noun.sign(tx.signer, version, {
    id: signatureId,
    now,
    meaning: `${noun.words} ${decision === 'APPROVED' ? 'approved' : 'rejected'}`,
    comment,
    permission: noun.permissions.decide,
    role: place,
    decision,
  })
  const review = {
    id: reviewId,
    ...noun.ids(version.id),
    reviewer_id: tx.signer.userId,
    decision,
    status: decision,
    role_id: place?.id ?? null,
    comment,
    signature_id: signatureId,
    outdated_reason: null,
    step_id: null,
    parent_id: null,
    depth: 0,
    rich_text: richText,
    resolved: null,
    export_controlled: version.export_controlled,
    ...stamp(tx, now),
  }
  return { review, signature: signed }
}

/** The words of a decision, and its rich text where there is more than words. */
function saidWith({ comment, content }: ReviewInput) {
  if (!content) return { comment: comment ?? null, richText: null }
  const said = accepted(commentText(comment, content))
  return { comment: said.content, richText: said.richText }
}

/** The role that was named, or in which the signer was asked; null where the signer does not hold it. */
function heldRole(tx: Transaction, { requests }: ReviewWork, { roleId }: ReviewInput): Named | null {
  const asked = requests.find(({ reviewer_id }) => reviewer_id === tx.signer.userId)
  const wanted = roleId ?? asked?.role_id
  return tx.signer.roles.find((role) => role.id === wanted) ?? null
}
