import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, aRun } from './made.ts'

const deletePart = 'mutation ($id: ID!, $etag: String!) { deletePart(id: $id, etag: $etag) { id } }'
const read = 'query ($id: ID!) { part(id: $id) { id _etag isLatestRevision } }'
const revise =
  'mutation ($input: CreatePartRevisionInput!) { createPartRevision(input: $input) { part { id _etag } } }'

const etagOf = async (asker: Asker, id: unknown) => (await asker.get(read, { id })).part._etag

test('a part that was written by mistake is taken away, and its record stays', async () => {
  const { admin, rows } = await openFloor()
  const { id } = await aPart(admin, { partNumber: 'TYPO-1', attributes: [{ key: 'Color', value: 'red' }] })
  await admin.get(deletePart, { id, etag: await etagOf(admin, id) })
  assert.equal((await admin.get(read, { id })).part, null)
  const events = await rows<{ type: string }>(
    statement('select type from event where stream_id = $1::bigint order by version', [String(id)]),
  )
  assert.deepEqual(events.at(-1)?.type, 'PART_DELETED')
  await aPart(admin, { partNumber: 'TYPO-1' })
})

test('a part that something refers to stays, and what does is said at once', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  await aRun(admin, { procedureId: procedure.id, partId: part.id })
  const answer = await admin.ask(deletePart, { id: part.id, etag: await etagOf(admin, part.id) })
  const { code, usedBy } = Object(answer.errors?.[0]?.extensions)
  assert.deepEqual([code, usedBy], ['IN_USE', '1 unit or lot, 1 run'])
})

test('without its latest revision, the one before is the latest; the first goes only when it is alone', async () => {
  const { admin } = await openFloor()
  const first = await aPart(admin)
  const second = (await admin.get(revise, { input: { id: first.id, etag: await etagOf(admin, first.id) } }))
    .createPartRevision.part
  assert.deepEqual(await admin.refused(deletePart, { id: first.id, etag: await etagOf(admin, first.id) }), [
    'IN_USE',
  ])
  await admin.get(deletePart, { id: second.id, etag: second._etag })
  assert.equal((await admin.get(read, { id: first.id })).part.isLatestRevision, true)
  await admin.get(deletePart, { id: first.id, etag: await etagOf(admin, first.id) })
})

test('a part that somebody changed since is not taken away', async () => {
  const { admin } = await openFloor()
  const { id } = await aPart(admin)
  assert.deepEqual(await admin.refused(deletePart, { id, etag: '0'.repeat(32) }), ['CONCURRENCY_ERROR'])
})
