import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotShift } from '@traveler/domain/schedule/whyNotShift.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { minutesOf, shiftColumns, shiftFields } from './shiftInput.ts'
import { listShiftsBeside, lockPlaceOfShift, type ShiftRow, shiftTimes } from './shiftStore.ts'

/** Absent: left as it is. */
const input = z.object({
  id,
  etag,
  name: name(128).optional(),
  weekdays: shiftFields.weekdays.optional(),
  start: shiftFields.start.optional(),
  end: shiftFields.end.optional(),
})

/** Change when a shift is worked, or what it is called. */
export const updateShift: Operation<z.output<typeof input>> = {
  name: 'updateShift',
  permission: 'UpdateShift',
  input,
  lock: (given) => lockPlaceOfShift(given.id),
  async perform(tx, given) {
    const rows = await tx.read<ShiftRow>(listShiftsBeside(given.id))
    const row = seenRow(
      rows.find(({ id: own }) => own === given.id),
      { type: 'Shift', ...given },
    )
    const before = shiftTimes(row)
    const shift = {
      name: given.name ?? before.name,
      weekdays: given.weekdays ?? before.weekdays,
      start: given.start === undefined ? before.start : minutesOf(given.start),
      end: given.end === undefined ? before.end : minutesOf(given.end),
    }
    const others = rows.filter(({ id: other }) => other !== row.id)
    refuseIf(whyNotShift(shift, others.map(shiftTimes)))
    tx.append({
      stream: { id: row.location_id, type: 'location' },
      type: 'SHIFT_UPDATED',
      changes: [
        updateRow(
          'shift',
          { id: row.id },
          { ...shiftColumns(shift), ...restamp(tx, await tx.now()) },
          { etag: row.etag },
        ),
      ],
    })
    return { shiftId: row.id }
  },
}
