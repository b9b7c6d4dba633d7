import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'

/** A person who is to be asked for a review. */
export interface ReviewerToAsk {
  readonly id: string
  readonly name: string
  readonly isActive: boolean
  readonly isAsked: boolean
}

const beforeRelease: readonly ProcedureStatus[] = ['DRAFT', 'IN_REVIEW']

/** Reviewers are named before a version is released, each once, and only people who are still here. */
export function whyNotAskReviewer(status: ProcedureStatus, reviewer: ReviewerToAsk): readonly Refusal[] {
  const refusals: (Refusal | null)[] = [
    whyNotChangeReviewers(status),
    reviewer.isActive ? null : { code: 'ASSIGNEE_INACTIVE', assigneeId: reviewer.id, name: reviewer.name },
    reviewer.isAsked
      ? { code: 'ALREADY_EXISTS', type: 'ReviewRequest', field: 'reviewerId', value: reviewer.name }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Who must review a version is settled before its release. */
export function whyNotChangeReviewers(status: ProcedureStatus): Refusal | null {
  if (beforeRelease.includes(status)) return null
  return {
    code: 'PROCEDURE_TRANSITION',
    action: 'change the reviewers of',
    status,
    allowedFrom: beforeRelease,
  }
}
