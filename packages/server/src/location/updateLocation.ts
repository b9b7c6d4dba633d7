import { locationTypes, whyNotPlaceWithin } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadSites, type SiteRow } from '../site/siteStore.ts'
import { type LocationRow, listLocationsAround, loadLocations, lockLocationWithin } from './locationStore.ts'

/** Absent: left as it is. Null: cleared. */
const input = z.object({
  id,
  etag: etag.optional(),
  name: name(128).nullish(),
  type: z.enum(locationTypes).nullish(),
  description: text(512).nullish(),
  parentId: id.nullish(),
  siteId: id.nullish(),
})

type Input = z.output<typeof input>

/** Rename a place, describe it, or move it into another. */
export const updateLocation: Operation<Input> = {
  name: 'updateLocation',
  permission: 'UpdateLocation',
  input,
  lock: (given) => lockLocationWithin(given.id, given.parentId),
  async perform(tx, given) {
    const [found, around, sites] = await Promise.all([
      tx.readOne<LocationRow>(loadLocations([given.id])),
      tx.read<LocationRow>(listLocationsAround(given.parentId ?? null)),
      tx.read<SiteRow>(loadSites(given.siteId ? [given.siteId] : [])),
    ])
    const location = seenRow(found, { type: 'Location', id: given.id, etag: given.etag })
    refuseIf(whyNotFound('Location', given.parentId, around))
    refuseIf(whyNotFound('Site', given.siteId, sites))
    refuseIf(whyNotPlaceWithin(location.id, around))
    const changed = { ...changedColumns(given, location), ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: location.id, type: 'location' },
      type: 'LOCATION_UPDATED',
      changes: [updateRow('location', { id: location.id }, changed, { etag: location.etag })],
    })
    return { locationId: location.id }
  },
}

function changedColumns(given: Input, location: LocationRow) {
  const kept = <Value>(sent: Value | undefined, stored: Value): Value => (sent === undefined ? stored : sent)
  return {
    name: given.name ?? location.name,
    type: kept(given.type, location.type),
    description: kept(given.description, location.description),
    parent_id: kept(given.parentId, location.parent_id),
    site_id: kept(given.siteId, location.site_id),
  }
}
