import '../src/step/stepActs.graphql.ts'
import '../src/stepField/stepFieldActs.graphql.ts'
import '../src/stepField/stepField.graphql.ts'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { people } from '../../../demo/people.ts'
import { makeSigningKey } from '../src/checkpoint/signingKey.ts'
import { openPool, singleConnection } from '../src/db/connection.ts'
import { migrate } from '../src/db/migrate.ts'
import type { DemoFactory } from '../src/demo/demoFactory.ts'
import { loadDemo } from '../src/demo/loadDemo.ts'
import { openPerformer } from '../src/openPerformer.ts'
import type { Performer } from '../src/operation/perform.ts'
import { testDatabase } from './testDatabase.ts'
import type { TestServerConnections } from './testServer.ts'

/** An empty database of its own: the demonstration is loaded where there is no organization yet. */
async function emptyDatabase(): Promise<TestServerConnections> {
  const { owner, app } = await testDatabase()
  const database = `demo_${process.pid}`
  const client = singleConnection(owner)
  await client.connect()
  await client.query(`create database ${database} template template0 strategy file_copy`)
  await client.end()
  return { owner: { ...owner, database }, app: { ...app, database } }
}
const t0 = performance.now()
const lap = (what: string) => console.log(what, Math.round(performance.now() - t0))
test('x', async () => {
  const db = await emptyDatabase()
  await migrate(db.owner)
  lap('migrated')
  const pool = openPool(db.app, 20)
  const performer = await openPerformer(pool)
  const demo = await loadDemo(performer)
  lap('loaded')
  console.log(demo)
  await assert.rejects(loadDemo(performer), (e) => e instanceof Refused)
  await pool.end()
})
