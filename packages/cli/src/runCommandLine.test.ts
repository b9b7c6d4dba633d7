import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { typed } from '../test/typed.ts'
import { commands, groups } from './commands.ts'

const misconfigured = { environment: { PORT: 'many' } }
const type = (...words: readonly string[]) => typed(words, misconfigured)

test('without a command, and with --help, every command is listed', async () => {
  for (const words of [[], ['--help'], ['help']]) {
    const { code, out } = await type(...words)
    assert.equal(code, 0)
    for (const { name, summary } of commands) assert.ok(out.includes(name) && out.includes(summary), name)
    assert.match(out, /Exit codes: 0 done, 1 refused/)
  }
})

test('every group of commands says what it is about and lists its commands alone', async () => {
  const names = commands.flatMap(({ name }) =>
    name.split(' ').map((_, nth, words) => words.slice(0, nth).join(' ')),
  )
  for (const group of new Set(names)) {
    const words = group === '' ? [] : group.split(' ')
    for (const asked of [words, [...words, '--help'], ['help', ...words]]) {
      const { code, out } = await type(...asked)
      assert.equal(code, 0, group)
      assert.ok(groups[group] !== undefined && out.includes(groups[group]), group)
      const listed = [...out.matchAll(/^ {2}([a-z- ]+?) {2}/gm)].map(([, name = '']) => name)
      assert.deepEqual(
        listed,
        commands.map(({ name }) => name).filter((name) => group === '' || name.startsWith(`${group} `)),
      )
    }
  }
  assert.deepEqual(new Set(names), new Set(Object.keys(groups)), 'and no group is told of that is not there')
})

test('every command explains itself with its options and examples, and does nothing else when asked to', async () => {
  for (const { name, options, examples } of commands) {
    for (const words of [
      [...name.split(' '), '--help'],
      ['help', ...name.split(' ')],
    ]) {
      const { code, out } = await type(...words)
      assert.equal(code, 0, name)
      assert.match(out, /^Usage: traveler [\s\S]*\n\nExamples:\n/)
      assert.ok(examples.length > 0 && examples.every(({ about }) => out.includes(`# ${about}`)), name)
      for (const option of Object.keys(options)) assert.ok(out.includes(`  --${option}`), `${name} ${option}`)
    }
  }
})

test('lines of help fit a terminal of 120 columns', async () => {
  for (const { name } of commands) {
    const { out } = await type(...name.split(' '), '--help')
    const long = out.split('\n').filter((line) => line.length > 130)
    assert.deepEqual(long, [], name)
  }
})

test('a command is there at once: nothing of the server’s API is loaded before a command wants it', () => {
  const register = new URL('./commands.ts', import.meta.url).href
  const telling = `import { registerHooks } from 'node:module'
registerHooks({ load(url, context, next) { console.log(url); return next(url, context) } })
await import(${JSON.stringify(register)})`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', telling], {
    encoding: 'utf8',
  })
  const loaded = stdout.split('\n')
  assert.ok(loaded.includes(register))
  assert.deepEqual(
    loaded.filter((url) => /\/server\/src\/graphql\/|\.graphql\.ts$|perations\.ts$/.test(url)),
    [],
  )
})

test('every command has a name of its own', () => {
  const names = commands.map(({ name }) => name)
  assert.deepEqual(names, [...new Set(names)])
})

test('the version is told', async () => {
  assert.match((await type('--version')).out, /^traveler \d+\.\d+\.\d+\n$/)
})

test('what is mistyped is said with what was likely meant and a pointer to the help, and exit code 2', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['verfy'], /no command "verfy". Did you mean "verify"\? traveler --help/],
    [['organization', 'found'], /no command "organization found"/],
    [['oragnization', 'create'], /Did you mean "organization create"/],
    [['import', 'bom', 'x.csv'], /Did you mean "bom import"/],
    [['frobnicate'], /no command "frobnicate"\. traveler --help lists them/],
    [['verify', '--jsn'], /no option --jsn. Did you mean --json\?\ntraveler verify --help shows how/],
    [['verify', '--organization'], /--organization[\s\S]*traveler verify --help shows how/],
    [['verify', 'one', 'two'], /takes EXPORT; "two" is too many/],
    [['migrate', 'now'], /takes nothing; "now" is too many/],
    [['export', '--to', 'x'], /--organization DOMAIN is missing/],
    [['organization', 'create'], /--name is missing/],
    [['bom', 'import'], /FILE is missing: the CSV or XLSX file/],
    [
      ['bom', 'import', '-', '--part', 'P', '--dash', 'omti'],
      /--dash is refuse, zero, one, omit; not "omti". Did you mean omit/,
    ],
  ]
  for (const [words, sentence] of cases) {
    const { code, out, err } = await type(...words)
    assert.deepEqual([code, out], [2, ''], words.join(' '))
    assert.match(err, sentence)
  }
})

test('for programs, errors of every kind are one JSON value with messages and codes', async () => {
  const usage = await type('verify', 'one', 'two', '--json')
  assert.equal(usage.code, 2)
  assert.deepEqual(
    JSON.parse(usage.out).errors.map(({ code }: { code: string }) => code),
    ['WRONG_USAGE'],
  )
  assert.equal(usage.err, '')
})

test('a bad configuration and a folder that is no export are said in one sentence, with exit code 2', async () => {
  const configured = await type('verify')
  assert.equal(configured.code, 2)
  assert.match(configured.err, /^PORT is "many"; [^\n]+\n$/)
  const folder = await type('verify', '/nowhere')
  assert.equal(folder.code, 2)
  assert.match(folder.err, /^\/nowhere is not there; [^\n]+\n$/)
  const noExport = await type('verify', tmpdir())
  assert.equal(noExport.code, 2)
  assert.match(noExport.err, /is no export[^\n]+\n$/)
})
