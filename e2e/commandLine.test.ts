import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { commands } from '../packages/cli/src/commands.ts'
import { typed } from '../packages/cli/test/typed.ts'
import { newDataFolder, startProcess, type TravelerProcess } from '../packages/server/test/travelerProcess.ts'
import { projectFolder } from '../tools/runtime.js'

/** Where the examples are typed: with the demonstration's data folder beside the files that they name. */
let folder: string
let data: string
let traveler: TravelerProcess
let bridge: Bridge

interface Bridge {
  readonly port: number
  close(): void
}

/** Between the parts of a call and of its answer, and behind the last: no example holds them. */
const [between, end] = ['\x1f', '\x1e']

/** What stands for `traveler` in the shell. It hands its words to this process, where all is loaded. */
const prelude = String.raw`
set -euo pipefail
traveler() {
  local input='' code out err bridge
  if [ -p /dev/stdin ]; then input=$(cat); fi
  exec {bridge}<>"/dev/tcp/127.0.0.1/$BRIDGE"
  printf '%s\x1f' "$input" "$TRAVELER_DATA" "${'$'}{TRAVELER_NEW_PASSWORD:-}" "$@" >&"$bridge"
  printf '\x1e' >&"$bridge"
  IFS=$'\x1f' read -r -d $'\x1e' code out err <&"$bridge"
  exec {bridge}>&-
  printf '%s' "$out"
  printf '%s' "$err" >&2
  return "$code"
}`

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traveler-examples-'))
  // As root a database runs as another user, who must pass through.
  chmodSync(folder, 0o711)
  data = newDataFolder()
  // Which holds the example of traveler serve, too.
  traveler = startProcess({ folder: data, environment: { TRAVELER_DEMO: 'small' }, byCommand: true })
  await traveler.address()
  cpSync(join(projectFolder, 'docs/examples'), folder, { recursive: true })
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
  const server = createServer((socket) => {
    let call = ''
    socket.setEncoding('utf8').on('data', (text: string) => {
      call += text
      if (call.endsWith(end))
        void answer(call.slice(0, -1 - between.length)).then((reply) => socket.end(reply))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // It listens on a port, not on a socket file.
  const { port } = server.address() as AddressInfo
  return { port, close: () => void server.close() }
}

async function answer(call: string): Promise<string> {
  const [input = '', TRAVELER_DATA = '', TRAVELER_NEW_PASSWORD = '', ...words] = call.split(between)
  const { code, out, err } = await typed(words, {
    input,
    environment: { TRAVELER_DATA, TRAVELER_NEW_PASSWORD },
  })
  return [code, out, err].join(between) + end
}

/** Runs a program in the folder of the examples, to its end. Nobody types anything. */
async function run(program: string, words: readonly string[], environment: Record<string, string>) {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ])
  if (code !== 0) throw new Error(`${stdout.split('== ').at(-1)}\n${stderr}`)
  return { stdout }
}

test('every example of the help, which is that of the docs, works as it is printed', {
  timeout: 180_000,
}, async () => {
  const all = commands.flatMap(({ name, examples: own }) => own.map((example) => ({ name, ...example })))
  for (const { name, heldBy } of all)
    if (heldBy !== undefined)
      assert.match(
        readFileSync(join(projectFolder, heldBy), 'utf8'),
        new RegExp(name.split(' ').at(-1) ?? name),
        name,
      )
  const examples = all.filter(({ heldBy }) => heldBy === undefined)
  const script = examples.map(({ name, about, shell, before: setUp }) =>
    [
      `echo "== ${name}: ${about.replace(/["$`]/g, '')}"`,
      ...(setUp === undefined ? [] : [setUp]),
      shell,
    ].join('\n'),
  )
  const { stdout } = await run('bash', ['-c', [prelude, ...script].join('\n')], {
    BRIDGE: String(bridge.port),
    TRAVELER_DATA: data,
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
  assert.match(
    people.out,
    /^1 thing forbids the start:\n {2}- .*TI-0008 already exists\. Give another serial/,
  )
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
    [['readiness', '--part', 'EP-10'], /no part "EP-10"\. Like it: EP-1000:/],
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
  const start = await type(['run', 'start', '--part', 'EP-1000'])
  assert.equal(start.code, 2)
  assert.match(start.err, /^--procedure is missing/)
  const field = await type(['run', 'step', 'set', 'TI-0011', '1', 'Lines missing from the ki=0'])
  assert.equal(field.code, 2)
  assert.match(field.err, /no field "Lines missing from the ki"\. Did you mean "Lines missing from the kit"/)
})

test('values are recorded each by itself, and what is refused says why', async () => {
  await type(['run', 'step', 'start', 'TI-0011', '1'])
  const values = [
    'Lines missing from the kit=0',
    'Cleanliness of body and cap=Level 900',
    'Kit packed on=soon',
  ]
  const { code, out, err } = await type(['run', 'step', 'set', 'TI-0011', '1', ...values])
  assert.equal(code, 1)
  assert.match(out, /Lines missing from the kit +0 to 0 +0 +in range/)
  assert.match(err, /Level 900[\s\S]*Kit packed on/)
  const unfilled = await type(['run', 'step', 'complete', 'TI-0011', '1', '--json'])
  assert.equal(unfilled.code, 1)
  assert.ok(JSON.parse(unfilled.out).errors.every(({ code }: { code: string }) => code !== undefined))
})

test('what is ordered comes in against its order, with its certificates, and more of it only with a reason', async () => {
  const due = [
    '--quantity',
    '8',
    '--supplier',
    'Basin Machining',
    '--order',
    'PO-77',
    '--expected',
    '2199-01-31',
  ]
  const ordered = await type(['inventory', 'order', 'EP-1020', ...due, '--location', 'Rack A'])
  assert.match(
    ordered.out,
    /^8 of EP-1020:B on order .*: PO-77 of Basin Machining, until 2199-01-31/,
    ordered.err,
  )
  const lot = ['inventory', 'receive', 'EP-1020', '--order', 'PO-77', '--lot', 'IC-77', '--json']
  const certificates = ['--conformity', 'C-77', '--material', 'H-77']
  const came = JSON.parse((await type([...lot, '--quantity', '5', ...certificates])).out)
  assert.deepEqual([came.supplier, came.orderReference], ['Basin Machining', 'PO-77'])
  assert.deepEqual(
    came.receiptItems[0].documents.map(({ kind, number }: { kind: string; number: string }) => [
      kind,
      number,
    ]),
    [
      ['CONFORMITY', 'C-77'],
      ['MATERIAL', 'H-77'],
    ],
  )
  const more = await type([...lot, '--quantity', '4'])
  assert.equal(JSON.parse(more.out).errors[0].code, 'MORE_THAN_ORDERED')
  const told = await type([...lot, '--quantity', '4', '--reason', 'One was sent for free'])
  assert.equal(told.code, 0, told.err)
})

test('a table says what a step waits for without saying twice which step it is', async () => {
  const { out } = await type(['work', 'queue', 'WC-10 Clean assembly', '--bucket', 'blocked'])
  assert.match(out, /^blocked +\d+ +2\.2 .* {2}step 2\.1 Fit the orifices, which is TODO/m)
})

/** The bytes of every file of a folder, by path. */
const bytesOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(path.length), readFileSync(file).toString('base64')])
      .toSorted(),
  )

test('a procedure goes out into a folder and comes in again, to the byte', async () => {
  const [first, again] = [join(folder, 'first'), join(folder, 'again')]
  const title = 'Assemble and test torch igniter'
  assert.equal((await type(['procedure', 'export', title, first])).code, 0)
  const made = await type(['procedure', 'import', first, '--new', '--json'])
  assert.equal(made.code, 0, made.err)
  const { procedureId } = z.object({ procedureId: z.string() }).parse(JSON.parse(made.out))
  assert.equal((await type(['procedure', 'export', procedureId, again])).code, 0)
  assert.deepEqual(bytesOf(again), bytesOf(first))
  const [step = ''] = readdirSync(join(first, 'steps'))
  const file = join(first, 'steps', step)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Another'))
  const diff = await type(['procedure', 'diff', procedureId, first])
  assert.equal(diff.code, 1)
  assert.match(diff.out, /^\+title: Another$/m)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'colour: red'))
  const wrong = await type(['procedure', 'import', first, '--new'])
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, new RegExp(`steps/${step}:2:9: colour is not known`))
  assert.match(wrong.out, /^Nothing was written/)
  const draft = await type(['procedure', 'release', procedureId])
  assert.equal(draft.code, 1)
  assert.match(draft.err, /--hand-in hands it in for review/)
})

test('people are found by name and address; nobody learns a password from the arguments', async () => {
  const locked = await type(['user', 'list', '--locked', '--json'])
  assert.deepEqual([locked.code, locked.out.trim()], [0, '[]'])
  const found = await type(['user', 'list', '--search', 'haddad', '--json'])
  assert.equal(JSON.parse(found.out)[0].email, 'omar@ember.example')
  const missing = await type(['user', 'reset-password', 'omar@ember.example'])
  assert.equal(missing.code, 2)
  assert.match(missing.err, /set TRAVELER_NEW_PASSWORD/)
  const different = await type(['user', 'reset-password', 'omar@ember.example'], { answers: ['one', 'two'] })
  assert.match(different.err, /The two passwords are not the same/)
  const asOperator = await type(['user', 'unlock', 'leo@ember.example', '--as', 'omar@ember.example'], {
    answers: ['ember-and-omar'],
  })
  assert.equal(asOperator.code, 1)
  assert.match(asOperator.err, /permission/i)
})

test('settings are set in their own kind, and a mistyped name is answered', async () => {
  const set = await type(['organization', 'set', 'procedureLinksRequired', 'yes', '--json'])
  assert.equal(JSON.parse(set.out).value, true)
  assert.equal((await type(['organization', 'set', 'procedureLinksRequired', 'no'])).code, 0)
  const bad = await type(['organization', 'set', 'sessionHours', 'many'])
  assert.equal(bad.code, 1)
  const unknown = await type(['organization', 'set', 'sessionHour', '5'])
  assert.equal(unknown.code, 2)
  assert.match(unknown.err, /Did you mean "sessionHours"/)
})

test('whether something can start is told of each candidate, and by the exit code', async () => {
  const unit = await type(['readiness', '--unit', 'EB-0032', '--json'])
  assert.equal(unit.code, 0, unit.err)
  assert.equal(JSON.parse(unit.out)[0].readiness.isReady, true)
  const part = await type(['readiness', '--part', 'EP-9010'])
  assert.equal(part.code, 1)
  assert.match(part.out, /No procedures available for this part/)
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

test('simulated operators work on until they are stopped, and runs are loaded in bulk up to the number wanted', async () => {
  const live = await type(['demo', 'live', '--acts', '4', '--pace', '600'])
  assert.equal(live.code, 0, live.err)
  assert.match(live.out, /^(\S+ \S+: (starts|records|signs|approves|completes) .* · Run \d+.*\n){4}$/)
  const stopped = await type(['demo', 'live'], { stop: AbortSignal.abort() })
  assert.deepEqual([stopped.code, stopped.out], [130, ''])
  assert.equal((await type(['demo', 'live', '--pace', '0'])).code, 2)

  const load = await type(['demo', 'load', '--runs', '3', '--json'])
  const { started, serials } = JSON.parse(load.out)
  assert.equal(started, 3)
  const { out } = await type(['run', 'list', '--search', serials, '--quiet'])
  assert.equal(out.trim().split('\n').length, 3)
  assert.equal((await type(['demo', 'load', '--runs', 'many'])).code, 2)
})
