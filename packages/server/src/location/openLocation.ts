import { z } from 'zod'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { movedCopies } from '../partInventory/inventoryCopiesStore.ts'
import { listInventoryAt, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { type LocationRow, loadLocations, lockLocationWithInventory } from './locationStore.ts'

const input = z.object({ id, etag: etag.optional(), available: z.boolean() })

/** Say whether what lies at a place may be used. The status of all that lies there follows in the same act. */
export const openLocation: Operation<z.output<typeof input>> = {
  name: 'openLocation',
  permission: 'UpdateLocation',
  input,
  lock: (given) => lockLocationWithInventory(given.id),
  async perform(tx, given) {
    const [found, lying] = await Promise.all([
      tx.readOne<LocationRow>(loadLocations([given.id])),
      tx.read<PartInventoryRow>(listInventoryAt(given.id)),
    ])
    const location = seenRow(found, { type: 'Location', ...given })
    const changed = { available: given.available, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: location.id, type: 'location' },
      type: given.available ? 'LOCATION_OPENED' : 'LOCATION_CLOSED',
      changes: [
        updateRow('location', { id: location.id }, changed, { etag: location.etag }),
        updateRows('part_inventory', movedCopies(lying, given.available)),
      ],
    })
    return { locationId: location.id }
  },
}
