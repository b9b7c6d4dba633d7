import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type pg from 'pg'
import { z } from 'zod'
import { singleConnection } from '../src/db/connection.ts'
import { testDatabase } from './testDatabase.ts'
import { newDataFolder, runCommandLine } from './travelerProcess.ts'

/** A database without any organization, and the command line on it. */
interface EmptyFactory {
  readonly folder: string
  /** As the owner of its tables. */
  readonly owner: pg.Client
  type(words: readonly string[], input?: string): ReturnType<typeof runCommandLine>
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
    type: (words, input) =>
      runCommandLine(folder, words, {
        environment: { DATABASE_URL: url },
        ...(input === undefined ? {} : { input }),
      }),
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
  const migrated = await type(['migrate'])
  assert.equal(migrated.code, 0, migrated.error)
  assert.match(migrated.output, /at migration \d+/)

  const short = await type(founding, 'short\n')
  assert.deepEqual([short.code, short.output], [1, ''])
  assert.match(short.error, /12 to 256/)
  const founded = await type(founding, 'four drill bits\n')
  assert.equal(founded.code, 0, founded.error)
  assert.match(founded.output, /Acme Rockets was founded with the id \d+; Ada@acme\.com can log in/)
  const twice = await type(founding, 'four drill bits\n')
  assert.equal(twice.code, 1)
  assert.match(twice.error, /domain already exists/)

  const verified = await type(['verify'])
  assert.equal(verified.code, 0, verified.error)
  assert.match(verified.output, /Acme Rockets[\s\S]*Nothing is wrong[\s\S]*This cannot see/)

  const target = join(folder, 'export')
  const exported = await type(['export', '--organization', 'acme.com', '--to', target])
  assert.equal(exported.code, 0, exported.error)
  assert.equal((await type(['export', '--organization', 'acme.com', '--to', target])).code, 2)
  assert.equal(
    (await type(['export', '--organization', 'nobody.com', '--to', join(folder, 'other')])).code,
    2,
  )
  const offline = await type(['verify', target])
  assert.equal(offline.code, 0, offline.error)
  assert.match(offline.output, /keys in the export itself/)

  await owner.query(`set session_replication_role = replica`)
  await owner.query(`update site set time_zone = 'Europe/Rome'`)
  const tampered = await type(['verify', '--json'])
  assert.equal(tampered.code, 1, tampered.error)
  const report = z
    .object({
      ok: z.boolean(),
      organizations: z.array(z.object({ findings: z.array(z.object({ code: z.string() })) })),
    })
    .parse(JSON.parse(tampered.output))
  assert.deepEqual(
    report.organizations[0]?.findings.map(({ code }) => code),
    ['ROW_DIFFERS'],
  )
  assert.equal(report.ok, false)
})
