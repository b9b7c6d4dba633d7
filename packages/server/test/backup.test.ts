import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { BadArchive, CannotKeep } from '../src/archive/archiveFormat.ts'
import type { Progress } from '../src/archive/progress.ts'
import { drillBackup, verifyAll } from '../src/backup/drillBackup.ts'
import { writeBackup } from '../src/backup/writeBackup.ts'
import { singleConnection } from '../src/db/connection.ts'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { listMigrations, lockMigrations, migrateLocked, newestMigration } from '../src/db/migrate.ts'
import { openFileDesk, sha256 } from './fileDesk.ts'
import { callerFor, openFloor } from './floor.ts'
import {
  aBareDatabase,
  aGround,
  anEmptyDatabase,
  aPath,
  aRestoredGround,
  backUp,
  bringBack,
  key,
  look,
  publicKeys,
  signRestored,
} from './keepingGround.ts'
import { aPart, aReleasedProcedure, aRun, aUnit } from './made.ts'

const nameUnit = `mutation ($input: CreateUnitOfMeasurementInput!) { createUnitOfMeasurement(input: $input) { unitOfMeasurement { id } } }`

/** What the tables of an archive hold, but for the checkpoints, of which each backup makes one. */
function contents({ manifest }: Awaited<ReturnType<typeof look>>) {
  return manifest.tables
    .filter(({ name }) => !name.startsWith('checkpoint'))
    .map(({ name, rows, sha256 }) => ({ name, rows, sha256 }))
}

test('a backup taken while sixteen people write holds all that was acknowledged before, and restores identically, there and back', async (t) => {
  const ground = await aGround(t)
  const floor = await openFloor(ground)
  const acknowledged: string[] = []
  let goOn = true
  const { promise: warm, resolve: isWarm } = Promise.withResolvers<void>()
  const write = async (who: number): Promise<void> => {
    for (let nth = 0; goOn; nth += 1) {
      const type = `unit ${who}.${nth}`
      await floor.admin.get(nameUnit, { input: { type } })
      acknowledged.push(type)
      if (acknowledged.length > 100) isWarm()
    }
  }
  const working = Array.from({ length: 16 }, (_nobody, who) => write(who))
  await warm
  const before = [...acknowledged]
  const backup = await backUp(ground)
  goOn = false
  await Promise.all(working)
  assert.ok(acknowledged.length > before.length, 'people went on working')

  const there = await anEmptyDatabase(t)
  const restored = await bringBack(backup.archive, there)
  assert.equal(restored.rows, backup.rows)
  const kept = new Set(
    (await there.query<{ type: string }>('select type from unit_of_measurement')).map(({ type }) => type),
  )
  assert.deepEqual(
    before.filter((type) => !kept.has(type)),
    [],
  )
  const [verification] = await verifyAll(there.owner, publicKeys, there.storage)
  assert.deepEqual(verification?.findings, [])

  const again = await backUp(there)
  const back = await anEmptyDatabase(t)
  await bringBack(again.archive, back)
  const [first, second] = [await look(backup.archive), await look(again.archive)]
  assert.deepEqual(contents(second), contents(first))
  assert.deepEqual(second.manifest.sequences, first.manifest.sequences)
  assert.deepEqual((await verifyAll(back.owner, publicKeys, back.storage))[0]?.findings, [])
})

test('work goes on after a restore where it stood, and all of it is signed for', async (t) => {
  const ground = await aGround(t)
  const floor = await openFloor(ground)
  const part = await aPart(floor.admin)
  const unit = await aUnit(floor.admin, part.id)
  const there = await aRestoredGround(t, (await backUp(ground)).archive)
  const { performer } = there
  const newcomer = await openFloor(there)
  const admin = newcomer.as(await callerFor(performer, floor.organizationId, floor.admin.id))
  const released = await aReleasedProcedure(admin, [{ title: 'Clean' }])
  const run = await aRun(admin, { procedureId: released.id, partInventoryId: unit.id })
  assert.ok(run.id > unit.id, 'ids go on where they were')
  for (const { organizationId } of [floor, newcomer]) await signRestored(there, organizationId)
  for (const { findings, checked } of await verifyAll(there.owner, publicKeys, there.storage)) {
    assert.deepEqual(findings, [])
    assert.equal(checked.unsigned, 0)
  }
})

test('what was not yet signed for when the backup was taken is signed for after the restore', async (t) => {
  const ground = await aGround(t)
  const floor = await openFloor(ground)
  // A transaction that is open keeps the border of every checkpoint below it.
  const open = singleConnection(ground.owner)
  await open.connect()
  await open.query('begin; select pg_current_xact_id()')
  await floor.admin.get(nameUnit, { input: { type: 'late' } })
  const { archive } = await backUp(ground)
  await open.end()
  const there = await aRestoredGround(t, archive)
  const unsigned = async (): Promise<number | undefined> =>
    (await verifyAll(there.owner, publicKeys, there.storage))[0]?.checked.unsigned
  assert.ok(((await unsigned()) ?? 0) > 0)
  await signRestored(there, floor.organizationId)
  assert.equal(await unsigned(), 0)
})

test('files are in a backup once by their hash, large ones too, and come back with their bytes', async (t) => {
  const ground = await aGround(t)
  const { aFile, door, floor } = await openFileDesk(ground)
  const part = await aPart(floor.admin)
  const large = 'x'.repeat(9 * 1024 * 1024)
  const bytes = ['the same', 'the same', large]
  for (const [nth, content] of bytes.entries()) await aFile(part.id, `${nth}.bin`, content)
  const { archive, files, lost } = await backUp({ ...ground, storage: new FolderStorage(door.filesFolder) })
  assert.deepEqual([files, lost], [2, 0])
  const there = await anEmptyDatabase(t)
  await bringBack(archive, there)
  const [verification] = await verifyAll(there.owner, publicKeys, there.storage)
  assert.deepEqual([verification?.findings, verification?.checked.files], [[], 3])
})

test('files whose bytes are gone or altered are named, and do not keep the rest out of the backup', async (t) => {
  const ground = await aGround(t)
  const { aFile, door, floor } = await openFileDesk(ground)
  const part = await aPart(floor.admin)
  const kept = await aFile(part.id, 'kept.txt', 'kept')
  const pathOf = (hash: string) => join(door.filesFolder, floor.organizationId, hash.slice(0, 2), hash)
  for (const content of ['gone', 'altered']) await aFile(part.id, `${content}.txt`, content)
  rmSync(pathOf(sha256('gone')))
  writeFileSync(pathOf(sha256('altered')), 'other bytes')
  const backup = await backUp({ ...ground, storage: new FolderStorage(door.filesFolder) })
  assert.deepEqual([backup.files, backup.lost], [1, 2])
  const there = await anEmptyDatabase(t)
  const { lost } = await bringBack(backup.archive, there)
  assert.deepEqual(
    lost.map(({ sha256, reason }) => [sha256, reason]).sort(),
    [
      [sha256('altered'), 'differs'],
      [sha256('gone'), 'missing'],
    ].sort(),
  )
  const [verification] = await verifyAll(there.owner, publicKeys, there.storage)
  assert.deepEqual(
    verification?.findings.map(({ code }) => code),
    ['FILE_MISSING', 'FILE_MISSING'],
  )
  assert.equal(kept.sha256, sha256('kept'))
})

test('a database that holds an organization is refused and untouched, unless it is said to give it up', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  const { archive } = await backUp(ground)
  const other = await aGround(t)
  await openFloor(other)
  await other.close()
  const domains = () => other.query<{ domain: string }>('select domain from organization')
  const before = await domains()
  await assert.rejects(bringBack(archive, other), refused(/holds an organization already.*--replace/))
  assert.deepEqual(await domains(), before)
  await bringBack(archive, other, 'replace')
  assert.deepEqual(await domains(), await ground.query('select domain from organization'))
})

test('a database that a Traveler is using is not restored into', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  const { archive } = await backUp(ground)
  await assert.rejects(
    bringBack(archive, ground, 'replace'),
    refused(/Traveler is using this database; stop it/),
  )
})

test('an archive that is not as it was written leaves the database as it was', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  const { archive } = await backUp(ground)
  const bytes = readFileSync(archive)
  const there = await aBareDatabase(t)
  const torn = aPath('torn.traveler-backup')
  writeFileSync(torn, bytes.subarray(0, bytes.length / 2))
  await assert.rejects(
    bringBack(torn, there),
    (error) => error instanceof BadArchive && /cut off/.test(error.message),
  )
  assert.deepEqual(await there.query("select from pg_class where relnamespace = 'public'::regnamespace"), [])
})

test('a restore that fails on its way, or is stopped amid a table, leaves no row', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  const { archive } = await backUp(ground)
  const there = await anEmptyDatabase(t)
  await there.query(`alter table site add constraint short_names check (length(name) < 3)`)
  await assert.rejects(bringBack(archive, there), /short_names/)
  for (const step of ['Restoring', 'Comparing']) {
    let reports = 0
    const stopAtTheFifth = (at: Progress) => {
      if (at.step === step) reports += 1
      assert.ok(reports < 5)
    }
    const there = await anEmptyDatabase(t)
    await assert.rejects(bringBack(archive, there, 'refuse', stopAtTheFifth), assert.AssertionError)
    assert.deepEqual(await there.query('select from role'), [])
  }
  assert.deepEqual(await there.query('select from role'), [])
})

test('rows that do not come back as they were are not kept', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  const { archive } = await backUp(ground)
  const there = await anEmptyDatabase(t)
  // A column that somebody gave another type, which pads its values with spaces.
  await there.query('alter table site alter column name type character(60)')
  await assert.rejects(bringBack(archive, there), refused(/table site is not what it was/))
  assert.deepEqual(await there.query('select from organization'), [])
})

test('a backup of older tables, that lacks one between others too, is restored with them and brought to these', async (t) => {
  const old = await aBareDatabase(t)
  const owner = singleConnection(old.owner)
  await owner.connect()
  await lockMigrations(owner)
  await migrateLocked(
    owner,
    (await listMigrations()).slice(0, 17).filter(({ number }) => number !== 11),
  )
  await owner.query(`insert into organization (id, name, domain, etag, created_at, updated_at)
values (7, 'Old Works', 'old.example', gen_random_uuid(), now(), now())`)
  await owner.end()
  const { archive } = await backUp(old)
  const there = await anEmptyDatabase(t)
  await bringBack(archive, there)
  assert.deepEqual(await there.query('select name from organization'), [{ name: 'Old Works' }])
  assert.deepEqual(await there.query('select max(number) as number from schema_migration'), [
    { number: await newestMigration() },
  ])
})

test('a backup of tables that this version does not know is refused', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  await ground.query(`insert into schema_migration (number, name) values (9999, '9999_from_the_future.sql')`)
  const { archive } = await backUp(ground)
  await assert.rejects(
    bringBack(archive, await anEmptyDatabase(t)),
    refused(/9999_from_the_future\.sql.*newer/),
  )
})

test('a backup that cannot be written leaves nothing, and says why', async (t) => {
  await assert.rejects(backUp(await aBareDatabase(t)), refused(/nothing to back up/))
  const ground = await aGround(t)
  await openFloor(ground)
  await assert.rejects(backUp(ground, '/nowhere/at/all'), refused(/cannot be written/))
  const archive = aPath('broken.traveler-backup')
  const { owner, app } = ground
  const report = (): never => {
    throw new Error('the terminal is gone')
  }
  await assert.rejects(
    writeBackup({ archive, owner, app, storage: ground.storage, key, publicKeys, report }),
    /terminal is gone/,
  )
  assert.equal(existsSync(archive) || existsSync(`${archive}.part`), false)
})

test('a drill restores a backup into a server of its own and verifies it, and says how far it is', async (t) => {
  const ground = await aGround(t)
  await openFloor(ground)
  const { archive, rows } = await backUp(ground)
  const told: Progress[] = []
  const drill = await drillBackup({ archive, trusted: publicKeys, report: (one) => void told.push(one) })
  assert.equal(drill.restored.rows, rows)
  assert.deepEqual(
    drill.verifications.map(({ findingCount, checked }) => [findingCount, checked.unsigned]),
    [[0, 0]],
  )
  const last = new Map(told.map(({ step, done, total }) => [step, [done, total]]))
  assert.deepEqual([...last.keys()], ['Checking the archive', 'Restoring', 'Comparing'])
  for (const [step, [done, total]] of last) assert.equal(done, total, step)
})

function refused(sentence: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof CannotKeep, String(error))
    assert.match(error.message, sentence)
    return true
  }
}
