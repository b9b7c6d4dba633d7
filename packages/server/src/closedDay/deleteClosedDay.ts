import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type ClosedDayRow, loadClosedDays, lockPlaceOfClosedDay } from './closedDayStore.ts'

const input = z.object({ id, reason })

/** Work on a day after all. That it was closed stays in the history. */
export const deleteClosedDay: Operation<z.output<typeof input>> = {
  name: 'deleteClosedDay',
  permission: 'UpdateShift',
  input,
  lock: (given) => lockPlaceOfClosedDay(given.id),
  async perform(tx, given) {
    const closed = await tx.readOne<ClosedDayRow>(loadClosedDays([given.id]))
    if (closed === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'ClosedDay', id: given.id })
    tx.append({
      stream: { id: closed.location_id, type: 'location' },
      type: 'DAY_OPENED',
      reason: given.reason ?? null,
      changes: [deleteRows('closed_day', [{ id: closed.id }])],
    })
    return { closedDayId: closed.id }
  },
}
