import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { announce, findNode, projectFolder } from './runtime.js'

const folder = mkdtempSync(join(tmpdir(), 'traveler-runtime-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function aScript(text: string): string {
  const file = join(folder, `${crypto.randomUUID()}.ts`)
  writeFileSync(file, text)
  return file
}

interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Run a script through tools/run.js; `signal` is sent to run.js as soon as the script prints something. */
async function run(
  script: string,
  scriptArguments: readonly string[],
  signal?: NodeJS.Signals,
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [join(projectFolder, 'tools', 'run.js'), script, ...scriptArguments],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output === '' && signal) child.kill(signal)
    output += chunk
  })
  const [code] = await once(child, 'close')
  return { code: typeof code === 'number' ? code : null, output }
}

test('a TypeScript file runs with its arguments, and its exit code comes back', async () => {
  const script = aScript(
    `const given: string[] = process.argv.slice(2); console.log(given.join()); process.exit(7)`,
  )
  assert.deepEqual(await run(script, ['start', '--port=0']), { code: 7, output: 'start,--port=0\n' })
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} reaches the running file, which finishes what is in flight`, async () => {
    const script = aScript(`
      const alive = setInterval(() => {}, 1000)
      process.on('${signal}', () => setTimeout(() => { console.log('finished'); clearInterval(alive) }, 100))
      console.log('ready')`)
    assert.deepEqual(await run(script, [], signal), { code: 0, output: 'ready\nfinished\n' })
  })
}

test('a file that dies of a signal gives the exit code that shells give', async () => {
  const script = aScript(`process.kill(process.pid, 'SIGKILL')`)
  assert.equal((await run(script, [])).code, 137)
})

test('a quick phase stays quiet, a slow one says what it does', async (context) => {
  const said = context.mock.method(console, 'error', () => {})
  await announce('Quick …', () => pause(1))
  assert.equal(said.mock.callCount(), 0)
  await announce('Slow …', () => pause(1100))
  assert.deepEqual(said.mock.calls[0]?.arguments, ['Slow …'])
})

test('the Node that is found runs TypeScript', async () => {
  const child = spawn(findNode(), [aScript('const one: number = 1; process.exit(one)')])
  const [code] = await once(child, 'close')
  assert.equal(code, 1)
})
