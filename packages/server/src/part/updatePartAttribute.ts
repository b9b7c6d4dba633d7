import { z } from 'zod'
import { attributeChanges } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadParts, type PartRow } from './partStore.ts'

const input = z.object({ id, etag: etag.optional(), attributes: attributesInput })

/** Set custom attributes of a part. Each has an etag of its own; the part's is not renewed. */
export const updatePartAttribute: Operation<z.output<typeof input>> = {
  name: 'updatePartAttribute',
  permission: 'UpdatePartAttribute',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, existing] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.id])),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
    ])
    const part = seenRow(found, { type: 'Part', id: given.id, etag: given.etag })
    const { changes, ids } = await attributeChanges(tx, part, given.attributes, existing)
    tx.append({ stream: { id: part.id, type: 'part' }, type: 'PART_ATTRIBUTES_UPDATED', changes })
    return { partId: part.id, attributeId: ids[0] ?? null }
  },
}
