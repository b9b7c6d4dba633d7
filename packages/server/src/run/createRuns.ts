import { z } from 'zod'
import type { Operation } from '../operation/operation.ts'
import { type CreateRunInput, startedRunInput } from './createRunInput.ts'
import { lockStarts, startAll } from './startAll.ts'

/** Runs of one call. A thousand runs of fifty steps are a second of work. */
const most = 1_000

const isDryRun = (start: unknown): boolean =>
  typeof start === 'object' && start !== null && 'dryRun' in start && start.dryRun === true

const start = z
  .unknown()
  .refine((one) => !isDryRun(one), {
    path: ['dryRun'],
    message: 'is for createRun alone. Try each start with createRun and dryRun.',
  })
  .pipe(startedRunInput)

/** Start building many units at once: all of the runs, or none. */
export const createRuns: Operation<readonly CreateRunInput[]> = {
  name: 'createRuns',
  permission: 'CreateRun',
  input: z.array(start).min(1, 'has nothing to start. Give at least one run.').max(most),
  lock: (inputs) => lockStarts(inputs),
  async perform(tx, inputs) {
    const started = await startAll(tx, inputs)
    return {
      runIds: started.map(({ runId }) => runId),
      partInventoryIds: started.map(({ partInventoryId }) => partInventoryId),
    }
  },
}
