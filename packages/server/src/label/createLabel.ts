import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

const input = z.object({ value: name(128) })

/** Make a word by which records are found together. */
export const createLabel: Operation<z.output<typeof input>> = {
  name: 'createLabel',
  permission: 'CreateLabel',
  input,
  async perform(tx, { value }) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    tx.append({
      stream: { id, type: 'label' },
      type: 'LABEL_CREATED',
      changes: [insertRows('label', [{ id, value, archived_at: null, ...stamp(tx, now) }])],
    })
    return { labelId: id }
  },
}
