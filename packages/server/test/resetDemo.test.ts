import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseConfiguration } from '../src/configuration.ts'
import { openPool, singleConnection } from '../src/db/connection.ts'
import { CannotStart } from '../src/db/embeddedServer.ts'
import { foundOrganization } from '../src/foundOrganization.ts'
import { openPerformer } from '../src/openPerformer.ts'
import { resetDemo } from '../src/resetDemo.ts'
import { emptyDatabase } from './emptyDatabase.ts'

test('traveler demo reset begins the demonstration anew, and touches nothing beside another organization or a server', async () => {
  const connections = await emptyDatabase()
  const dataFolder = mkdtempSync(join(tmpdir(), 'traveler-reset-'))
  const configuration = parseConfiguration({ TRAVELER_DATA: dataFolder })
  const reset = () => resetDemo({ ...connections, configuration }, { size: 'small' })
  const names = async () => {
    const client = singleConnection(connections.owner)
    await client.connect()
    const { rows } = await client.query<{ name: string }>('select name from organization order by id')
    await client.end()
    return rows.map(({ name }) => name)
  }

  const first = await reset()
  assert.equal(first.organization.domain, 'ember.example')
  const second = await reset()
  assert.notEqual(second.apiKey?.clientId, first.apiKey?.clientId, 'everything is new')
  const told = JSON.parse(readFileSync(join(dataFolder, 'demo.json'), 'utf8'))
  assert.equal(told.apiKey.clientId, second.apiKey?.clientId)
  assert.equal(existsSync(join(dataFolder, 'demo.unfinished')), false)
  assert.deepEqual(await names(), ['Ember Propulsion'])

  const pool = openPool(connections.app, 1)
  const performer = await openPerformer(pool)
  await foundOrganization(performer, {
    name: 'Acme Rockets',
    domain: 'acme.example',
    timeZone: 'UTC',
    administratorName: 'Ann',
    administratorEmail: 'ann@acme.example',
    administratorPasswordHash: '$argon2id$',
  })
  await assert.rejects(reset(), refusedFor(/Somebody is connected/))
  await pool.end()
  await assert.rejects(reset(), refusedFor(/holds Acme Rockets, which is not the demonstration/))
  assert.deepEqual(await names(), ['Ember Propulsion', 'Acme Rockets'])
})

function refusedFor(sentence: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof CannotStart && sentence.test(error.message)
}
