import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import {
  listTagsOfPart,
  loadPartSubtypes,
  type PartSubtypeRow,
  type SubtypeOfPartRow,
} from './partSubtypeStore.ts'

/** The etag is the part's. */
const input = z.object({ partId: id, partSubtypeId: id, etag })

/** Say that a part is of a kind. */
export const addSubtypeToPart: Operation<z.output<typeof input>> = {
  name: 'addSubtypeToPart',
  permission: 'AddSubtypeToPart',
  input,
  lock: (given) => lockStreams([given.partId], [given.partSubtypeId]),
  async perform(tx, given) {
    const [found, subtypes, tags] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.partId])),
      tx.read<PartSubtypeRow>(loadPartSubtypes([given.partSubtypeId])),
      tx.read<SubtypeOfPartRow>(listTagsOfPart(given.partId)),
    ])
    const part = seenRow(found, { type: 'Part', id: given.partId, etag: given.etag })
    refuseIf(whyNotFound('PartSubtype', given.partSubtypeId, subtypes))
    if (tags.some((tag) => tag.part_subtype_id === given.partSubtypeId)) {
      const value = subtypes[0]?.name ?? ''
      throw new Refused({ code: 'ALREADY_EXISTS', type: 'Part', field: 'partSubtypeId', value })
    }
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const tag = {
      id: newId,
      part_id: part.id,
      part_subtype_id: given.partSubtypeId,
      export_controlled: part.export_controlled,
      created_at: now,
      created_by: tx.caller.userId,
    }
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_SUBTYPE_ADDED',
      changes: [
        insertRows('part_part_subtype', [tag]),
        updateRow('part', { id: part.id }, restamp(tx, now), { etag: part.etag }),
      ],
    })
    return { partId: part.id }
  },
}
