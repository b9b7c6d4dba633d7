import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendRunBatch } from '../runBatch/appendRunBatch.ts'
import { loadRunBatches, type RunBatchRow } from '../runBatch/runBatchStore.ts'
import { type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'

const input = z
  .object({
    id,
    etag: etag.nullable(),
    /** Null: out of its batch. */
    runBatchId: z
      .union([z.number().transform(String), z.string()])
      .pipe(id)
      .nullish(),
    addToNewBatch: z.boolean().nullish(),
    runBatchTitle: name().nullish(),
  })
  .superRefine(({ runBatchId, addToNewBatch, runBatchTitle }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (runBatchId && addToNewBatch === true)
      say('addToNewBatch', 'is one batch, and runBatchId another: a run is in one. Give one of them.')
    if (runBatchTitle && addToNewBatch !== true)
      say('runBatchTitle', 'is the title of a new batch, and none is asked for. Send addToNewBatch too.')
  })

type Input = z.output<typeof input>

/** Put an open run into a batch, another one or a new one, or take it out. Nothing that was done is done for others anew. */
export const batchRun: Operation<Input> = {
  name: 'batchRun',
  permission: 'UpdateRunBatch',
  input,
  lock: (given) => lockStreams([given.id], [given.runBatchId]),
  async perform(tx, given) {
    const [run, batch] = await Promise.all([
      readRunToChange(tx, given),
      given.runBatchId ? tx.readOne<RunBatchRow>(loadRunBatches([given.runBatchId])) : undefined,
    ])
    refuseIf(whyNotOpenRun(runLife(run)))
    if (given.runBatchId && batch === undefined)
      throw new Refused({ code: 'BATCH_NOT_FOUND', batchId: given.runBatchId })
    const now = await tx.now()
    const batchId = given.addToNewBatch === true ? await newBatch(tx, run, given, now) : (batch?.id ?? null)
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: batchId === null ? 'RUN_LEFT_BATCH' : 'RUN_JOINED_BATCH',
      changes: [
        updateRow('run', { id: run.id }, { run_batch_id: batchId, ...restamp(tx, now) }, { etag: run.etag }),
      ],
    })
    return { runId: run.id }
  },
}

async function newBatch(tx: Transaction, run: RunRow, given: Input, now: string): Promise<string> {
  const id = await tx.newId()
  appendRunBatch(tx, { id, title: given.runBatchTitle ?? null, exportControlled: run.export_controlled }, now)
  return id
}
