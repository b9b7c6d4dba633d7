import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type Change, deleteRows, insertRows, updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type LocationRow, loadLocations, loadWorkCentersAt, type WorkCenterRow } from './locationStore.ts'

/** Null: nobody says. */
const input = z.object({ id, etag: etag.optional(), stations: z.number().int().min(1).max(1000).nullable() })

/** Say how many jobs are done side by side at a work center: its capacity. */
export const setStations: Operation<z.output<typeof input>> = {
  name: 'setStations',
  permission: 'UpdateLocation',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, center] = await Promise.all([
      tx.readOne<LocationRow>(loadLocations([given.id])),
      tx.readOne<WorkCenterRow>(loadWorkCentersAt([given.id])),
    ])
    const location = seenRow(found, { type: 'Location', ...given })
    if (location.type !== 'WORKCENTER' && given.stations !== null)
      throw new Refused({
        code: 'INVALID_INPUT',
        field: 'stations',
        problem: 'are those of a work center, and this place is none',
        remedy: 'Give the place the type WORKCENTER first.',
      })
    tx.append({
      stream: { id: location.id, type: 'location' },
      type: 'CAPACITY_SET',
      changes: [
        updateRow('location', { id: location.id }, restamp(tx, await tx.now()), { etag: location.etag }),
        ...(await capacityChanges(tx, location.id, { center, stations: given.stations })),
      ],
    })
    return { locationId: location.id }
  },
}

interface Capacity {
  readonly center: WorkCenterRow | undefined
  readonly stations: number | null
}

async function capacityChanges(
  tx: Transaction,
  locationId: string,
  { center, stations }: Capacity,
): Promise<Change[]> {
  if (center === undefined) {
    if (stations === null) return []
    return [insertRows('work_center', [{ id: await tx.newId(), location_id: locationId, stations }])]
  }
  return stations === null
    ? [deleteRows('work_center', [{ id: center.id }])]
    : [updateRow('work_center', { id: center.id }, { stations })]
}
