import type { Refusal } from '../refusal.ts'
import { type CountedRevision, latestOfRevisions } from './revision.ts'

/** A revision there is, as the part's family knows it. */
export interface KnownRevision extends CountedRevision {
  readonly id: string
  readonly familyId: string
  readonly partNumber: string
  readonly isLatest: boolean
}

/** What a new revision of a part number is to its family. */
export interface RevisionPlan {
  /** The family of the part number; null where this is its first revision and founds it. */
  readonly familyId: string | null
  readonly isLatest: boolean
  /** Revisions whose stored copy of "latest" changes with it. */
  readonly superseded: readonly string[]
}

/** The era in which counting of a part number goes on. */
export function eraOf(family: readonly CountedRevision[]): number {
  return Math.max(0, ...family.map(({ era }) => era))
}

/**
 * A revision may be written in any order; the latest is the last in the order of revisions, whenever it was
 * written.
 */
export function planRevision(added: CountedRevision, family: readonly KnownRevision[]): RevisionPlan {
  const isLatest = latestOfRevisions([added, ...family]) === added
  return {
    familyId: family[0]?.familyId ?? null,
    isLatest,
    superseded: isLatest ? family.filter((known) => known.isLatest).map(({ id }) => id) : [],
  }
}

/** A part is its number and revision: both together exist once in an organization (rule 28). */
export function whyNotNewRevision(
  partNumber: string,
  revision: string,
  family: readonly KnownRevision[],
): Refusal | null {
  if (!family.some((known) => known.revision === revision)) return null
  return {
    code: 'ALREADY_EXISTS',
    type: 'Part',
    field: 'partNumber',
    value: `${partNumber} revision ${revision}`,
  }
}
