import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

const input = z.object({ name: name(128), description: text(512).nullish() })

/** Name a kind of parts: long lead time, critical to quality. */
export const createPartSubtype: Operation<z.output<typeof input>> = {
  name: 'createPartSubtype',
  permission: 'CreatePartSubtype',
  input,
  async perform(tx, given) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id, name: given.name, description: given.description ?? null, ...stamp(tx, now) }
    tx.append({
      stream: { id, type: 'partSubtype' },
      type: 'PART_SUBTYPE_CREATED',
      changes: [insertRows('part_subtype', [row])],
    })
    return { partSubtypeId: id }
  },
}
