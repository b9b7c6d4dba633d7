import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { statement } from '../src/db/statement.ts'
import { pausing } from './barrier.ts'
import { openFloor, password } from './floor.ts'
import { openFrontDoor } from './frontDoor.ts'
import { tableOf } from './importing.ts'

const commandLine = fileURLToPath(new URL('../../cli/traveler.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'traveler-stopped-'))
after(() => rmSync(folder, { recursive: true }))

test('Ctrl-C while thousands of parts are written leaves none of them, says so, and the command exits with 130', async () => {
  const floor = await openFloor()
  const file = join(folder, 'parts.csv')
  writeFileSync(
    file,
    tableOf('part', 3_000, (nth) => `STOPPED-${nth}`),
  )
  const inTheMiddle = Promise.withResolvers<void>()
  const hungUp = Promise.withResolvers<void>()
  let chunks = 0
  const performer = pausing(floor.performer, (sent) => {
    if (!sent.includes('insert into part ')) return null
    chunks += 1
    if (chunks < 2) return null
    inTheMiddle.resolve()
    return hungUp.promise
  })
  const { app } = await openFrontDoor(performer)
  await app.listen({ port: 0, host: '127.0.0.1' })
  after(() => app.close())
  app.server.on('request', (_request: IncomingMessage, reply: ServerResponse) => {
    // Behind whoever else waits for it, such as the import itself.
    reply.once('close', () => !reply.writableFinished && setImmediate(hungUp.resolve))
  })
  // It listens on a port, not on a socket file.
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const command = spawn(
    process.execPath,
    [commandLine, 'part', 'import', file, '--as', floor.admin.email, '--password-stdin'],
    { env: { ...process.env, TRAVELER_URL: url } },
  )
  command.stdin.end(`${password}\n`)
  const [said, ended] = [text(command.stderr), once(command, 'exit')]
  await Promise.race([inTheMiddle.promise, ended])
  command.kill('SIGINT')
  const [code] = await ended
  assert.deepEqual([code, await said], [130, 'Stopped: nothing was written.\n'])
  assert.equal(chunks, 2, 'it was in the middle')
  const [left] = await floor.rows<{ parts: string; events: string }>(
    statement(
      "select (select count(*) from part) as parts, (select count(*) from event where type = 'PART_CREATED') as events",
    ),
  )
  assert.deepEqual(left, { parts: '0', events: '0' })
})
