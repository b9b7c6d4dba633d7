import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type LabelRow, loadLabels } from './labelStore.ts'

const input = z.object({ id, etag, value: name(128) })

/** Word a label otherwise, wherever it is. */
export const updateLabel: Operation<z.output<typeof input>> = {
  name: 'updateLabel',
  permission: 'UpdateLabel',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const label = seenRow(await tx.readOne<LabelRow>(loadLabels([given.id])), { type: 'Label', ...given })
    const changed = { value: given.value, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: label.id, type: 'label' },
      type: 'LABEL_UPDATED',
      changes: [updateRow('label', { id: label.id }, changed, { etag: label.etag })],
    })
    return { labelId: label.id }
  },
}
