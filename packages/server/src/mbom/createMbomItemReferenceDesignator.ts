import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { type ItemToChangeRow, lastPlaceOfItem, loadItemsToChange, type PlacesRow } from './mbomItemStore.ts'
import { lockLinesOfItems } from './mbomStore.ts'

const input = z.object({ mbomItemId: id, value: name(64) })

/** Name a place where one piece of a line goes: R7. Once on its line. */
export const createMbomItemReferenceDesignator: Operation<z.output<typeof input>> = {
  name: 'createMbomItemReferenceDesignator',
  permission: 'CreateMBomItemReferenceDesignator',
  input,
  lock: ({ mbomItemId }) => lockLinesOfItems([mbomItemId], []),
  async perform(tx, { mbomItemId, value }) {
    const [item, places] = await Promise.all([
      tx.readOne<ItemToChangeRow>(loadItemsToChange([mbomItemId])),
      tx.readOne<PlacesRow>(lastPlaceOfItem(mbomItemId)),
    ])
    if (item === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'MBomItem', id: mbomItemId })
    refuseIf(whyNotEditMBom({ id: item.mbom_id, status: item.mbom_status }))
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: newId,
      mbom_item_id: item.id,
      position: (places?.last ?? 0) + 1,
      value,
      export_controlled: item.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: item.mbom_id, type: 'mbom' },
      type: 'MBOM_ITEM_REFERENCE_DESIGNATOR_CREATED',
      changes: [insertRows('mbom_item_reference_designator', [row])],
    })
    return { mbomItemReferenceDesignatorId: newId }
  },
}
