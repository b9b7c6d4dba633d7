import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import { type ReviewedVersion, whyNotInReview } from './whyNotInReview.ts'

/** A decision that somebody wants to take back. */
export interface ReviewToWithdraw {
  readonly version: ReviewedVersion
  /** It is an approval that counts. */
  readonly isStanding: boolean
  readonly reviewerId: string
}

/** An approval is taken back by who gave it, while it counts and the version is still in review. */
export function whyNotWithdrawReview(facts: ReviewToWithdraw, actor: Actor): readonly Refusal[] {
  const { version, isStanding, reviewerId } = facts
  const refusals: (Refusal | null)[] = [
    whyNotInReview(version, 'withdraw from'),
    isStanding
      ? null
      : {
          code: 'INVALID_INPUT',
          field: 'id',
          problem: 'is no approval that counts',
          remedy: 'Reload the review; only a standing approval is withdrawn.',
        },
    reviewerId === actor.userId
      ? null
      : {
          code: 'SEPARATION_OF_DUTIES',
          act: 'withdraw this approval',
          because: 'did not give it',
        },
  ]
  return refusals.filter((refusal) => refusal !== null)
}
