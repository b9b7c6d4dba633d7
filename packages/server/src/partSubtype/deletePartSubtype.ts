import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { countPartsOfSubtype, loadPartSubtypes, type PartSubtypeRow } from './partSubtypeStore.ts'

const input = z.object({ id, etag })

/** Take away a subtype that no part has. */
export const deletePartSubtype: Operation<z.output<typeof input>> = {
  name: 'deletePartSubtype',
  permission: 'DeletePartSubtype',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use] = await Promise.all([
      tx.readOne<PartSubtypeRow>(loadPartSubtypes([given.id])),
      tx.readOne<{ readonly parts: number }>(countPartsOfSubtype(given.id)),
    ])
    const subtype = seenRow(found, { type: 'PartSubtype', ...given })
    const parts = use?.parts ?? 0
    if (parts > 0) {
      const usedBy = `${parts} ${parts === 1 ? 'part' : 'parts'}`
      throw new Refused({ code: 'IN_USE', type: 'PartSubtype', id: subtype.id, usedBy })
    }
    tx.append({
      stream: { id: subtype.id, type: 'partSubtype' },
      type: 'PART_SUBTYPE_DELETED',
      changes: [deleteRows('part_subtype', [{ id: subtype.id }])],
    })
    return { partSubtypeId: subtype.id }
  },
}
