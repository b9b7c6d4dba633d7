import type { RevisionScheme } from '@traveler/domain/part/revisionScheme.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { type PartRevisionSchemeRow, schemeNamed } from '../partRevisionScheme/partRevisionSchemeStore.ts'

/** The scheme that an input names, letters where it names none; Refused when there is none of the name. */
export function wantedScheme(name: string | null, schemes: readonly PartRevisionSchemeRow[]): RevisionScheme {
  const scheme = schemeNamed(name, schemes)
  if (scheme !== undefined) return scheme
  throw new Refused({ code: 'NOT_FOUND', type: 'PartRevisionScheme', id: name ?? '' })
}
