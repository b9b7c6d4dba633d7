// The words of the tests of backups: databases of their own, on the server of the tests.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { ArchiveReader } from '../src/archive/archiveReader.ts'
import type { ReportProgress } from '../src/archive/progress.ts'
import { backupKind } from '../src/backup/backupFormat.ts'
import { type CheckedArchive, checkArchive } from '../src/backup/checkArchive.ts'
import { verifyAll } from '../src/backup/drillBackup.ts'
import { restoreBackup } from '../src/backup/restoreBackup.ts'
import { writeBackup } from '../src/backup/writeBackup.ts'
import { makeCheckpoint } from '../src/checkpoint/makeCheckpoint.ts'
import { makeSigningKey, type PublicKeys } from '../src/checkpoint/signingKey.ts'
import { type ConnectionSettings, openPool, singleConnection } from '../src/db/connection.ts'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { migrate } from '../src/db/migrate.ts'
import { openPerformer } from '../src/openPerformer.ts'
import type { OwnGround } from './floor.ts'
import { beforeStop, testDatabase } from './testDatabase.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-keeping-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0

/** A path in a folder that vanishes with the tests. */
export function aPath(name: string): string {
  count += 1
  return join(folder, `${count}-${name}`)
}

export const key = makeSigningKey()
export const publicKeys: PublicKeys = new Map([[key.id, key.publicKey]])
const quietly = (): void => {}

/** A checkpoint over something: transactions of other tests, open on the same server, delay it. */
export async function untilSigned(pool: pg.Pool, organizationId: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if ((await makeCheckpoint(pool, organizationId, key)) !== null) return
    await pause(50)
  }
  assert.fail('nothing was signed for within half a minute')
}

/**
 * Signs for all that a restored database has of an organization: as the product does, for all at first and then for the rest.
 * Transactions of other tests, open on the same server, delay it.
 */
export async function signRestored(
  { owner, storage, performer }: OwnDatabase & OwnGround,
  organizationId: string,
): Promise<void> {
  await makeCheckpoint(performer.pool, organizationId, key, 'all')
  for (let waited = 0; waited < 30_000; waited += 50) {
    const verified = await verifyAll(owner, publicKeys, storage)
    if (verified.some((one) => one.organization.id === organizationId && one.checked.unsigned === 0)) return
    await pause(50)
    await makeCheckpoint(performer.pool, organizationId, key)
  }
  assert.fail('what was restored was not signed for within half a minute')
}

/** A database that belongs to a login which is no superuser, as an administrator of a server of his own makes it. */
export interface OwnDatabase {
  readonly owner: ConnectionSettings
  readonly app: ConnectionSettings
  readonly name: string
  readonly storage: FolderStorage
  /** As the owner of its tables. */
  query<Row extends pg.QueryResultRow>(text: string): Promise<Row[]>
}

/** One login for all of them, and a database with the tables that others are copied from. */
const ownerName = `keeping_${process.pid}`
let server: Promise<pg.Client> | null = null
let template: Promise<string> | null = null

async function openServer(): Promise<pg.Client> {
  const client = singleConnection((await testDatabase()).owner)
  await client.connect()
  await client.query(`create role ${ownerName} login`)
  await client.query(`grant traveler_app to ${ownerName}`)
  beforeStop(() => client.end())
  return client
}

async function makeTemplate(): Promise<string> {
  const name = `${ownerName}_template`
  await (await openServerOnce()).query(`create database ${name} owner ${ownerName}`)
  await migrate(await settingsOf(name))
  return name
}

function openServerOnce(): Promise<pg.Client> {
  server ??= openServer()
  return server
}

async function settingsOf(name: string): Promise<ConnectionSettings> {
  return { ...(await testDatabase()).owner, user: ownerName, database: name }
}

/** A database without any table. */
export function aBareDatabase(t: TestContext): Promise<OwnDatabase> {
  return aDatabase(t, 'template1')
}

/** A database with the tables, and nothing in them. */
export async function anEmptyDatabase(t: TestContext): Promise<OwnDatabase> {
  template ??= makeTemplate()
  return aDatabase(t, await template)
}

async function aDatabase(t: TestContext, from: string): Promise<OwnDatabase> {
  count += 1
  const name = `${ownerName}_${count}`
  const administrator = await openServerOnce()
  await administrator.query(`create database ${name} owner ${ownerName} template ${from} strategy file_copy`)
  t.after(() => administrator.query(`drop database ${name} with (force)`))
  const owner = await settingsOf(name)
  return {
    owner,
    app: { ...owner, options: '-c role=traveler_app' },
    name,
    storage: new FolderStorage(aPath('files')),
    async query<Row extends pg.QueryResultRow>(text: string) {
      const client = singleConnection(owner)
      await client.connect()
      try {
        return (await client.query<Row>(text)).rows
      } finally {
        await client.end()
      }
    },
  }
}

/** The same with acts that can be performed there. */
export async function aGround(t: TestContext): Promise<OwnDatabase & OwnGround & { close(): Promise<void> }> {
  const database = await anEmptyDatabase(t)
  const pool = openPool(database.app, 16)
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await pool.end()
    isOpen = false
  }
  t.after(close)
  return { ...database, performer: await openPerformer(pool), close }
}

/** The database that an archive restores to, and acts that can be performed there. */
export async function aRestoredGround(t: TestContext, archive: string): Promise<OwnDatabase & OwnGround> {
  const database = await anEmptyDatabase(t)
  await bringBack(archive, database)
  const pool = openPool(database.app, 4)
  t.after(() => pool.end())
  return { ...database, performer: await openPerformer(pool) }
}

/** Backs a database up, with the files of a storage. */
export async function backUp({ owner, app, storage }: OwnDatabase, archive = aPath('a.traveler-backup')) {
  return writeBackup({ archive, owner, app, storage, key, publicKeys, report: quietly })
}

/** Restores an archive into a database; what is there is refused, where nothing else is said. */
export async function bringBack(
  archive: string,
  { owner, storage }: OwnDatabase,
  present: 'refuse' | 'replace' = 'refuse',
  report: ReportProgress = quietly,
) {
  return restoreBackup({ archive, owner, storage, trusted: publicKeys, present, report })
}

/** What stands in an archive, checked; null believes the keys in it. */
export async function look(
  archive: string,
  trusted: PublicKeys | null = publicKeys,
): Promise<CheckedArchive> {
  const reader = await ArchiveReader.open(archive, backupKind)
  try {
    return await checkArchive(reader, trusted, quietly)
  } finally {
    await reader.close()
  }
}
