import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { RunType } from '../run/runType.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createRunBatch } from './createRunBatch.ts'
import { runBatchList } from './runBatchList.graphql.ts'
import { listRunsOfBatches, loadRunBatches, type RunBatchRow, type RunOfBatchRow } from './runBatchStore.ts'
import { updateRunBatch } from './updateRunBatch.ts'

export const RunBatchType = builder.objectRef<RunBatchRow>('RunBatch')

RunBatchType.implement({
  description: 'Runs that are worked together. A run is in one batch at most.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    title: t.exposeString('title', { description: 'Null: it is told by its number.' }),
    prettyStr: t.string({
      resolve: ({ id, title }) => (title === null ? `Batch ${id}` : `Batch ${id}: ${title}`),
    }),
    runs: t.field({
      type: [RunType],
      description: 'In the order in which they were started.',
      resolve: ({ id }, _args, context) => context.many<RunOfBatchRow>(listRunsOfBatches, id),
    }),
  }),
})

const door = { type: RunBatchType, load: loadRunBatches }

addList(runBatchList, RunBatchType, { connection: 'RunBatchsConnection', edge: 'RunBatchsEdge' })
addRecord('runBatch', 'A batch of runs by id; null when there is none.', door)

builder.objectFields(RunType, (t) => ({
  runBatch: t.field({
    type: RunBatchType,
    description: 'The runs that it is worked with; null: it is worked alone.',
    resolve: ({ run_batch_id: id }, _args, context) =>
      id === null ? null : context.one<RunBatchRow>(loadRunBatches, id),
  }),
  batchSiblings: t.field({
    type: [RunType],
    description: 'The other runs of its batch.',
    resolve: async ({ id, run_batch_id: batchId }, _args, context) =>
      batchId === null
        ? []
        : (await context.many<RunOfBatchRow>(listRunsOfBatches, batchId)).filter((run) => run.id !== id),
  }),
}))

const CreateInput = builder.inputType('CreateRunBatchInput', { fields: (t) => ({ title: t.string() }) })
const UpdateInput = builder.inputType('UpdateRunBatchInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    title: t.string({ description: 'Null clears it; absent leaves it.' }),
    etag: t.string({ required: true }),
  }),
})
const CreatePayload = recordPayload('CreateRunBatch', 'runBatch', door)
const UpdatePayload = recordPayload('UpdateRunBatch', 'runBatch', door)

builder.mutationField('createRunBatch', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Make a batch; runs come into it when they are started, or by updateRun.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createRunBatch, input)], made('runBatchId')),
  }),
)

builder.mutationField('updateRunBatch', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Call a batch otherwise.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateRunBatch, input)], made('runBatchId')),
  }),
)
