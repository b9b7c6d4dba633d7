import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadRunBatches, type RunBatchRow } from './runBatchStore.ts'

const input = z.object({ id, etag, title: name().nullish() })

/** Call a batch otherwise. Its runs stay in it. */
export const updateRunBatch: Operation<z.output<typeof input>> = {
  name: 'updateRunBatch',
  permission: 'UpdateRunBatch',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<RunBatchRow>(loadRunBatches([given.id]))
    const batch = seenRow(found, { type: 'RunBatch', ...given })
    const title = given.title === undefined ? batch.title : given.title
    tx.append({
      stream: { id: batch.id, type: 'runBatch' },
      type: 'RUN_BATCH_UPDATED',
      changes: [
        updateRow(
          'run_batch',
          { id: batch.id },
          { title, ...restamp(tx, await tx.now()) },
          { etag: batch.etag },
        ),
      ],
    })
    return { runBatchId: batch.id }
  },
}
