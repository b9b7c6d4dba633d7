import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type DesignatorToChangeRow, loadDesignatorToChange, lockLinesOfDesignator } from './mbomItemStore.ts'

const input = z.object({ id, etag })

/** Take a place name off a line of a draft. */
export const deleteMbomItemReferenceDesignator: Operation<z.output<typeof input>> = {
  name: 'deleteMbomItemReferenceDesignator',
  permission: 'DeleteMBomItemReferenceDesignator',
  input,
  lock: (given) => lockLinesOfDesignator(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<DesignatorToChangeRow>(loadDesignatorToChange(given.id))
    const place = seenRow(found, { type: 'MBomItemReferenceDesignator', ...given })
    refuseIf(whyNotEditMBom({ id: place.mbom_id, status: place.mbom_status }))
    if (place.steps > 0) {
      const usedBy = `${place.steps} ${place.steps === 1 ? 'step' : 'steps'} of procedures`
      throw new Refused({ code: 'IN_USE', type: 'MBomItemReferenceDesignator', id: place.id, usedBy })
    }
    tx.append({
      stream: { id: place.mbom_id, type: 'mbom' },
      type: 'MBOM_ITEM_REFERENCE_DESIGNATOR_DELETED',
      changes: [deleteRows('mbom_item_reference_designator', [{ id: place.id }])],
    })
    return { mbomItemReferenceDesignatorId: place.id }
  },
}
