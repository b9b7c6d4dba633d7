import { commentText } from '@traveler/domain/comment/commentText.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotCommentInReview } from '@traveler/domain/review/whyNotEditReviewComment.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { slate } from '../operation/richTextInput.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { type CommentedRow, type CommentPlace, loadCommented, lockCommented } from './reviewCommentStore.ts'
import type { ReviewedNoun, ReviewedRow } from './reviewedNoun.ts'

export interface CommentInput extends CommentPlace {
  readonly comment?: string | null | undefined
  /** The same with more than words; where both are given it counts. */
  readonly content?: RichText | null | undefined
  readonly resolved?: boolean | null | undefined
}

const said = z.object({
  comment: text(textLengths.comment).nullish(),
  content: slate.nullish(),
  resolved: z.boolean().nullish(),
})

/** The act by which somebody says something in the review of a version of the noun, without deciding. */
export function commentInReview(name: string, noun: ReviewedNoun): Operation<CommentInput> {
  return {
    name,
    permission: noun.permissions.decide,
    input: noun.placeInput.and(said),
    lock: (input) => lockCommented(noun, input),
    async perform(tx, input) {
      const place = await tx.readOne<CommentedRow>(loadCommented(noun, input))
      refuseIf(whyNotThere(noun, input, place))
      const versionId = place?.version_id ?? ''
      const found = await tx.readOne<ReviewedRow>(noun.load(versionId))
      const version = seenRow(found, { type: noun.type, id: versionId })
      refuseIf(whyNotCommentInReview({ kind: noun.kind, status: version.status }))
      const { content, richText } = accepted(commentText(input.comment, input.content))
      const [reviewId, now] = await Promise.all([tx.newId(), tx.now()])
      const stepId = input.stepId ?? place?.parent_step_id ?? null
      const row = {
        id: reviewId,
        ...noun.ids(version.id),
        reviewer_id: tx.caller.userId,
        decision: null,
        status: null,
        role_id: null,
        comment: content,
        rich_text: richText,
        signature_id: null,
        outdated_reason: null,
        step_id: stepId === version.id ? null : stepId,
        parent_id: input.parentId ?? null,
        depth: place?.parent_depth == null ? 0 : place.parent_depth + 1,
        resolved: input.resolved ?? false,
        export_controlled: version.export_controlled,
        ...stamp(tx, now),
      }
      tx.append({
        stream: { id: version.id, type: noun.kind },
        type: 'REVIEW_COMMENTED',
        changes: [insertRows('review', [row])],
      })
      return { reviewId }
    },
  }
}

function whyNotThere(
  { type }: ReviewedNoun,
  { versionId, stepId, parentId }: CommentInput,
  place: CommentedRow | undefined,
): readonly Refusal[] {
  if (!versionId && !stepId && !parentId) throw new Refused(nothingNamed(type))
  if (stepId && !place?.step_version_id) return [{ code: 'NOT_FOUND', type: 'Step', id: stepId }]
  if (parentId && !place?.parent_version_id) return [{ code: 'NOT_FOUND', type: 'Review', id: parentId }]
  const strange = (field: string, version: string | null | undefined): readonly Refusal[] =>
    version && version !== place?.version_id ? [ofAnother(field)] : []
  return [...strange('stepId', place?.step_version_id), ...strange('parentId', place?.parent_version_id)]
}

/** By which field a comment names its version. */
const namedBy = { Procedure: 'procedureId', Step: 'stepId', MBom: 'mbomId' } as const

function nothingNamed(type: ReviewedNoun['type']): Refusal {
  const field = namedBy[type]
  const remedy = 'Name the version that the comment is about, a step of it, or what it answers.'
  return { code: 'INVALID_INPUT', field, problem: 'is missing', remedy }
}

function ofAnother(field: string): Refusal {
  const remedy = 'Name what is of the version that is reviewed.'
  return { code: 'INVALID_INPUT', field, problem: 'is of another version', remedy }
}
