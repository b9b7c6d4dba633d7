import { whyNotArchiveLocation } from '@traveler/domain/location/whyNotStoreAt.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { countLocationUse, type LocationRow, type LocationUseRow, loadLocations } from './locationStore.ts'

const input = z.object({ id, etag: etag.optional(), archived: z.boolean() })

/** Take an empty place out of use, or bring it back. */
export const archiveLocation: Operation<z.output<typeof input>> = {
  name: 'archiveLocation',
  permission: 'ArchiveLocation',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use] = await Promise.all([
      tx.readOne<LocationRow>(loadLocations([given.id])),
      tx.readOne<LocationUseRow>(countLocationUse(given.id)),
    ])
    const location = seenRow(found, { type: 'Location', ...given })
    if (given.archived) refuseIf(whyNotArchiveLocation(location.id, use?.lying ?? 0, use?.places_within ?? 0))
    const changed = { archived: given.archived, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: location.id, type: 'location' },
      type: given.archived ? 'LOCATION_ARCHIVED' : 'LOCATION_BROUGHT_BACK',
      changes: [updateRow('location', { id: location.id }, changed, { etag: location.etag })],
    })
    return { locationId: location.id }
  },
}
