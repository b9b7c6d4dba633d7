import type { PartInventoriesInputFilters } from '../../generated/documents.ts'

/** What a scan means: the address of a unit's page, as labels carry it, or a serial or lot. */
export function scanFilters(text: string): PartInventoriesInputFilters {
  const [, id] = /\/units\/(\d+)$/.exec(text) ?? []
  if (id !== undefined) return { id: { eq: id } }
  return { or_: [{ serialNumber: { eq: text } }, { lotNumber: { eq: text } }] }
}
