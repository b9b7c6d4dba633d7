import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { parseConfiguration } from '../src/configuration.ts'
import { singleConnection } from '../src/db/connection.ts'
import { type OpenedDatabase, openDatabase } from '../src/openDatabase.ts'
import { testDatabase } from './testDatabase.ts'

const silent = { info() {}, warn() {} }

async function open(query = ''): Promise<OpenedDatabase> {
  const { owner } = await testDatabase()
  const url = `postgresql://${owner.user}@${encodeURIComponent(owner.host)}:${owner.port}/${owner.database}${query}`
  return openDatabase(parseConfiguration({ DATABASE_URL: url, TRAVELER_DATA: tmpdir() }), silent)
}

async function ask(settings: OpenedDatabase['app'], text: string): Promise<unknown> {
  const client = singleConnection(settings)
  await client.connect()
  try {
    return (await client.query(text)).rows[0]
  } finally {
    await client.end()
  }
}

test('with the owner’s address alone, every request is served by the application’s role, which owns nothing', async () => {
  const { app, owner } = await open()
  const text =
    'select current_user as role, session_user as login, current_setting($$statement_timeout$$) as patience'
  assert.deepEqual(await ask(app, text), { role: 'traveler_app', login: 'traveler', patience: '1min' })
  assert.deepEqual(await ask(owner, 'select current_user as role'), { role: 'traveler' })
  await assert.rejects(ask(app, 'delete from event'), /permission denied/)
})

test('options in the address count beside our own', async () => {
  const { app } = await open('?options=-c%20work_mem%3D7MB')
  const text = 'select current_user as role, current_setting($$work_mem$$) as memory'
  assert.deepEqual(await ask(app, text), { role: 'traveler_app', memory: '7MB' })
})
