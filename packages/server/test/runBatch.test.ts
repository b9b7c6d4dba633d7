import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { act as asAct } from '../src/operation/act.ts'
import { batchRun } from '../src/run/batchRun.ts'
import { atOnce } from './barrier.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, refusedStart, unique } from './made.ts'
import { seeRun } from './working.ts'

let floor: Floor
let ada: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Solder' }])).id
})

const batchFields = 'id _etag title prettyStr runs { id }'
const create = `mutation ($input: CreateRunBatchInput!) { createRunBatch(input: $input) { runBatch { ${batchFields} } } }`
const rename = `mutation ($input: UpdateRunBatchInput!) { updateRunBatch(input: $input) { runBatch { ${batchFields} } } }`
const update = `mutation ($input: UpdateRunInput!) { updateRun(input: $input) {
  run { _etag batched runBatch { ${batchFields} } batchSiblings { id } } } }`

async function aBatch(title = unique('Flight set')) {
  return (await ada.get(create, { input: { title } })).createRunBatch.runBatch
}

const start = async (more: object = {}) => aRun(ada, { procedureId, partId: (await aPart(ada)).id, ...more })

async function move(id: number, wish: object) {
  const { _etag: etag } = await seeRun(ada, id)
  return (await ada.get(update, { input: { id, etag, ...wish } })).updateRun.run
}

async function refusedMove(id: number, wish: object, person = ada): Promise<unknown[]> {
  const { _etag: etag } = await seeRun(ada, id)
  return person.refused(update, { input: { id, etag, ...wish } })
}

test('a batch is made, its runs are started into it, and each knows the others', async () => {
  const batch = await aBatch()
  const [one, two] = [await start({ runBatchId: batch.id }), await start({ runBatchId: batch.id })]
  const document = 'query ($id: ID!) { run(id: $id) { batched runBatch { title } batchSiblings { id } } }'
  assert.deepEqual((await ada.get(document, { id: one.id })).run, {
    batched: true,
    runBatch: { title: batch.title },
    batchSiblings: [{ id: two.id }],
  })
  const seen = await ada.get('query ($id: ID!) { runBatch(id: $id) { runs { id } } }', { id: batch.id })
  assert.deepEqual(seen.runBatch.runs, [{ id: one.id }, { id: two.id }])
})

test('a batch gets another title, or none, and a stale request loses', async () => {
  const batch = await aBatch('Set 1')
  assert.equal(batch.prettyStr, `Batch ${batch.id}: Set 1`)
  const input = { id: batch.id, etag: batch._etag, title: 'Set 2' }
  const renamed = (await ada.get(rename, { input })).updateRunBatch.runBatch
  assert.equal(renamed.title, 'Set 2')
  assert.deepEqual(await ada.refused(rename, { input }), ['CONCURRENCY_ERROR'])
  const untitled = await ada.get(rename, { input: { ...input, etag: renamed._etag, title: null } })
  assert.equal(untitled.updateRunBatch.runBatch.prettyStr, `Batch ${batch.id}`)
})

test('a run joins a batch, moves to another, begins a new one, and leaves; it is in one at most', async () => {
  const run = await start()
  const [first, second] = [await aBatch(), await aBatch()]
  assert.equal((await move(run.id, { runBatchId: first.id })).runBatch.id, first.id)
  assert.equal((await move(run.id, { runBatchId: second.id })).runBatch.id, second.id)
  const seen = await ada.get('query ($id: ID!) { runBatch(id: $id) { runs { id } } }', { id: first.id })
  assert.deepEqual(seen.runBatch.runs, [])
  const own = await move(run.id, { addToNewBatch: true, runBatchTitle: 'Its own' })
  assert.deepEqual([own.runBatch.title, own.batchSiblings], ['Its own', []])
  assert.deepEqual((await move(run.id, { runBatchId: null })).runBatch, null)
})

test('two batches at once, a title for none, a batch that is not there and a closed run are refused', async () => {
  const [run, batch] = [await start(), await aBatch()]
  assert.deepEqual(await refusedMove(run.id, { runBatchId: batch.id, addToNewBatch: true }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await refusedMove(run.id, { runBatchId: batch.id, runBatchTitle: 'T' }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedMove(run.id, { runBatchId: 999_999 }), ['BATCH_NOT_FOUND'])
  assert.deepEqual(await refusedStart(ada, { procedureId, partId: 1, runBatchTitle: 'T' }), ['INVALID_INPUT'])
  const olga = await floor.person({ roles: ['Read-only'] })
  assert.deepEqual(await refusedMove(run.id, { runBatchId: batch.id }, olga), ['PERMISSION'])
  const { _etag: etag } = await seeRun(ada, run.id)
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag, reason: 'not needed' },
  })
  assert.deepEqual(await refusedMove(run.id, { runBatchId: batch.id }), ['RUN_NOT_OPEN'])
})

test('of two people who move a run into batches at one moment one is told that it changed', async () => {
  const [run, first, second] = [await start(), await aBatch(), await aBatch()]
  const { _etag: etag } = await seeRun(ada, run.id)
  const performer = atOnce(floor.performer, 2)
  const ends = await Promise.allSettled(
    [first, second].map((batch) =>
      performAs(performer, ada.caller, asAct(batchRun, { id: String(run.id), etag, runBatchId: batch.id })),
    ),
  )
  assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('batches are found by their title and by their runs, runs by their batch', async () => {
  const batch = await aBatch(unique('Cinder 05'))
  const run = await start({ runBatchId: batch.id })
  const byTitle = `{ runBatchs(filters: { title: { ilike: "%${batch.title.slice(-8)}%" } }, sort: [TITLE_ASC]) { edges { node { id } } } }`
  assert.deepEqual((await ada.get(byTitle)).runBatchs.edges, [{ node: { id: batch.id } }])
  const byRun = `{ runBatchs(filters: { runs: { id: { eq: ${run.id} } } }) { edges { node { id } } } }`
  assert.deepEqual((await ada.get(byRun)).runBatchs.edges, [{ node: { id: batch.id } }])
  const runs = `{ runs(filters: { runBatch: { title: { eq: "${batch.title}" } } }) { edges { node { id } } } }`
  assert.deepEqual((await ada.get(runs)).runs.edges, [{ node: { id: run.id } }])
})

test('the batch of controlled runs is controlled', async () => {
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const una = await floor.person({ roles: ['Admin'] })
  const part = await aPart(cleared, { exportControlled: true })
  const run = await aRun(cleared, {
    procedureId,
    partId: part.id,
    addToNewBatch: true,
    runBatchTitle: 'Secret set',
  })
  const { runBatchId: id } = (
    await cleared.get('query ($id: ID!) { run(id: $id) { runBatchId } }', { id: run.id })
  ).run
  const see = 'query ($id: ID!) { runBatch(id: $id) { title } }'
  assert.equal((await cleared.get(see, { id })).runBatch.title, 'Secret set')
  assert.equal((await una.get(see, { id })).runBatch, null)
})
