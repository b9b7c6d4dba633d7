import type { EvidencePerson, EvidenceSignature } from './evidencePack.ts'

/** A decision of a person on an issue or a redline. */
export interface EvidenceApproval {
  /** Of an issue: IN_PROGRESS, before the work begins, or RESOLVED; null: of a redline. */
  readonly gate: string | null
  readonly by: EvidencePerson
  /** The place that it fills; null: none that was wanted. */
  readonly role: string | null
  readonly decision: string
  /** OUTDATED: it counts no more. */
  readonly status: string
  readonly comment: string | null
  readonly at: string
  readonly signature: string
}

/** What is done beyond the units of an issue, and whether that had its effect. */
export interface EvidenceAction {
  readonly id: string
  readonly title: string
  /** CONTAINMENT, CORRECTIVE or PREVENTIVE. */
  readonly kind: string
  readonly status: string
  readonly owner: EvidencePerson | null
  /** The last day on which it is in time; null: not said. */
  readonly dueOn: string | null
  readonly problem: string | null
  readonly cause: string | null
  readonly done: string | null
  readonly resolvedAt: string | null
  /** Of whoever looked whether it had its effect, void ones too. */
  readonly signatures: readonly EvidenceSignature[]
}

/** What was wrong, what was ordered, who approved that, and what was let pass because of it. */
export interface EvidenceIssue {
  readonly id: string
  readonly title: string
  readonly status: string
  /** The run and the step on which it was found, in words; null: on none of this pack. */
  readonly foundOn: string | null
  readonly stepId: string | null
  readonly attempt: number | null
  /** Units and lots that it is about, and lines of the BOM that it says are missing. */
  readonly about: readonly string[]
  readonly cause: string | null
  readonly expected: string | null
  readonly disposition: string | null
  readonly dispositionType: string | null
  /** What the type ordered when it was approved: REWORK, USE_AS_IS …; null: not approved yet. */
  readonly kind: string | null
  readonly raisedBy: EvidencePerson
  readonly raisedAt: string
  readonly resolvedBy: EvidencePerson | null
  readonly resolvedAt: string | null
  readonly approvals: readonly EvidenceApproval[]
  /** What stands because of it, in words: a step that failed, a line that is not installed, a value out of range. */
  readonly concessions: readonly string[]
  readonly signatures: readonly EvidenceSignature[]
  /** Further actions that were raised from it. */
  readonly actions: readonly EvidenceAction[]
}
