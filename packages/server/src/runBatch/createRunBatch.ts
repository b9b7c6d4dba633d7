import { z } from 'zod'
import { name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { appendRunBatch } from './appendRunBatch.ts'

const input = z.object({ title: name().nullish() })

/** Make a batch before its runs are started. */
export const createRunBatch: Operation<z.output<typeof input>> = {
  name: 'createRunBatch',
  permission: 'UpdateRunBatch',
  input,
  async perform(tx, { title = null }) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    appendRunBatch(tx, { id, title, exportControlled: false }, now)
    return { runBatchId: id }
  },
}
