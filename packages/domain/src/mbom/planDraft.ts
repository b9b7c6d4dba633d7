import type { Refusal } from '../refusal.ts'
import type { MBomStatus } from './mbomStatus.ts'

/** A version of a part's mBOM, as it decides on the next. */
export interface KnownVersion {
  readonly id: string
  readonly version: number
  readonly status: MBomStatus
}

/** The next version of a part's mBOM. */
export interface DraftPlan {
  readonly version: number
  /** The version whose lines it begins with; null: it begins empty. */
  readonly copyFrom: string | null
}

/** Null when a draft can be made: there is one draft, or one version in review, at a time. */
export function whyNotDraft(versions: readonly KnownVersion[]): Refusal | null {
  const open = openVersion(versions)
  return open === null ? null : { code: 'DRAFT_EXISTS', type: 'mBOM', id: open.id }
}

/** The version that is being edited or reviewed; null: none. */
export function openVersion(versions: readonly KnownVersion[]): KnownVersion | null {
  return versions.find(({ status }) => status === 'DRAFT' || status === 'IN_REVIEW') ?? null
}

/** Version n+1 begins as the newest before it, unless another is named, or none is wanted. */
export function planDraft(
  versions: readonly KnownVersion[],
  copy: { readonly wanted: boolean; readonly from: string | null },
): DraftPlan {
  const newest = versions.toSorted((a, b) => b.version - a.version)[0]
  const copyFrom = copy.from ?? (copy.wanted ? (newest?.id ?? null) : null)
  return { version: (newest?.version ?? 0) + 1, copyFrom }
}
