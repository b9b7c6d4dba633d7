import { type CountedRevision, compareRevisions } from '../part/revision.ts'

/** How much another revision of the part may serve (rule 31). */
export type Interchange = 'EXACT' | 'THIS_OR_LATER' | 'ANY'

/** A part as far as it decides whether it serves a line. */
export interface ServingPart extends CountedRevision {
  readonly id: string
  /** One for all revisions of a part number. */
  readonly familyId: string
}

/** What a line takes. */
export interface Wanted {
  readonly part: ServingPart
  readonly interchange: Interchange
  /** Ids of parts that serve as well, each in exactly its revision. */
  readonly substitutes: readonly string[]
}

/** Whether a part may go in for a line: the part itself, a revision that the line allows, or a listed substitute. */
export function servesRequirement({ part, interchange, substitutes }: Wanted, given: ServingPart): boolean {
  if (given.id === part.id || substitutes.includes(given.id)) return true
  if (given.familyId !== part.familyId) return false
  if (interchange === 'ANY') return true
  return interchange === 'THIS_OR_LATER' && isLater(given, part)
}

function isLater(a: CountedRevision, b: CountedRevision): boolean {
  return a.era === b.era ? compareRevisions(a.revision, b.revision) > 0 : a.era > b.era
}
