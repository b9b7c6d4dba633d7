import type { Refusal } from '../refusal.ts'
import { type CountedRevision, latestOfRevisions, nextRevision } from './revision.ts'
import { firstOfScheme, placeInScheme, type RevisionScheme, revisionAt } from './revisionScheme.ts'

/**
 * What follows the latest revision of a part number in a scheme; the first of the scheme where there is none. `begins`: the
 * part was counted otherwise, and counting begins anew.
 */
export function followingRevision(
  family: readonly CountedRevision[],
  scheme: RevisionScheme,
  begins: boolean,
): string | Refusal {
  const latest = latestOfRevisions(family)?.revision
  if (latest === undefined || begins) return firstOfScheme(scheme)
  const place = placeInScheme(scheme, latest)
  if (place === null) {
    // Letters and numbers go on as they are where nobody chose a scheme; in a named one they are strangers.
    const next = scheme.name === '' ? nextRevision(latest) : null
    return next ?? unknown(latest)
  }
  return revisionAt(scheme, place + 1n) ?? ended(latest, scheme)
}

function unknown(latest: string): Refusal {
  const problem = `cannot be made up: nobody knows what follows ${latest}`
  return { code: 'INVALID_INPUT', field: 'revision', problem, remedy: 'Give the new revision.' }
}

function ended(latest: string, { name }: RevisionScheme): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: 'revision',
    problem: `cannot be made up: ${latest} is the last of the scheme ${name}`,
    remedy: 'Allow the scheme to overflow, choose another, or give the new revision.',
  }
}
