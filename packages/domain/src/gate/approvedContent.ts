import { canonicalText } from '../canonical.ts'
import type { ShownValue } from '../signature/signedContent.ts'
import { orderedValues } from '../signature/signedContent.ts'

/** Exactly what a person is shown when deciding at a gate of a run step (rules 16 and 18). */
export interface ApprovedContent {
  /** SHA-256 of the step definition's canonical form. */
  readonly definitionDigest: string
  readonly runStepId: string
  /** Counted from 1. */
  readonly attempt: number
  /** The gate's place in the definition, counted from 1. */
  readonly gateNumber: number
  readonly decision: 'APPROVED' | 'REJECTED'
  readonly comment: string | null
  readonly values: readonly ShownValue[]
}

/**
 * The one text of what was shown and decided; its SHA-256 stands in the signature. The order of the values
 * does not matter.
 */
export function approvedContent(content: ApprovedContent): string {
  return canonicalText({
    form: 1,
    definitionDigest: content.definitionDigest,
    runStepId: content.runStepId,
    attempt: content.attempt,
    gateNumber: content.gateNumber,
    decision: content.decision,
    comment: content.comment,
    values: orderedValues(content.values),
  })
}
