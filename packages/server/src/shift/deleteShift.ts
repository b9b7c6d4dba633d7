import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadShifts, lockPlaceOfShift, type ShiftRow } from './shiftStore.ts'

const input = z.object({ id, etag })

/** A shift is worked no more. What it was stays in the history. */
export const deleteShift: Operation<z.output<typeof input>> = {
  name: 'deleteShift',
  permission: 'UpdateShift',
  input,
  lock: (given) => lockPlaceOfShift(given.id),
  async perform(tx, given) {
    const shift = seenRow(await tx.readOne<ShiftRow>(loadShifts([given.id])), { type: 'Shift', ...given })
    tx.append({
      stream: { id: shift.location_id, type: 'location' },
      type: 'SHIFT_DELETED',
      changes: [deleteRows('shift', [{ id: shift.id }])],
    })
    return { shiftId: shift.id }
  },
}
