import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type DesignatorToChangeRow, loadDesignatorToChange, lockLinesOfDesignator } from './mbomItemStore.ts'

/** A place stays with its line. */
const input = z.object({ id, etag, value: name(64) })

/** Correct the name of a place on a line of a draft. */
export const updateMbomItemReferenceDesignator: Operation<z.output<typeof input>> = {
  name: 'updateMbomItemReferenceDesignator',
  permission: 'UpdateMBomItem',
  input,
  lock: (given) => lockLinesOfDesignator(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<DesignatorToChangeRow>(loadDesignatorToChange(given.id))
    const place = seenRow(found, { type: 'MBomItemReferenceDesignator', ...given })
    refuseIf(whyNotEditMBom({ id: place.mbom_id, status: place.mbom_status }))
    const changed = { value: given.value, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: place.mbom_id, type: 'mbom' },
      type: 'MBOM_ITEM_REFERENCE_DESIGNATOR_UPDATED',
      changes: [updateRow('mbom_item_reference_designator', { id: place.id }, changed, { etag: place.etag })],
    })
    return { mbomItemReferenceDesignatorId: place.id }
  },
}
