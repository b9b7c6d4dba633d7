import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import type { Refusal } from '../refusal.ts'

/** What is reviewed before its release: a version of a procedure, of a standard step, or of an mBOM. */
export type ReviewedKind = 'procedure' | 'standardStep' | 'mbom'

/** A version as its reviewers know it. */
export interface ReviewedVersion {
  readonly kind: ReviewedKind
  readonly status: ProcedureStatus
}

const codes = {
  procedure: 'PROCEDURE_TRANSITION',
  standardStep: 'STANDARD_STEP_TRANSITION',
  mbom: 'MBOM_TRANSITION',
} as const satisfies Record<ReviewedKind, string>

/** Who reviews a version, and what they say to its authors, is open until its release. */
const beforeRelease: readonly ProcedureStatus[] = ['DRAFT', 'IN_REVIEW']

/** Null when a version is in review; `action` is what somebody wants to do there: approve, reject, withdraw from. */
export function whyNotInReview({ kind, status }: ReviewedVersion, action: string): Refusal | null {
  return status === 'IN_REVIEW' ? null : { code: codes[kind], action, status, allowedFrom: ['IN_REVIEW'] }
}

/** Null when a version is not released yet. */
export function whyNotBeforeRelease({ kind, status }: ReviewedVersion, action: string): Refusal | null {
  return beforeRelease.includes(status)
    ? null
    : { code: codes[kind], action, status, allowedFrom: beforeRelease }
}
