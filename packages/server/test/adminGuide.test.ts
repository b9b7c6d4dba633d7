import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { figureNames, Metrics } from '../src/http/metrics.ts'
import { newDataFolder } from './travelerProcess.ts'

const guide = readFileSync(new URL('../../../docs/admin.md', import.meta.url), 'utf8')
const commandLine = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))

/** The commands of the guide, in their order: a line that ends with a backslash goes on. */
function commands(): string[] {
  const fences = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  return fences.flatMap((text) =>
    text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line !== ''),
  )
}

/** Those that need the network, a server of one's own or that go on until they are stopped; other tests start Traveler. */
const notRunHere = /^(npm (ci|install)\b|\S+ npm start\b|npm start\b)/

async function shell(script: string, folder: string) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TRAVELER_|DATABASE_|NODE_TEST)/.test(name))
  const child = spawn('sh', ['-c', script], {
    cwd: folder,
    env: Object.fromEntries(kept),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
    })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}

test('every command of the administrator’s guide does what it says, in the order of the guide', async () => {
  const folder = newDataFolder()
  // Made by the first start, which is not one of these commands.
  mkdirSync(join(folder, 'data'), { mode: 0o711 })
  writeFileSync(join(folder, 'data', 'api-token-key.pem'), 'a key')
  let count = 0
  for (const command of commands()) {
    if (notRunHere.test(command)) continue
    count += 1
    const typed = command
      .replace('npm run traveler --', `"${process.execPath}" "${commandLine}"`)
      .replace('traveler-20261126T030000Z.traveler-backup', '$(ls backups | tail -1)')
    const { code, said } = await shell(typed, folder)
    assert.equal(code, 0, `${command}\n${said}`)
    if (command.includes('--quiet')) assert.equal(said, '', command)
  }
  assert.ok(count > 10, `${count} commands`)
})

test('the administrator’s guide tells of every metric, and of none that is not there', async () => {
  const metrics = new Metrics()
  metrics.watch(async () => Object.fromEntries(figureNames.map((name) => [name, 1])))
  metrics.watchPool({ totalCount: 0, idleCount: 0, waitingCount: 0 })
  const there = [...(await metrics.text()).matchAll(/^# TYPE (traveler_\w+)/gm)].map(([, name]) => name)
  const told = [...guide.matchAll(/\btraveler_(?!app)\w+/g)].map(([name]) => name)
  assert.deepEqual([...new Set(told)].sort(), there.sort())
})
