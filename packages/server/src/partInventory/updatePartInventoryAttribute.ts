import { z } from 'zod'
import { attributeChanges } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadPartInventories, type PartInventoryRow } from './partInventoryStore.ts'

const input = z.object({ id, etag: etag.optional(), attributes: attributesInput })

/** Set custom attributes of a unit or lot. Each has an etag of its own; the unit's is not renewed. */
export const updatePartInventoryAttribute: Operation<z.output<typeof input>> = {
  name: 'updatePartInventoryAttribute',
  permission: 'UpdatePartInventoryAttribute',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, existing] = await Promise.all([
      tx.readOne<PartInventoryRow>(loadPartInventories([given.id])),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
    ])
    const unit = seenRow(found, { type: 'PartInventory', id: given.id, etag: given.etag })
    const { changes, ids } = await attributeChanges(tx, unit, given.attributes, existing)
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'PART_INVENTORY_ATTRIBUTES_UPDATED',
      changes,
    })
    return { partInventoryId: unit.id, attributeId: ids[0] ?? null }
  },
}
