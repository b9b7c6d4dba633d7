import { randomUUID } from 'node:crypto'
import { singleConnection } from '../src/db/connection.ts'
import { migrate } from '../src/db/migrate.ts'
import { testDatabase } from './testDatabase.ts'
import type { TestServerConnections } from './testServer.ts'

/** A migrated database of its own: the demonstration is loaded only where there is no organization yet. */
export async function emptyDatabase(): Promise<TestServerConnections> {
  const database = `demo_${randomUUID().replaceAll('-', '')}`
  const { owner, app } = await testDatabase()
  const client = singleConnection(owner)
  await client.connect()
  await client.query(`create database ${database} template template0 strategy file_copy`)
  await client.end()
  await migrate({ ...owner, database })
  return { owner: { ...owner, database }, app: { ...app, database } }
}
