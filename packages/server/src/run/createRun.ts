import type { Operation } from '../operation/operation.ts'
import { type CreateRunInput, startedRunInput } from './createRunInput.ts'
import { lockStarts, type StartedRun, startAll } from './startAll.ts'

/**
 * Start building: bind a released procedure version to one part inventory. Its frozen steps become run steps in the same
 * order, pointing at the same definitions; the released mBOM becomes the unit's build requirements.
 */
export const createRun: Operation<CreateRunInput> = {
  name: 'createRun',
  permission: 'CreateRun',
  input: startedRunInput,
  lock: (input) => lockStarts([input]),
  async perform(tx, input) {
    const [started] = await startAll(tx, [input])
    if (started === undefined) throw new Error('One start makes one run')
    const { runId, partInventoryId, runBatchId }: StartedRun = started
    return { runId, partInventoryId, runBatchId }
  },
}
