import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type ItemToChangeRow, loadItemsToChange } from './mbomItemStore.ts'
import { lockLinesOfItems } from './mbomStore.ts'

const input = z.object({ id, etag })

/** Take a line out of a draft, with its place names and substitutes. Its last values stay in the history. */
export const deleteMbomItem: Operation<z.output<typeof input>> = {
  name: 'deleteMbomItem',
  permission: 'DeleteMBomItem',
  input,
  lock: (given) => lockLinesOfItems([given.id], []),
  async perform(tx, given) {
    const found = await tx.readOne<ItemToChangeRow>(loadItemsToChange([given.id]))
    const item = seenRow(found, { type: 'MBomItem', ...given })
    refuseIf(whyNotEditMBom({ id: item.mbom_id, status: item.mbom_status }))
    if (item.steps > 0) {
      const usedBy = `${item.steps} ${item.steps === 1 ? 'step' : 'steps'} of procedures`
      throw new Refused({ code: 'IN_USE', type: 'MBomItem', id: item.id, usedBy })
    }
    tx.append({
      stream: { id: item.mbom_id, type: 'mbom' },
      type: 'MBOM_ITEM_DELETED',
      changes: [
        deleteRows('mbom_item', [{ id: item.id }]),
        deleteRows(
          'mbom_item_reference_designator',
          item.designator_ids.map((own) => ({ id: own })),
        ),
        deleteRows(
          'mbom_substitute',
          item.substitute_row_ids.map((own) => ({ id: own })),
        ),
      ],
    })
    return { mbomItemId: item.id }
  },
}
