import type { Json } from '../canonical.ts'
import type { EvidenceApproval } from './evidenceIssue.ts'
import type { EvidencePerson } from './evidencePack.ts'

/** One difference that a redline makes in a step. */
export interface EvidenceRedlineChange {
  /** title, content, field … */
  readonly part: string
  /** Of a field, a column or a row; empty: the part says it. */
  readonly name: string
  /** Of a field, a column or a row: what of it differs; null: it was added or removed whole. */
  readonly member: string | null
  readonly before: Json
  readonly after: Json
}

/** A change to a step of this one run. */
export interface EvidenceRedline {
  readonly id: string
  /** Number of the step. */
  readonly step: string
  readonly change: string
  readonly status: string
  readonly reason: string
  /** For which it was made; null: for none. */
  readonly issue: string | null
  readonly authors: readonly EvidencePerson[]
  readonly createdAt: string
  /** SHA-256 of what the step said before; null: it is new. */
  readonly baseDigest: string | null
  /** SHA-256 of what it says by this; null: it never went to review. */
  readonly definitionDigest: string | null
  readonly changes: readonly EvidenceRedlineChange[]
  /** Whose approval it took. */
  readonly required: readonly { readonly role: string; readonly count: number }[]
  readonly approvals: readonly EvidenceApproval[]
  readonly appliedAt: string | null
  readonly appliedBy: EvidencePerson | null
  /** The first attempt by the new definition; null: it was not applied, or removed the step. */
  readonly appliedAttempt: number | null
}
