import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { type PlacedLine, planPlace } from '@traveler/domain/mbom/planPlace.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ItemToChangeRow, listPlacedLines, loadItemsToChange } from './mbomItemStore.ts'
import { lockLinesOfItems } from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional(), position: z.number().int().min(1).max(1_000_000) })

/** Put a line at a place in its draft, counted from 1. The others make room; their etags stay, for nobody edited them. */
export const placeMbomItem: Operation<z.output<typeof input>> = {
  name: 'placeMbomItem',
  permission: 'UpdateMBomItem',
  input,
  lock: (given) => lockLinesOfItems([given.id], []),
  async perform(tx, given) {
    const [found, lines] = await Promise.all([
      tx.readOne<ItemToChangeRow>(loadItemsToChange([given.id])),
      tx.read<PlacedLine>(listPlacedLines(given.id)),
    ])
    const item = seenRow(found, { type: 'MBomItem', ...given })
    refuseIf(whyNotEditMBom({ id: item.mbom_id, status: item.mbom_status }))
    const placed = planPlace(lines, item.id, given.position)
    const own = placed.find((line) => line.id === item.id)?.position ?? item.position
    const others = placed.filter((line) => line.id !== item.id)
    const moved = { position: own, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: item.mbom_id, type: 'mbom' },
      type: 'MBOM_ITEM_PLACED',
      changes: [
        updateRow('mbom_item', { id: item.id }, moved, { etag: item.etag }),
        updateRows(
          'mbom_item',
          others.map(({ id: key, position }) => ({ key: { id: key }, set: { position } })),
        ),
      ],
    })
    return { mbomItemId: item.id }
  },
}
