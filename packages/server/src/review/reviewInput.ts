import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import { placeInReview, whyNotReview, whyNotReviewAs } from '@traveler/domain/review/whyNotReview.ts'
import { z } from 'zod'
import type { NewRow } from '../operation/change.ts'
import { id, signature, text } from '../operation/inputs.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { newProcedureSignature } from '../signature/newProcedureSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { approvalsGiven, readStandOfReview, type StandOfReview } from './reviewDemand.ts'

/** A decision on a version, as it is asked for. */
export interface ReviewInput {
  readonly procedureId: string
  /** SHA-256, hex, of the version that the reviewer was shown; absent: whatever is in review. */
  readonly digest?: string | null | undefined
  /** The role whose place is filled; absent: the first open one that the signer holds. */
  readonly roleId?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly signature?: object | null | undefined
}

export const reviewInput: z.ZodType<ReviewInput> = z.object({
  procedureId: id,
  digest: z.string().nullish(),
  roleId: id.nullish(),
  comment: text().nullish(),
  signature,
})

/** What a decision rests on. */
export interface ReviewWork extends StandOfReview {
  readonly procedure: ProcedureRow
}

export async function readReviewWork(tx: Transaction, input: ReviewInput): Promise<ReviewWork> {
  const [found, stand] = await Promise.all([
    tx.readOne<ProcedureRow>(loadProcedure(input.procedureId)),
    readStandOfReview((statement) => tx.read(statement), input.procedureId),
  ])
  const procedure = seenRow(found, { type: 'Procedure', id: input.procedureId })
  if (input.digest && input.digest !== procedure.digest?.slice(2))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'Procedure', id: procedure.id })
  return { procedure, ...stand }
}

/** Everything that keeps the signer from deciding so. */
export function whyNotDecide(
  tx: Transaction,
  work: ReviewWork,
  { input, decision }: { readonly input: ReviewInput; readonly decision: 'APPROVED' | 'REJECTED' },
): readonly Refusal[] {
  const facts = {
    status: work.procedure.status,
    decision,
    comment: input.comment ?? null,
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
  { input, decision }: { readonly input: ReviewInput; readonly decision: 'APPROVED' | 'REJECTED' },
): Promise<{ readonly review: NewRow<'review'>; readonly signature: NewRow<'signature'> }> {
  const [[reviewId = '', signatureId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
  const { procedure } = work
  const comment = input.comment ?? null
  const place =
    heldRole(tx, input) ??
    placeInReview(work.demand.roles, approvalsGiven(work.approvals), signerActor(tx.signer))
  const signed = newProcedureSignature(tx.signer, procedure, {
    id: signatureId,
    now,
    meaning: decision === 'APPROVED' ? 'procedure approved' : 'procedure rejected',
    stepId: null,
    comment,
    permission: 'CreateReview',
    role: place,
    decision,
  })
  const review = {
    id: reviewId,
    procedure_id: procedure.id,
    reviewer_id: tx.signer.userId,
    decision,
    status: decision,
    role_id: place?.id ?? null,
    comment,
    signature_id: signatureId,
    outdated_reason: null,
    export_controlled: procedure.export_controlled,
    ...stamp(tx, now),
  }
  return { review, signature: signed }
}

function heldRole(tx: Transaction, { roleId }: ReviewInput): Named | null {
  return tx.signer.roles.find((role) => role.id === roleId) ?? null
}
