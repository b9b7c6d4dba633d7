import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, text } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadPartSubtypes, type PartSubtypeRow } from './partSubtypeStore.ts'

/** Absent: left as it is. */
const input = z.object({ id, etag, name: name(128).nullish(), description: text(512).nullish() })

/** Rename a subtype of parts, or describe it. */
export const updatePartSubtype: Operation<z.output<typeof input>> = {
  name: 'updatePartSubtype',
  permission: 'UpdatePartSubtype',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<PartSubtypeRow>(loadPartSubtypes([given.id]))
    const subtype = seenRow(found, { type: 'PartSubtype', id: given.id, etag: given.etag })
    const changed = {
      name: given.name ?? subtype.name,
      description: given.description === undefined ? subtype.description : given.description,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: subtype.id, type: 'partSubtype' },
      type: 'PART_SUBTYPE_UPDATED',
      changes: [updateRow('part_subtype', { id: subtype.id }, changed, { etag: subtype.etag })],
    })
    return { partSubtypeId: subtype.id }
  },
}
