import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindPartsDocument, type PartsInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundPart {
  readonly id: string
  readonly partNumber: string
  readonly revision: string
}

/** A part by its number, then its newest revision; by number and revision as in EP-1000:B; or by its id. */
export async function findPart(api: ApiClient, typed: string): Promise<FoundPart> {
  const list = async (filters: PartsInputFilters) =>
    nodesOf((await api.ask(FindPartsDocument, { filters })).parts)
  const revised = ofRevision(typed)
  const named = revised === null ? [] : await list(revised)
  return onlyOne({
    noun: 'part',
    typed,
    nameOf: ({ partNumber, revision }) => `${partNumber}:${revision}`,
    rows:
      named.length > 0
        ? named
        : await byNameOrId(typed, (by) => list('name' in by ? newest(by.name) : { id: { eq: by.id } })),
    near: () => list({ partNumber: { ilike: within(typed) } }),
  })
}

function newest(partNumber: string): PartsInputFilters {
  return { and_: [{ partNumber: { eq: partNumber } }, { isLatestRevision: { eq: true } }] }
}

function ofRevision(typed: string): PartsInputFilters | null {
  const colon = typed.lastIndexOf(':')
  if (colon < 1) return null
  return {
    and_: [{ partNumber: { eq: typed.slice(0, colon) } }, { revision: { eq: typed.slice(colon + 1) } }],
  }
}
