import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindUnitsDocument, type PartInventoriesInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundUnit {
  readonly id: string
  readonly identity: string | null
}

/** A unit by its serial, a lot by its number, each of one part where that is known; or either by its id. */
export async function findUnit(api: ApiClient, typed: string, partId?: string): Promise<FoundUnit> {
  const ofPart: readonly PartInventoriesInputFilters[] =
    partId === undefined ? [] : [{ partId: { eq: partId } }]
  const list = async (...filters: readonly PartInventoriesInputFilters[]) =>
    nodesOf(
      (await api.ask(FindUnitsDocument, { filters: { and_: [...filters, ...ofPart] } })).partInventories,
    )
  return onlyOne({
    noun: 'unit',
    typed,
    nameOf: ({ identity, part }) => [part?.partNumber, identity].filter(Boolean).join(' '),
    rows: await byNameOrId(typed, (by) =>
      'name' in by
        ? list({ or_: [{ serialNumber: { eq: by.name } }, { lotNumber: { eq: by.name } }] })
        : list({ id: { eq: by.id } }),
    ),
    near: () =>
      list({ or_: [{ serialNumber: { ilike: within(typed) } }, { lotNumber: { ilike: within(typed) } }] }),
  })
}
