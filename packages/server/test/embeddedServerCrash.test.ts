import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPidFile } from '../src/db/embedded/leftover.ts'
import { findRunningServer } from '../src/db/embeddedServer.ts'
import {
  aFolder,
  aFolderWithDatabase,
  aTravelerInAnotherProcess,
  children,
  eventually,
  isRoot,
  kill,
  query,
  refusal,
  start,
  stop,
} from './embeddedFloor.ts'

/** Kills a process; false where it ended by itself meanwhile. */
function killIfThere(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}

test('a second Traveler on the same folder is told who owns it, and disturbs nothing', async () => {
  const folder = await aFolderWithDatabase()
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
  const folder = await aFolderWithDatabase()
  const server = await start(folder)
  await assert.rejects(start(folder), refusal(/Another Traveler/))
  assert.deepEqual(await query(server.owner, 'select 1 one'), [{ one: 1 }])
  await stop(server)
  assert.equal(findRunningServer(folder), null)
})

test('when Traveler is killed, the next one ends the server that it left and loses nothing', async () => {
  const folder = await aFolderWithDatabase()
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
  const folder = await aFolderWithDatabase()
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
  const server = await start(await aFolderWithDatabase(), sentences)
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

test('a server that is killed again while it recovers comes back too', async () => {
  const folder = await aFolderWithDatabase()
  const server = await start(folder)
  await query(server.owner, 'create table kept as select 42 answer')
  const killed = server.pid
  process.kill(killed, 'SIGKILL')
  let recovering = killed
  // A server that finds the killed one's processes still ending gives up by itself and is started again: the one to
  // kill is one that is still there.
  await eventually(() => {
    recovering = readPidFile(join(folder, 'postgres'))?.pid ?? killed
    return recovering !== killed && killIfThere(recovering)
  })
  await eventually(() => server.pid !== killed && server.pid !== recovering)
  assert.deepEqual(await query(server.owner, 'select answer from kept'), [{ answer: 42 }])
  await stop(server)
})

test('a stop during the restart after a crash leaves no server', async () => {
  const folder = await aFolderWithDatabase()
  const server = await start(folder)
  process.kill(server.pid, 'SIGKILL')
  await stop(server)
  assert.equal(existsSync(server.owner.host), false)
  await stop(await start(folder))
})

test('a process id that now belongs to another program does not keep the database from starting', async () => {
  const folder = await aFolderWithDatabase()
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
  const folder = await aFolderWithDatabase()
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
  const folder = await aFolderWithDatabase()
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
