import assert from 'node:assert/strict'
import { once } from 'node:events'
import { before, test } from 'node:test'
import { singleConnection } from '../src/db/connection.ts'
import { copyIn, copyOut } from '../src/db/copyStreams.ts'
import { testDatabase } from './testDatabase.ts'

const fill = 'copy kept (line) from stdin'
let owner: Awaited<ReturnType<typeof testDatabase>>['owner']

before(async () => {
  owner = (await testDatabase()).owner
})

/** A connection with a table of its own, that must go on to answer. */
async function aClient() {
  const client = singleConnection(owner)
  await client.connect()
  await client.query('create temporary table kept (line text)')
  return client
}

test('rows whose sending is broken off are not kept, before the server asked for them and after, and the connection is free', {
  timeout: 20_000,
}, async () => {
  const client = await aClient()
  copyIn(client, fill).destroy()
  const begun = copyIn(client, fill)
  begun.write('one\n')
  begun.destroy()
  const going = copyIn(client, fill)
  await new Promise((resolve) => going.write('two\n', resolve))
  going.destroy()
  assert.deepEqual((await client.query('select * from kept')).rows, [])
  await client.end()
})

test('whoever stops reading rows amid a table leaves the connection free', { timeout: 20_000 }, async () => {
  const client = await aClient()
  const text = `copy (select repeat('x', 1000) from generate_series(1, 50000)) to stdout`
  const rows = copyOut(client, text)
  await once(rows, 'data')
  rows.destroy()
  assert.deepEqual((await client.query('select 1 as one')).rows, [{ one: 1 }])
  await client.end()
})
