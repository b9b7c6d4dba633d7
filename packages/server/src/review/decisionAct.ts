import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../operation/act.ts'
import type { Act, Operation } from '../operation/operation.ts'
import type { CommentInput } from './commentInReview.ts'
import type { ReviewInput } from './reviewInput.ts'

/** The acts of a noun's reviews by what a person decides; without a decision it is a comment. */
export interface DecisionActs {
  readonly APPROVED: Operation<ReviewInput>
  readonly REJECTED: Operation<ReviewInput>
  readonly comment: Operation<CommentInput>
}

/** The act by which a person gives a decision, or says something without one. */
export function decisionAct(
  acts: DecisionActs,
  { status, ...input }: { readonly status?: string | null | undefined },
): Act {
  if (status === null || status === undefined) return act(acts.comment, input)
  if (status === 'APPROVED' || status === 'REJECTED') return act(acts[status], input)
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'status',
    problem: `${status} is no decision`,
    remedy: 'Give APPROVED or REJECTED, or leave it out to comment.',
  })
}
