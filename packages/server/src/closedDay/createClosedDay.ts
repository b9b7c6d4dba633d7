import { isRefusal } from '@traveler/domain/refusal.ts'
import { parseDay } from '@traveler/domain/schedule/parseDay.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, reason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'

const day = z
  .string()
  .trim()
  .refine((source) => !isRefusal(parseDay(source, '')), {
    message: 'Not a day of the years 1900 to 2199. Give it as 2026-12-24.',
  })
const input = z.object({ locationId: id, day, reason })

/** Say that on a day no shift starts at a place, nor at any place within it: a holiday, a shutdown. */
export const createClosedDay: Operation<z.output<typeof input>> = {
  name: 'createClosedDay',
  permission: 'UpdateShift',
  input,
  lock: (given) => lockStreams([given.locationId]),
  async perform(tx, given) {
    const found = await tx.readOne<LocationRow>(loadLocations([given.locationId]))
    const location = seenRow(found, { type: 'Location', id: given.locationId })
    const [closedDayId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: closedDayId,
      location_id: location.id,
      day: given.day,
      reason: given.reason ?? null,
      created_at: now,
      created_by: tx.caller.userId,
    }
    tx.append({
      stream: { id: location.id, type: 'location' },
      type: 'DAY_CLOSED',
      reason: given.reason ?? null,
      changes: [insertRows('closed_day', [row])],
    })
    return { closedDayId }
  },
}
