import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { z } from 'zod'
import { commands } from '../packages/cli/src/commands.ts'
import { typed } from '../packages/cli/test/typed.ts'
import { newDataFolder, startProcess, type TravelerProcess } from '../packages/server/test/travelerProcess.ts'
import { projectFolder } from '../tools/runtime.js'

const run = promisify(execFile)

/** Where the examples are typed: with the demonstration's data folder beside the files that they name. */
let folder: string
let data: string
let traveler: TravelerProcess
let bridge: Bridge

interface Bridge {
  readonly url: string
  close(): void
}

const callShape = z.object({
  words: z.array(z.string()),
  input: z.string(),
  environment: z.record(z.string(), z.string()),
})

/** What stands for `traveler` in the shell: a short program that hands its words to this process, where all is loaded. */
const client = `
import { readFileSync, writeSync } from 'node:fs'
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(TRAVELER_|DATABASE_|NO_COLOR)/.test(name)))
const body = JSON.stringify({ words: process.argv.slice(2), input: readFileSync(0, 'base64'), environment })
const { code, out, err } = await (await fetch(process.env.BRIDGE, { method: 'POST', body })).json()
writeSync(1, out)
writeSync(2, err)
process.exit(code)
`

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traveler-examples-'))
  // As root a database runs as another user, who must pass through.
  chmodSync(folder, 0o711)
  data = newDataFolder()
  traveler = startProcess({ folder: data })
  await traveler.address()
  cpSync(join(projectFolder, 'docs/examples'), folder, { recursive: true })
  writeFileSync(join(folder, 'client.mjs'), client)
  process.chdir(folder)
  bridge = await openBridge()
})

after(async () => {
  bridge.close()
  await traveler.stop()
  process.chdir(projectFolder)
  rmSync(folder, { recursive: true, force: true })
})

async function openBridge(): Promise<Bridge> {
  const server = createServer((request, reply) => {
    void text(request).then(async (body) => {
      const { words, input, environment } = callShape.parse(JSON.parse(body))
      const answered = await typed(words, { environment, input: Buffer.from(input, 'base64') })
      reply.end(JSON.stringify(answered))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // It listens on a port, not on a socket file.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

/** It runs until it is stopped: what it does is tested where a whole Traveler is started. */
const withoutEnd = ['serve']

test('every example of the help, which is that of the docs, works as it is printed', {
  timeout: 240_000,
}, async () => {
  const examples = commands
    .filter(({ name }) => !withoutEnd.includes(name))
    .flatMap(({ name, examples: own }) => own.map((example) => ({ name, ...example })))
  const script = examples.map(({ name, about, shell, before: setUp }) =>
    [
      `echo "== ${name}: ${about.replace(/["$`]/g, '')}"`,
      ...(setUp === undefined ? [] : [setUp]),
      shell,
    ].join('\n'),
  )
  const prelude = [
    'set -euo pipefail',
    'shopt -s expand_aliases',
    `traveler() { "${process.execPath}" client.mjs "$@"; }`,
  ]
  const shell = run('bash', ['-c', [...prelude, ...script].join('\n')], {
    cwd: folder,
    env: { ...process.env, BRIDGE: bridge.url, TRAVELER_DATA: data },
  })
  // Nobody types anything more.
  shell.child.stdin?.end()
  const { stdout } = await shell.catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout.split('== ').at(-1)}\n${error.stderr}`)
  })
  for (const { name } of examples) assert.ok(stdout.includes(`== ${name}: `), name)
})

/** As typed behind `traveler`, with the demonstration's own key. */
const type = (words: readonly string[], more: Parameters<typeof typed>[1] = {}) =>
  typed(words, { ...more, environment: { TRAVELER_DATA: data } })

const igniter = ['--procedure', 'Assemble and test torch igniter', '--part', 'EP-1000']

test('a dry run tells all that forbids the start, each with its remedy, and writes nothing', async () => {
  const words = ['run', 'start', ...igniter, '--serial', 'TI-0008', '--dry-run']
  const people = await type(words)
  assert.equal(people.code, 1)
  assert.match(people.out, /^1 thing forbids the start:\n {2}- .*TI-0008 already exists\. Choose another/)
  assert.match(people.out, /To be known:\n {2}- No title is given/)
  const program = await type([...words, '--json'])
  assert.equal(program.code, 1)
  const { isReady, blockers } = JSON.parse(program.out)
  assert.deepEqual([isReady, blockers.length, blockers[0].code], [false, 1, 'ALREADY_EXISTS'])
  const refused = await type(['run', 'start', ...igniter, '--serial', 'TI-0008'])
  assert.deepEqual([refused.code, refused.out], [1, ''])
  assert.match(refused.err, /TI-0008 already exists/)
  const draft = await type(['run', 'start', ...igniter, '--unit', 'TI-0005', '--dry-run'])
  assert.equal(draft.code, 2, 'a part is made, a unit is worked on')
})

test('planned work is started by its order, once', async () => {
  const planned = ['run', 'start', '--planned', 'Igniters for the Cinder 05 hot fire']
  const said = await type([...planned, '--title', 'Mine'])
  assert.equal(said.code, 2)
  assert.match(said.err, /--title stands in the planned work itself/)
  const ready = await type([...planned, '--dry-run', '--json'])
  assert.equal(ready.code, 0, ready.err)
  assert.equal(JSON.parse(ready.out).readiness.isReady, true)
  const started = await type([...planned, '--serial', 'TI-0301', '--serial', 'TI-0302', '--json'])
  assert.equal(started.code, 0, started.err)
  assert.equal(JSON.parse(started.out).runs.length, 2)
  const again = await type([...planned, '--serial', 'TI-0303'])
  assert.equal(again.code, 1)
  assert.match(again.err, /no planned run/)
})

test('the same command with the same key starts one run', async () => {
  const words = [
    'run',
    'start',
    ...igniter,
    '--serial',
    'TI-0201',
    '--quiet',
    '--idempotency-key',
    'order-17',
  ]
  const [first, again] = [await type(words), await type(words)]
  assert.equal(first.code, 0, first.err)
  assert.equal(first.out, again.out)
})

test('a list goes on page by page, shows everything, and is one JSON array', async () => {
  const first = await type(['run', 'list', '--first', '2', '--sort', 'oldest', '--quiet'])
  const ids = first.out.trim().split('\n')
  assert.equal(ids.length, 2)
  const cursor = /--after (\S+) goes on/.exec(first.err)?.[1] ?? ''
  const next = await type(['run', 'list', '--first', '2', '--sort', 'oldest', '--quiet', '--after', cursor])
  const all = await type(['run', 'list', '--sort', 'oldest', '--all', '--json'])
  const listed = z.array(z.object({ id: z.string() })).parse(JSON.parse(all.out))
  assert.deepEqual(
    listed.slice(0, 4).map(({ id }) => id),
    [...ids, ...next.out.trim().split('\n')],
  )
  const none = await type(['run', 'list', '--order', 'nobody', '--json'])
  assert.deepEqual(JSON.parse(none.out), [])
  assert.equal((await type(['run', 'list', '--first', '900'])).code, 2)
})

test('on a narrow terminal every line of a table fits, and ids stay whole', async () => {
  const { out } = await type(['run', 'list'], { columns: 60 })
  const lines = out.trimEnd().split('\n')
  assert.ok(lines.every((line) => line.length <= 60) && lines.some((line) => line.includes('…')))
  assert.match(lines[1] ?? '', /^ *\d+ {2}/)
})

test('what is mistyped is answered by what is like it, and what is not clear by all that it names', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['run', 'start', '--part', 'EP-10'], /no part "EP-10"\. Like it: EP-1000:/],
    [['run', 'start', ...igniter, '--assignee', 'omar'], /no person "omar"\. Like it: .*omar@ember\.example/],
    [['run', 'start', ...igniter, '--work-center', 'WC-10'], /Like it: WC-10 Clean assembly/],
    [['run', 'show', 'EP-1000'], /More than one run is "EP-1000": \d+ \(.*Give the id/],
    [['run', 'show', 'TI-0008', '2.4.1'], /has no step "2\.4\.1"/],
    [['run', 'show', 'TI-0008', 'Fit the spark plugs'], /Did you mean "Fit the spark plug"/],
    [['run', 'show', 'nothing-like-it'], /There is no run "nothing-like-it"/],
  ]
  for (const [words, sentence] of cases) {
    const { code, err } = await type(words)
    assert.equal(code, 1, words.join(' '))
    assert.match(err, sentence)
  }
  const field = await type(['run', 'step', 'set', 'TI-0011', '1', 'Kit complet=yes'])
  assert.equal(field.code, 2)
  assert.match(field.err, /no field "Kit complet"\. Did you mean "Kit complete"/)
})

test('values are recorded each by itself, and what is refused says why', async () => {
  await type(['run', 'step', 'start', 'TI-0011', '1'])
  const values = ['Kit complete=yes', 'Cleanliness of body and cap=Level 900', 'Lubricant good until=soon']
  const { code, out, err } = await type(['run', 'step', 'set', 'TI-0011', '1', ...values])
  assert.equal(code, 1)
  assert.match(out, /Kit complete +boolean +yes +in range/)
  assert.match(err, /Level 900[\s\S]*Lubricant good until/)
  const unfilled = await type(['run', 'step', 'complete', 'TI-0011', '1', '--json'])
  assert.equal(unfilled.code, 1)
  assert.ok(JSON.parse(unfilled.out).errors.every(({ code }: { code: string }) => code !== undefined))
})

test('an API key never signs: it is told who does; a wrong password signs nothing', async () => {
  for (const words of [
    ['run', 'complete', 'TI-0011', '--outcome', 'accepted'],
    ['run', 'step', 'sign', 'TI-0011', '2.2', 'Cap fitted'],
  ]) {
    const key = await type(words)
    assert.equal(key.code, 1)
    assert.match(key.err, /^A person signs, never an API key\. Give --as/)
    const wrong = await type([...words, '--as', 'leo@ember.example'], { answers: ['wrong'] })
    assert.equal(wrong.code, 1)
    assert.doesNotMatch(wrong.err, /wrong$/)
    const right = await type([...words, '--as', 'leo@ember.example', '--json'], {
      answers: ['ember-and-leo'],
    })
    assert.equal(right.code, 1)
    assert.notDeepEqual(JSON.parse(right.out).errors, [], 'the run is not done: all that is missing is told')
  }
})
