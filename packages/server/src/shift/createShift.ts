import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotShift } from '@traveler/domain/schedule/whyNotShift.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { minutesOf, shiftColumns, shiftFields } from './shiftInput.ts'
import { listShiftsAt, type ShiftRow, shiftTimes } from './shiftStore.ts'

const input = z.object({ ...shiftFields, locationId: id, name: name(128) })

/** Say when work is done at a place, and at all places within it that have no shifts of their own. */
export const createShift: Operation<z.output<typeof input>> = {
  name: 'createShift',
  permission: 'CreateShift',
  input,
  lock: (given) => lockStreams([given.locationId]),
  async perform(tx, given) {
    const [found, others] = await Promise.all([
      tx.readOne<LocationRow>(loadLocations([given.locationId])),
      tx.read<ShiftRow>(listShiftsAt([given.locationId])),
    ])
    const location = seenRow(found, { type: 'Location', id: given.locationId })
    const shift = { ...given, start: minutesOf(given.start), end: minutesOf(given.end) }
    refuseIf(whyNotShift(shift, others.map(shiftTimes)))
    const [shiftId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id: shiftId, location_id: location.id, ...shiftColumns(shift), ...stamp(tx, now) }
    tx.append({
      stream: { id: location.id, type: 'location' },
      type: 'SHIFT_CREATED',
      changes: [insertRows('shift', [row])],
    })
    return { shiftId }
  },
}
