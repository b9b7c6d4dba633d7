import assert from 'node:assert/strict'
import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type pg from 'pg'
import { z } from 'zod'
import { type Answered, typed } from '../packages/cli/test/typed.ts'
import { singleConnection } from '../packages/server/src/db/connection.ts'
import { testDatabase } from '../packages/server/test/testDatabase.ts'
import { newDataFolder } from '../packages/server/test/travelerProcess.ts'

/** A database without any organization, and the command line on it. */
interface EmptyFactory {
  readonly folder: string
  /** As the owner of its tables. */
  readonly owner: pg.Client
  type(words: readonly string[], input?: string): Promise<Answered>
}

async function emptyFactory(t: TestContext): Promise<EmptyFactory> {
  const settings = (await testDatabase()).owner
  const database = `empty_${process.pid}`
  const server = singleConnection(settings)
  await server.connect()
  await server.query(`create database ${database}`)
  const owner = singleConnection({ ...settings, database })
  await owner.connect()
  t.after(async () => {
    await owner.end()
    await server.query(`drop database ${database} with (force)`)
    await server.end()
  })
  const url = `postgresql://${settings.user}@${encodeURIComponent(settings.host)}:${settings.port}/${database}`
  const folder = newDataFolder()
  return {
    folder,
    owner,
    type: (words, input = '') =>
      typed(words, { environment: { DATABASE_URL: url, TRAVELER_DATA: folder }, input }),
  }
}

const founding = [
  ...[
    'organization',
    'create',
    '--name',
    'Acme Rockets',
    '--domain',
    'acme.com',
    '--time-zone',
    'America/Los_Angeles',
  ],
  ...['--admin-name', 'Ada Park', '--admin-email', 'Ada@acme.com', '--password-stdin'],
]

test('an administrator founds, verifies and exports an organization without any screen', async (t) => {
  const { folder, owner, type } = await emptyFactory(t)
  // Each command warns of the superuser whom the tests have.
  t.mock.method(console, 'error', () => {})
  const migrated = await type(['migrate'])
  assert.equal(migrated.code, 0, migrated.err)
  assert.match(migrated.out, /at migration \d+/)

  const short = await type(founding, 'short\n')
  assert.deepEqual([short.code, short.out], [1, ''])
  assert.match(short.err, /12 to 256/)
  const founded = await type(founding, 'four drill bits\n')
  assert.equal(founded.code, 0, founded.err)
  assert.match(founded.out, /Acme Rockets was founded with the id \d+; Ada@acme\.com can log in/)
  const twice = await type(founding, 'four drill bits\n')
  assert.equal(twice.code, 1)
  assert.match(twice.err, /domain already exists/)

  const verified = await type(['verify'])
  assert.equal(verified.code, 0, verified.err)
  assert.match(verified.out, /Acme Rockets[\s\S]*Nothing is wrong[\s\S]*This cannot see/)

  const exporting = (organization: string, to: string, ...more: string[]) =>
    type(['export', '--organization', organization, '--to', join(folder, to), ...more])
  const verifiesOffline = async (target: string) => {
    const offline = await type(['verify', target])
    assert.equal(offline.code, 0, offline.err)
    assert.match(offline.out, /keys in the export itself/)
  }
  const plain = await exporting('acme.com', 'plain', '--folder')
  assert.equal(plain.code, 0, plain.err)
  assert.equal((await exporting('acme.com', 'plain', '--folder')).code, 2)
  assert.equal((await exporting('nobody.com', 'other')).code, 2)
  await verifiesOffline(join(folder, 'plain'))

  const target = join(folder, 'acme.traveler-export')
  const exported = await exporting('acme.com', 'acme.traveler-export')
  assert.equal(exported.code, 0, exported.err)
  await verifiesOffline(target)
  const again = await exporting('acme.com', 'acme.traveler-export')
  assert.deepEqual([again.code, again.out], [1, ''])
  assert.match(again.err, /acme\.traveler-export is there already\. .*--force/)
  const replaced = await exporting('acme.com', 'acme.traveler-export', '--force', '--json')
  assert.equal(replaced.code, 0, replaced.err)
  const told = z
    .object({ export: z.string(), files: z.number(), lost: z.number() })
    .parse(JSON.parse(replaced.out))
  assert.deepEqual(told, { export: target, files: 0, lost: 0 })
  assert.equal((await exporting('acme.com', 'dated/')).code, 0)
  assert.match(readdirSync(join(folder, 'dated')).join(), /^acme\.com-\d{8}T\d{6}Z\.traveler-export$/)
  truncateSync(target, 20_000)
  const torn = await type(['verify', target])
  assert.deepEqual([torn.code, torn.out], [1, ''])
  assert.match(torn.err, /acme\.traveler-export ends at byte 20000, .*cut off/)

  await owner.query(`set session_replication_role = replica`)
  await owner.query(`update site set time_zone = 'Europe/Rome'`)
  const tampered = await type(['verify', '--json'])
  assert.equal(tampered.code, 1, tampered.err)
  const report = z
    .object({
      ok: z.boolean(),
      organizations: z.array(z.object({ findings: z.array(z.object({ code: z.string() })) })),
    })
    .parse(JSON.parse(tampered.out))
  assert.deepEqual(
    report.organizations[0]?.findings.map(({ code }) => code),
    ['ROW_DIFFERS'],
  )
  assert.equal(report.ok, false)
})
