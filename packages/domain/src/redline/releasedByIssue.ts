import { canonicalText } from '../canonical.ts'
import type { RedlineChange } from './approvalsWanted.ts'
import { asJson } from './diffDefinitions.ts'
import { changesOrder, type RedlineOrder } from './redlineOrder.ts'
import { placesOpen, type RedlineDecision, type RedlineInReview } from './whyNotRedline.ts'

/** A redline as whoever approves the disposition of its issue is shown it, and as the signature keeps it. */
export interface RedlineShown {
  readonly redlineId: string
  readonly change: RedlineChange
  /** SHA-256 of what the step is to say, in hex digits. */
  readonly after: string
  /** Absent: the order of work stays. */
  readonly order?: RedlineOrder
  /** The steps that come into the run below the one that it adds; absent: none do. */
  readonly below?: readonly StepBelowShown[]
}

/** A step that comes into a run below one that a redline adds. */
export interface StepBelowShown {
  readonly number: string
  /** SHA-256 of what it says, in hex digits. */
  readonly digest: string
}

export function redlineShown(redline: {
  readonly id: string
  readonly change: RedlineChange
  readonly after: string
  readonly order: RedlineOrder
  readonly below: readonly StepBelowShown[]
}): RedlineShown {
  const { id, change, after, order, below } = redline
  return {
    redlineId: id,
    change,
    after,
    ...(changesOrder(order) ? { order } : {}),
    ...(below.length === 0 ? {} : { below }),
  }
}

/** An approval of the disposition of an issue that stands, with the redlines that were shown to its signer. */
export interface DispositionApproval {
  readonly userId: string
  /** The role whose place it fills before the issue’s gate; null: none that is wanted there. */
  readonly roleId: string | null
  readonly redlines: readonly RedlineShown[]
}

/**
 * The approvals of its issue’s disposition that count for a redline (rule 23): of whoever was shown it as it stands, in a role
 * whose approval it takes, who did not write in it and did not decide on it already.
 */
export function approvalsByIssue<One extends DispositionApproval>(
  redline: Pick<RedlineInReview, 'required' | 'authorIds' | 'decisions'>,
  shown: RedlineShown,
  approvals: readonly One[],
): readonly One[] {
  const { required, authorIds, decisions } = redline
  const asShown = textOf(shown)
  return approvals.filter(
    ({ userId, roleId, redlines }) =>
      required.some(({ role }) => role.id === roleId) &&
      !authorIds.includes(userId) &&
      !decisions.some((one) => one.userId === userId) &&
      redlines.some((one) => textOf(one) === asShown),
  )
}

/** Why a redline stays open when its issue leaves PENDING, in a sentence; null: it is applied. */
export function whyStaysOpen(
  redline: Pick<RedlineInReview, 'status' | 'required' | 'authorIds' | 'decisions'>,
  shown: RedlineShown,
  approvals: readonly DispositionApproval[],
): string | null {
  if (redline.status !== 'IN_REVIEW')
    return 'It is not in review. Send it there before the disposition is approved.'
  const counted = approvalsByIssue(redline, shown, approvals).map(
    ({ userId, roleId }): RedlineDecision => ({ userId, roleId, decision: 'APPROVED' }),
  )
  const decisions = [...redline.decisions, ...counted]
  const missing = placesOpen({ required: redline.required, decisions })
  if (missing.length === 0) return null
  return `Approvals of it are missing: ${missing.map(({ role, count }) => `${count} × ${role}`).join(', ')}.`
}

const textOf = (shown: RedlineShown): string => canonicalText(asJson(shown))
