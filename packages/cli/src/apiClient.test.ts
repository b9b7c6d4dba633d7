import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { heardServer } from '../test/heardServer.ts'
import { typed } from '../test/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-client-'))
after(() => rmSync(folder, { recursive: true }))

const key = { TRAVELER_CLIENT_ID: 'id', TRAVELER_CLIENT_SECRET: 'secret' }
const words = ['bom', 'import', '-', '--part', 'P-1']
const importBom = {
  ...{ rowCount: 0, lineCount: 0, mbomCount: 1, createdPartCount: 0, leftOut: [], notes: [], problems: [] },
  ...{ part: null, mbom: null, mbomId: null },
}
const imported = { data: { importBom } }

test('the server is asked as the API key of the environment, each time with a key of its own', async () => {
  const { heard, url } = await heardServer(imported)
  const environment = { ...key, TRAVELER_URL: `${url}/` }
  for (const _ of [1, 2]) assert.equal((await typed(words, { environment })).code, 0)
  assert.deepEqual(
    heard.map(({ path }) => path?.split('/').at(-1)),
    ['token', 'graphql', 'token', 'graphql'],
  )
  assert.match(heard[0]?.body ?? '', /client_id=id&client_secret=secret/)
  assert.equal(heard[1]?.headers.authorization, 'Bearer the-token')
  const keys = [heard[1], heard[3]].map((one) => one?.headers['idempotency-key'])
  assert.match(String(keys[0]), /^[0-9a-f-]{36}$/)
  assert.notEqual(keys[0], keys[1])
})

test('a key of one’s own makes a repeated command the same one', async () => {
  const { heard, url } = await heardServer(imported)
  await typed([...words, '--idempotency-key', 'monday'], { environment: { ...key, TRAVELER_URL: url } })
  assert.equal(heard[1]?.headers['idempotency-key'], 'monday')
})

test('a person asks with a password that is typed or piped in, and is logged out at the end', async () => {
  const { heard, url } = await heardServer(imported)
  const environment = { TRAVELER_URL: url }
  const asPerson = ['part', 'P-1', '--as', 'maya@ember.example']
  const command = ['bom', 'import', join(folder, 'bom.csv'), `--${asPerson[0]}`, ...asPerson.slice(1)]
  writeFileSync(join(folder, 'bom.csv'), 'x')
  assert.equal((await typed(command, { environment, answers: ['typed in'] })).code, 0)
  assert.equal((await typed([...command, '--password-stdin'], { environment, input: 'piped in\n' })).code, 0)
  assert.deepEqual(
    heard.map(({ path }) => path),
    ['/login', '/graphql', '/logout', '/login', '/graphql', '/logout'],
  )
  assert.deepEqual(JSON.parse(heard[0]?.body ?? ''), { email: 'maya@ember.example', password: 'typed in' })
  assert.deepEqual(JSON.parse(heard[3]?.body ?? ''), { email: 'maya@ember.example', password: 'piped in' })
  assert.equal(heard[1]?.headers.authorization, 'Bearer the-session')
  const nobody = await typed(command, { environment })
  assert.equal(nobody.code, 2)
  assert.match(nobody.err, /no terminal to ask at: give --password-stdin/)
})

test('without an address and a key, the demonstration factory of the data folder is asked', async () => {
  const { heard, url } = await heardServer(imported)
  writeFileSync(
    join(folder, 'demo.json'),
    JSON.stringify({ address: url, apiKey: { clientId: 'demo', clientSecret: 's' } }),
  )
  assert.equal((await typed(words, { environment: { TRAVELER_DATA: folder } })).code, 0)
  assert.match(heard[0]?.body ?? '', /client_id=demo/)
  const elsewhere = await typed(words, {
    environment: { TRAVELER_DATA: folder, TRAVELER_URL: 'http://127.0.0.1:9' },
  })
  assert.equal(elsewhere.code, 2, 'its key is not told to another server')
  assert.match(elsewhere.err, /Nobody is named/)
})

test('what is not set, or only half, is said by its name', async () => {
  const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{}, /Nobody is named to ask as: set TRAVELER_CLIENT_ID.*TRAVELER_DATA .*demo\.json/],
    [{ TRAVELER_CLIENT_ID: 'id' }, /TRAVELER_CLIENT_SECRET are one API key: set both/],
    [{ ...key, TRAVELER_URL: 'mes' }, /TRAVELER_URL is "mes"/],
  ]
  for (const [set, sentence] of cases) {
    const { code, err } = await typed(words, { environment: { TRAVELER_DATA: join(folder, 'no'), ...set } })
    assert.equal(code, 2)
    assert.match(err, sentence)
  }
})

test('a server that does not answer, or is another one, is told in one sentence with exit code 3', async () => {
  const silent = await typed(words, { environment: { ...key, TRAVELER_URL: 'http://127.0.0.1:9' } })
  assert.equal(silent.code, 3)
  assert.match(silent.err, /^No answer from http:\/\/127.0.0.1:9 \(.*\). Is the server running[^\n]*\n$/)
  const { url } = await heardServer({ hello: 'world' })
  const other = await typed(words, { environment: { ...key, TRAVELER_URL: url } })
  assert.equal(other.code, 3)
  assert.match(other.err, /did not answer as Traveler does: status 200. Check TRAVELER_URL/)
})

test('what the API refuses comes out as its sentences with their fields; for programs with codes and facts', async () => {
  const errors = [
    { message: 'Give a number.', extensions: { code: 'BAD_USER_INPUT', field: 'partNumber' } },
    { message: 'lines must be there.', extensions: { code: 'BAD_USER_INPUT', field: 'lines' } },
  ]
  const { url } = await heardServer({ data: null, errors })
  const environment = { ...key, TRAVELER_URL: url }
  const { code, err, out } = await typed(words, { environment })
  assert.deepEqual([code, out, err], [1, '', 'partNumber: Give a number.\nlines must be there.\n'])
  const json = await typed([...words, '--json'], { environment })
  assert.equal(json.err, '')
  assert.deepEqual(JSON.parse(json.out).errors[0], {
    message: 'Give a number.',
    code: 'BAD_USER_INPUT',
    field: 'partNumber',
  })
})

test('Ctrl-C while the server is asked stops the command with exit code 130', async () => {
  const { url } = await heardServer(imported)
  const environment = { ...key, TRAVELER_URL: url }
  const { code, out, err } = await typed(words, { environment, stop: AbortSignal.abort() })
  assert.deepEqual([code, out, err], [130, '', 'Stopped.\n'])
})
