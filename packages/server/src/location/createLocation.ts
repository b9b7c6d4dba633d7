import { locationTypes } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id, name, text } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadSites } from '../site/siteStore.ts'
import { type LocationRow, loadLocations } from './locationStore.ts'
import { newLocationRow } from './newLocationRow.ts'

const input = z.object({
  name: name(128),
  type: z.enum(locationTypes).nullish(),
  description: text(512).nullish(),
  parentId: id.nullish(),
  siteId: id.nullish(),
  available: z.boolean().nullish(),
  archived: z.boolean().nullish(),
})

/** Name a place where work is done or material lies. */
export const createLocation: Operation<z.output<typeof input>> = {
  name: 'createLocation',
  permission: 'CreateLocation',
  input,
  lock: ({ parentId }) => lockStreams([], [parentId]),
  async perform(tx, given) {
    const [parents, sites] = await Promise.all([
      tx.read<LocationRow>(loadLocations(given.parentId ? [given.parentId] : [])),
      tx.read<{ id: string }>(loadSites(given.siteId ? [given.siteId] : [])),
    ])
    refuseIf(whyNotFound('Location', given.parentId, parents))
    refuseIf(whyNotFound('Site', given.siteId, sites))
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = newLocationRow(given, parents[0]?.site_id ?? null, { id: newId, ...stamp(tx, now) })
    tx.append({
      stream: { id: newId, type: 'location' },
      type: 'LOCATION_CREATED',
      changes: [insertRows('location', [row])],
    })
    return { locationId: newId }
  },
}
