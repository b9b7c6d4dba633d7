// The words of the embedded server's tests.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import {
  CannotStart,
  type EmbeddedServer,
  type SocketConnection,
  startEmbeddedServer,
} from '../src/db/embeddedServer.ts'

/** Whether PostgreSQL has to run as another user than the tests. */
export const isRoot = process.getuid?.() === 0
/** The temporary folder of the tests. */
export const base = mkdtempSync(join(tmpdir(), 'traveler-embedded-'))
chmodSync(base, 0o711)
const running = new Set<EmbeddedServer>()
/** Processes that are killed after the tests, whatever happened. */
export const children = new Set<ChildProcess>()
/** Folders outside the temporary one that are removed after the tests. */
export const foldersElsewhere = new Set<string>()

after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all([...running].map((server) => server.stop()))
  for (const folder of [base, ...foldersElsewhere]) rmSync(folder, { recursive: true, force: true })
})

let folderCount = 0

/** A data folder that does not exist yet. */
export function aFolder(): string {
  folderCount += 1
  return join(base, `data-${folderCount}`)
}

let template: Promise<string> | null = null

/** A data folder with an empty database, copied from one that was made once: making it takes a second each time. */
export async function aFolderWithDatabase(): Promise<string> {
  template ??= makeTemplate()
  const folder = aFolder()
  cpSync(await template, folder, { recursive: true })
  chmodSync(folder, 0o711)
  return folder
}

async function makeTemplate(): Promise<string> {
  const folder = aFolder()
  await stop(await start(folder))
  return folder
}

/** Start the server of a folder; what it says is added to `sentences`. */
export async function start(folder: string, sentences: string[] = []): Promise<EmbeddedServer> {
  const log = { info: (text: string) => sentences.push(text), warn: (text: string) => sentences.push(text) }
  const server = await startEmbeddedServer({ folder, log })
  running.add(server)
  return server
}

/** Stop a server that was started here. */
export async function stop(server: EmbeddedServer): Promise<void> {
  await server.stop()
  running.delete(server)
}

/** The rows that a statement gives on a connection of its own. */
export async function query(connection: SocketConnection, text: string): Promise<Record<string, unknown>[]> {
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

/** Wait until something has happened. */
export async function eventually(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await what()) return
    await pause(50)
  }
  assert.fail('it did not happen within 15 seconds')
}

/** A Traveler of its own that owns the folder until it is killed. */
export async function aTravelerInAnotherProcess(
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

/** Kill a process as a power failure does, and wait until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
  children.delete(child)
}

/** That an error is one sentence for the person who started Traveler, and says this. */
export function refusal(...patterns: readonly RegExp[]): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof CannotStart, String(error))
    for (const pattern of patterns) assert.match(error.message, pattern)
    return true
  }
}
