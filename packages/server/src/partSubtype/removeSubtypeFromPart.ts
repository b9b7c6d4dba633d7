import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows, updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { listTagsOfPart, type SubtypeOfPartRow } from './partSubtypeStore.ts'

/** The etag is the part's. */
const input = z.object({ partId: id, partSubtypeId: id, etag })

/** Say that a part is not of a kind after all. */
export const removeSubtypeFromPart: Operation<z.output<typeof input>> = {
  name: 'removeSubtypeFromPart',
  permission: 'RemoveSubtypeFromPart',
  input,
  lock: (given) => lockStreams([given.partId]),
  async perform(tx, given) {
    const [found, tags] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.partId])),
      tx.read<SubtypeOfPartRow>(listTagsOfPart(given.partId)),
    ])
    const part = seenRow(found, { type: 'Part', id: given.partId, etag: given.etag })
    const tag = tags.find((one) => one.part_subtype_id === given.partSubtypeId)
    if (tag === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartSubtype', id: given.partSubtypeId })
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_SUBTYPE_REMOVED',
      changes: [
        deleteRows('part_part_subtype', [{ id: tag.id }]),
        updateRow('part', { id: part.id }, restamp(tx, await tx.now()), { etag: part.etag }),
      ],
    })
    return { partId: part.id }
  },
}
