import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type LabelRow, loadLabels } from './labelStore.ts'

const input = z.object({ id, etag })

/** Take a label out of use: it is put on nothing more, stays where it is, and its word is free again. */
export const archiveLabel: Operation<z.output<typeof input>> = {
  name: 'archiveLabel',
  permission: 'DeleteLabel',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const label = seenRow(await tx.readOne<LabelRow>(loadLabels([given.id])), { type: 'Label', ...given })
    if (label.archived_at !== null) return { labelId: label.id }
    const now = await tx.now()
    tx.append({
      stream: { id: label.id, type: 'label' },
      type: 'LABEL_ARCHIVED',
      changes: [
        updateRow('label', { id: label.id }, { archived_at: now, ...restamp(tx, now) }, { etag: label.etag }),
      ],
    })
    return { labelId: label.id }
  },
}
