import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommandIo } from './command.ts'
import { commands } from './commands.ts'
import { runCommandLine } from './runCommandLine.ts'

interface Typed {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function type(...words: readonly string[]): Promise<Typed> {
  let [out, err] = ['', '']
  const io: CommandIo = {
    out: (line) => {
      out += `${line}\n`
    },
    err: (line) => {
      err += `${line}\n`
    },
    environment: { PORT: 'many' },
    readInput: async () => '',
    ask: async () => null,
  }
  return { code: await runCommandLine(words, io), out, err }
}

test('without a command, and with --help, every command is listed', async () => {
  for (const words of [[], ['--help'], ['help']]) {
    const { code, out } = await type(...words)
    assert.equal(code, 0)
    for (const { name, summary } of commands) assert.ok(out.includes(name) && out.includes(summary), name)
  }
})

test('every command explains itself with examples, and does nothing else when asked to', async () => {
  for (const { name, help } of commands) {
    const { code, out } = await type(...name.split(' '), '--help')
    assert.equal(code, 0, name)
    if (help !== undefined) assert.match(out, /Usage: traveler [\s\S]*Examples?:/, name)
  }
})

test('what is mistyped is said with a pointer to the help, and exit code 2', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['verfy'], /no command "verfy"; traveler --help/],
    [['organization', 'found'], /no command "organization found"/],
    [['verify', '--jsn'], /--jsn[\s\S]*traveler verify --help shows how/],
    [['verify', 'one', 'two'], /one folder, or none/],
    [['export', '--to', 'x'], /--organization and --to are both needed/],
    [['organization', 'create'], /--name is missing/],
  ]
  for (const [words, sentence] of cases) {
    const { code, err } = await type(...words)
    assert.equal(code, 2, words.join(' '))
    assert.match(err, sentence)
  }
})

test('a bad configuration and a folder that is no export are said in one sentence, with exit code 2', async () => {
  const configured = await type('verify')
  assert.equal(configured.code, 2)
  assert.match(configured.err, /^PORT is "many"; [^\n]+\n$/)
  const folder = await type('verify', '/nowhere')
  assert.equal(folder.code, 2)
  assert.match(folder.err, /^\/nowhere is no export[^\n]+\n$/)
})
