import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { makeSocketFolder } from '../src/db/embedded/socketFolder.ts'
import {
  CannotStart,
  type EmbeddedServer,
  findRunningServer,
  type SocketConnection,
  startEmbeddedServer,
} from '../src/db/embeddedServer.ts'

const isRoot = process.getuid?.() === 0
const base = mkdtempSync(join(tmpdir(), 'traveler-embedded-'))
chmodSync(base, 0o711)
const running = new Set<EmbeddedServer>()
const children = new Set<ChildProcess>()
const foldersElsewhere = new Set<string>()

after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all([...running].map((server) => server.stop()))
  for (const folder of [base, ...foldersElsewhere]) rmSync(folder, { recursive: true, force: true })
})

let folderCount = 0

function aFolder(): string {
  folderCount += 1
  return join(base, `data-${folderCount}`)
}

async function start(folder: string, sentences: string[] = []): Promise<EmbeddedServer> {
  const log = { info: (text: string) => sentences.push(text), warn: (text: string) => sentences.push(text) }
  const server = await startEmbeddedServer({ folder, log })
  running.add(server)
  return server
}

async function stop(server: EmbeddedServer): Promise<void> {
  await server.stop()
  running.delete(server)
}

async function query(connection: SocketConnection, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(text)
    return rows
  } finally {
    await client.end()
  }
}

async function eventually(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await what()) return
    await pause(50)
  }
  assert.fail('it did not happen within 15 seconds')
}

/** A Traveler of its own that owns the folder until it is killed. */
async function aTravelerInAnotherProcess(
  folder: string,
): Promise<{ child: ChildProcess; serverPid: number }> {
  const script = `
    import { startEmbeddedServer } from ${JSON.stringify(new URL('../src/db/embeddedServer.ts', import.meta.url))}
    const server = await startEmbeddedServer({ folder: ${JSON.stringify(folder)}, log: console })
    process.stdout.write(String(server.pid))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  assert.ok(child.stdout)
  const [pid] = await once(child.stdout, 'data')
  return { child, serverPid: Number(String(pid)) }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
  children.delete(child)
}

function refusal(...patterns: readonly RegExp[]): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof CannotStart, String(error))
    for (const pattern of patterns) assert.match(error.message, pattern)
    return true
  }
}

test('a first start makes a durable database that is found again after a stop', async () => {
  const folder = aFolder()
  const first = await start(folder)
  assert.deepEqual(
    await query(
      first.owner,
      "select current_setting('fsync') fsync, current_setting('listen_addresses') tcp",
    ),
    [{ fsync: 'on', tcp: '' }],
  )
  await query(first.owner, 'create table kept as select 42 answer')
  await stop(first)
  assert.equal(existsSync(first.owner.host), false, 'the socket folder is removed')
  const second = await start(folder)
  assert.deepEqual(await query(second.owner, 'select answer from kept'), [{ answer: 42 }])
  await stop(second)
})

test('the database speaks UTC, UTF-8 and no language', async () => {
  const server = await start(aFolder())
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
  const folder = aFolder()
  const server = await start(folder)
  assert.equal(statSync(server.owner.host).mode & 0o777, 0o700)
  assert.equal(statSync(join(folder, 'postgres.log')).mode & 0o777, 0o600)
  await stop(server)
})

test('a second Traveler on the same folder is told who owns it, and disturbs nothing', async () => {
  const folder = aFolder()
  const { child, serverPid } = await aTravelerInAnotherProcess(folder)
  await assert.rejects(
    start(folder),
    refusal(/Another Traveler/, new RegExp(`process ${child.pid}\\b`), /TRAVELER_DATA/),
  )
  const owner = findRunningServer(folder)
  assert.ok(owner)
  assert.deepEqual(await query(owner, 'select 1 one'), [{ one: 1 }])
  process.kill(serverPid, 0)
  await kill(child)
  await stop(await start(folder))
})

test('a second Traveler in the same process is refused too', async () => {
  const folder = aFolder()
  const server = await start(folder)
  await assert.rejects(start(folder), refusal(/Another Traveler/))
  assert.deepEqual(await query(server.owner, 'select 1 one'), [{ one: 1 }])
  await stop(server)
  assert.equal(findRunningServer(folder), null)
})

test('when Traveler is killed, the next one ends the server that it left and loses nothing', async () => {
  const folder = aFolder()
  const { child, serverPid } = await aTravelerInAnotherProcess(folder)
  const owner = findRunningServer(folder)
  assert.ok(owner)
  await query(owner, 'create table kept as select 42 answer')
  await kill(child)
  process.kill(serverPid, 0)
  const sentences: string[] = []
  const next = await start(folder, sentences)
  assert.match(sentences.join(), new RegExp(`left behind \\(process ${serverPid}\\)`))
  assert.notEqual(next.pid, serverPid)
  assert.deepEqual(await query(next.owner, 'select answer from kept'), [{ answer: 42 }])
  assert.equal(existsSync(owner.host), false, 'the socket folder of the killed one is removed')
  await stop(next)
})

test('when Traveler and its server are both killed, the next start recovers what was committed', async () => {
  const folder = aFolder()
  const { child, serverPid } = await aTravelerInAnotherProcess(folder)
  const owner = findRunningServer(folder)
  assert.ok(owner)
  await query(owner, 'create table kept as select 42 answer')
  await kill(child)
  process.kill(serverPid, 'SIGKILL')
  const next = await start(folder)
  assert.deepEqual(await query(next.owner, 'select answer from kept'), [{ answer: 42 }])
  assert.equal(existsSync(owner.host), false)
  await stop(next)
})

test('a server that is killed comes back by itself at the same socket', async () => {
  const sentences: string[] = []
  const server = await start(aFolder(), sentences)
  const killed = server.pid
  await query(server.owner, 'create table kept as select 42 answer')
  process.kill(killed, 'SIGKILL')
  await eventually(() => server.pid !== killed)
  await eventually(() =>
    query(server.owner, 'select answer from kept').then(
      () => true,
      () => false,
    ),
  )
  assert.match(sentences.join(), /SIGKILL; starting it again/)
  await stop(server)
})

test('a stop during the restart after a crash leaves no server', async () => {
  const folder = aFolder()
  const server = await start(folder)
  process.kill(server.pid, 'SIGKILL')
  await stop(server)
  assert.equal(existsSync(server.owner.host), false)
  await stop(await start(folder))
})

test('a process id that now belongs to another program does not keep the database from starting', async () => {
  const folder = aFolder()
  const server = await start(folder)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  await stop(server)
  const { uid, gid } = statSync(join(folder, 'postgres'))
  // The server's own user, else PostgreSQL would see by itself that the process is not its own.
  const stranger = spawn('sleep', ['60'], isRoot ? { uid, gid } : {})
  children.add(stranger)
  writeFileSync(pidFile, [stranger.pid, ...lines.slice(1)].join('\n'))
  const again = await start(folder)
  assert.deepEqual(await query(again.owner, 'select 1 one'), [{ one: 1 }])
  assert.equal(stranger.exitCode, null, 'the other program lives')
  await stop(again)
  await kill(stranger)
})

test('a zombie with the old process id does not keep the database from starting', async () => {
  const folder = aFolder()
  const server = await start(folder)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  await stop(server)
  const { uid, gid } = statSync(join(folder, 'postgres'))
  // The shell becomes a program that never asks how its child ended.
  const parent = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 60'], isRoot ? { uid, gid } : {})
  children.add(parent)
  const [zombie] = await once(parent.stdout, 'data')
  writeFileSync(pidFile, [String(zombie).trim(), ...lines.slice(1)].join('\n'))
  const again = await start(folder)
  assert.deepEqual(await query(again.owner, 'select 1 one'), [{ one: 1 }])
  await stop(again)
  await kill(parent)
})

test('an empty process id file does not keep the database from starting', async () => {
  const folder = aFolder()
  await stop(await start(folder))
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), '')
  await stop(await start(folder))
})

test('a first start that was cut off begins anew', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'postgres.new'), { recursive: true })
  chmodSync(folder, 0o711)
  writeFileSync(join(folder, 'postgres.new', 'half'), 'x')
  await stop(await start(folder))
  assert.equal(existsSync(join(folder, 'postgres.new')), false)
})

test('a database of another major version is refused with the way to move, and not touched', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n')
  await assert.rejects(start(folder), refusal(/PostgreSQL 17/, /nothing was touched/, /backup/, /restore/))
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
  const folder = aFolder()
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
  const server = await start(aFolder())
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
