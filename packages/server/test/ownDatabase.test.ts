import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type ConnectionSettings, singleConnection } from '../src/db/connection.ts'
import { migrate, newestMigration } from '../src/db/migrate.ts'
import { testDatabase } from './testDatabase.ts'

/** A database that belongs to a login which is no superuser, on a server where the application's role exists. */
async function ownDatabase(t: TestContext, grants: string): Promise<ConnectionSettings> {
  const settings = (await testDatabase()).owner
  const name = `own_${process.pid}_${grants === '' ? 'bare' : 'granted'}`
  const server = singleConnection(settings)
  await server.connect()
  await server.query(`create role ${name} login`)
  if (grants !== '') await server.query(`${grants} ${name}`)
  await server.query(`create database ${name} owner ${name}`)
  t.after(async () => {
    await server.query(`drop database ${name} with (force)`)
    await server.query(`drop role ${name}`)
    await server.end()
  })
  return { ...settings, user: name, database: name }
}

test('a login that only owns its database can migrate it, and twice does no harm', async (t) => {
  const owner = await ownDatabase(t, 'grant traveler_app to')
  assert.equal(await migrate(owner), await newestMigration())
  assert.deepEqual(await Promise.all([migrate(owner), migrate(owner)]), [
    await newestMigration(),
    await newestMigration(),
  ])
})

test('an owner who may not become the application is told what an administrator has to grant', async (t) => {
  const owner = await ownDatabase(t, '')
  await assert.rejects(migrate(owner), /may not become traveler_app.*grant traveler_app to own_\d+_bare/)
})

test('a database that a newer Traveler has migrated is left alone', async (t) => {
  const owner = await ownDatabase(t, 'grant traveler_app to')
  await migrate(owner)
  const client = singleConnection(owner)
  await client.connect()
  await client.query(`insert into schema_migration (number, name) values (9999, '9999_from_the_future.sql')`)
  await client.end()
  await assert.rejects(migrate(owner), /migrated by a newer Traveler \(9999_from_the_future\.sql\)/)
})
