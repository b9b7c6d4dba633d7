import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadMBoms, type MBomRow } from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional(), attributes: attributesInput.nullish() })

/** Set custom attributes of a draft. Each has an etag of its own; the version's is not renewed. */
export const updateMbomAttribute: Operation<z.output<typeof input>> = {
  name: 'updateMbomAttribute',
  permission: 'UpdateMBom',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, existing] = await Promise.all([
      tx.readOne<MBomRow>(loadMBoms([given.id])),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
    ])
    const mbom = seenRow(found, { type: 'MBom', id: given.id, etag: given.etag })
    refuseIf(whyNotEditMBom(mbom))
    const { changes, ids } = await attributeChanges(tx, mbom, given.attributes ?? [], existing)
    tx.append({ stream: { id: mbom.id, type: 'mbom' }, type: 'MBOM_ATTRIBUTES_UPDATED', changes })
    return { mbomId: mbom.id, attributeId: ids[0] ?? null }
  },
}
