import type { PartsInputFilters } from '../../generated/documents.ts'
import { containing } from './containing.ts'

/** The parts that a search means: by number or description, or by the whole name, `PUMP-1 B`. */
export function partMatching(search: string): PartsInputFilters {
  const [, partNumber, revision] = /^(\S.*)\s+(\S+)$/.exec(search) ?? []
  const byName =
    partNumber === undefined ? [] : [{ partNumber: { eq: partNumber }, revision: { eq: revision } }]
  return { or_: [{ partNumber: containing(search) }, { description: containing(search) }, ...byName] }
}
