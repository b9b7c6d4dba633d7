import type { Asker } from './floor.ts'
import { aPart, unique } from './made.ts'

const mostRunsOfCall = 1_000

/** Runs that are in one batch from their start, by id. */
export async function aBatchOf(by: Pick<Asker, 'get'>, procedureId: number, size: number): Promise<number[]> {
  const partId = (await aPart(by)).id
  const batch = await by.get(
    'mutation ($input: CreateRunBatchInput!) { createRunBatch(input: $input) { runBatch { id } } }',
    { input: { title: unique('Boards') } },
  )
  const runBatchId = batch.createRunBatch.runBatch.id
  const runs: number[] = []
  for (let left = size; left > 0; left -= mostRunsOfCall) {
    const input = Array.from({ length: Math.min(left, mostRunsOfCall) }, () => ({
      procedureId,
      partId,
      serialNumber: unique('SN'),
      runBatchId,
    }))
    const made = await by.get(
      'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }',
      { input },
    )
    runs.push(...made.createRuns.runs.map(({ id }: { readonly id: number }) => id))
  }
  return runs
}
