import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { CommandIo } from '../command.ts'
import { runCommandLine } from '../runCommandLine.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-bom-'))
after(() => rmSync(folder, { recursive: true }))

interface Asked {
  readonly path: string | undefined
  readonly authorization: string | undefined
  readonly body: string
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}

/** A server that keeps what it is asked and answers what it is told. */
async function aServer(answer: object) {
  const asked: Asked[] = []
  const server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      asked.push({ path: request.url, authorization: request.headers.authorization, body })
      const isToken = request.url?.endsWith('/token') === true
      reply.setHeader('content-type', 'application/json')
      reply.end(JSON.stringify(isToken ? { access_token: 'the-token' } : answer))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function anIo(environment: Record<string, string>, input = '') {
  const lines: string[] = []
  const errors: string[] = []
  const io: CommandIo = {
    out: (line) => void lines.push(line),
    err: (line) => void errors.push(line),
    environment,
    readInput: () => Promise.resolve(input),
    ask: () => Promise.resolve(null),
  }
  return { io, lines, errors }
}

const imported = {
  partId: 1,
  mbomId: 2,
  rowCount: 3,
  lineCount: 2,
  createdPartCount: 3,
  leftOut: [4],
  part: { partNumber: 'MACHINE-3', revision: 'A' },
  mbom: { version: 1, status: 'DRAFT' },
  notes: [{ lines: [2, 3], note: 'bolt: 2 rows joined, quantity 3 together' }],
  problems: [],
}

const key = { TRAVELER_CLIENT_ID: 'id', TRAVELER_CLIENT_SECRET: 'secret' }

test('a BOM is sent to the server as the API key, with what was chosen', async () => {
  const { asked, url } = await aServer({ data: { importBom: imported } })
  const file = join(folder, 'machine.csv')
  writeFileSync(file, 'Part,Qty\nbolt,2\n')
  const { io, lines } = anIo({ ...key, TRAVELER_URL: `${url}/` })
  const typed = `bom import ${file} --part MACHINE-3 --dash omit --column quantity=Qty --decimal comma --tracking serial --dry-run`
  assert.equal(await runCommandLine(typed.split(' '), io), 0)
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['/realms/api-keys/protocol/openid-connect/token', '/graphql'],
  )
  assert.equal(asked[1]?.authorization, 'Bearer the-token')
  assert.deepEqual(JSON.parse(asked[1]?.body ?? '').variables.input, {
    partNumber: 'MACHINE-3',
    csv: 'Part,Qty\nbolt,2\n',
    trackingType: 'SERIAL',
    columns: { quantity: 'Qty' },
    dashQuantity: 'LEAVE_OUT',
    decimalSign: 'COMMA',
    dryRun: true,
  })
  assert.match(lines.join('\n'), /3 rows, 2 lines, 3 parts made.\nMACHINE-3 A: mBOM version 1 is a draft/)
})

test('without an address and a key, the demonstration factory of the data folder is asked', async () => {
  const { asked, url } = await aServer({ data: { importBom: imported } })
  writeFileSync(
    join(folder, 'demo.json'),
    JSON.stringify({ address: url, apiKey: { clientId: 'demo', clientSecret: 's' } }),
  )
  const { io } = anIo({ TRAVELER_DATA: folder }, 'Part,Qty\nbolt,2\n')
  assert.equal(await runCommandLine(['bom', 'import', '-', '--part', 'P-1'], io), 0)
  assert.match(asked[0]?.body ?? '', /client_id=demo/)
})

test('a refused BOM names every row, and the exit code tells', async () => {
  const { url } = await aServer({
    data: { importBom: null },
    errors: [
      {
        message: 'Row 5, Quantity: the quantity is "-". Say what that means.',
        extensions: { code: 'BOM_ROW', row: 5 },
      },
    ],
  })
  const { io, errors } = anIo({ ...key, TRAVELER_URL: url }, 'x')
  assert.equal(await runCommandLine(['bom', 'import', '-', '--part', 'P-1'], io), 1)
  assert.match(errors.join(), /Row 5, Quantity/)
  const json = anIo({ ...key, TRAVELER_URL: url }, 'x')
  assert.equal(await runCommandLine(['bom', 'import', '-', '--part', 'P-1', '--json'], json.io), 1)
  assert.equal(JSON.parse(json.lines.join('\n')).errors[0].row, 5)
})

test('the problems of a dry run are told with what would put them right', async () => {
  const problems = [
    {
      line: 5,
      column: 'Quantity',
      value: '-',
      code: 'BOM_ROW',
      problem: 'the quantity is "-"',
      remedy: 'Say what that means.',
    },
  ]
  const { url } = await aServer({ data: { importBom: { ...imported, mbomId: null, mbom: null, problems } } })
  const { io, errors, lines } = anIo({ ...key, TRAVELER_URL: url }, 'x')
  assert.equal(await runCommandLine(['bom', 'import', '-', '--part', 'P-1', '--dry-run'], io), 1)
  assert.deepEqual(errors, ['Row 5, Quantity: the quantity is "-". Say what that means.'])
  assert.match(lines.join(), /parts to be made/)
})

test('what makes no sense is said before anything is sent', async () => {
  for (const typed of [
    'bom import',
    'bom import x.csv',
    'bom import - --part P --dash maybe',
    'bom import - --part P --column colour=Red',
    'bom import nowhere.csv --part P',
  ]) {
    const { io, errors } = anIo({ ...key, TRAVELER_URL: 'http://127.0.0.1:9' }, 'x')
    assert.equal(await runCommandLine(typed.split(' '), io), 2, typed)
    assert.match(errors.join(), /--help shows how/)
  }
  const { io, errors } = anIo({ TRAVELER_DATA: join(folder, 'nothing') }, 'x')
  assert.equal(await runCommandLine(['bom', 'import', '-', '--part', 'P'], io), 2)
  assert.match(errors.join(), /TRAVELER_CLIENT_ID/)
})

test('a server that does not answer is told in one sentence', async () => {
  const { io, errors } = anIo({ ...key, TRAVELER_URL: 'http://127.0.0.1:9' }, 'x')
  assert.equal(await runCommandLine(['bom', 'import', '-', '--part', 'P'], io), 2)
  assert.match(errors.join('\n'), /^No answer from http:\/\/127.0.0.1:9 \(.*\). Is the server running/)
})
