import type { RequestContext } from '../graphql/requestContext.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { inventoryCopies } from './inventoryCopiesStore.ts'
import type { PartInventoryRow } from './partInventoryStore.ts'

/** The unit with its derived columns. Nothing keeps the history of those: in the past they are derived from what stood then. */
export async function unitAsItWas(context: RequestContext, row: PartInventoryRow): Promise<PartInventoryRow> {
  if (context.at === null) return row
  const place =
    row.location_id === null ? null : await context.one<LocationRow>(loadLocations, row.location_id)
  return { ...row, ...inventoryCopies(row, place?.available ?? true) }
}
