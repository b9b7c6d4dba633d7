import type { Refusal } from '../refusal.ts'
import { castRevision, type RevisionScheme } from './revisionScheme.ts'

/** A part that is to be counted by another scheme. */
export interface PartToCast {
  readonly partNumber: string
  readonly revision: string
  /** Other revisions of its part number. */
  readonly siblings: number
  /** What names it by its revision, in words; empty when nothing does. */
  readonly usedBy: readonly string[]
}

/**
 * The revision that a part has in another scheme: its own where the scheme counts it, else the one at the same place. A
 * revision stands on records and labels for good, so that it changes only while nothing has it.
 */
export function planCast(part: PartToCast, from: RevisionScheme, to: RevisionScheme): string | Refusal {
  const cast = castRevision(part.revision, from, to)
  if (cast === null) return refused(`does not count revision ${part.revision}`)
  if (cast === part.revision) return cast
  const others = part.siblings === 0 ? [] : ['other revisions of its number']
  const users = [...others, ...part.usedBy]
  if (users.length === 0) return cast
  return refused(
    `would make ${part.partNumber} ${part.revision} a ${cast}, and there are ${users.join(', ')}`,
  )
}

function refused(problem: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: 'revisionScheme',
    problem,
    remedy: 'Make the next revision with this scheme (createPartRevision): it begins anew.',
  }
}
