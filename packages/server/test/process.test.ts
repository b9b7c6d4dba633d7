import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { singleConnection } from '../src/db/connection.ts'
import { testDatabase } from './testDatabase.ts'
import { newDataFolder, readOwnerOf, runCommandLine, startProcess } from './travelerProcess.ts'

const demoShape = z.object({
  address: z.string(),
  logins: z.array(z.object({ email: z.string(), password: z.string() })),
  apiKey: z.object({ clientId: z.string(), clientSecret: z.string() }),
})

test('Traveler starts with one command, says where it is, and leaves nothing running when it is stopped', async () => {
  const folder = newDataFolder()
  const traveler = startProcess({ folder, environment: { TRAVELER_DEMO: 'small' } })
  const address = await traveler.address()
  assert.equal((await fetch(`${address}/health/ready`)).status, 200)
  const demo = demoShape.parse(JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')))
  assert.equal(demo.address, address)
  assert.equal(statSync(join(folder, 'demo.json')).mode & 0o777, 0o600)
  const { clientId, clientSecret } = demo.apiKey
  for (const said of [address, clientId, clientSecret, ...demo.logins.map(({ email }) => email)])
    assert.ok(traveler.output().includes(said), said)
  assert.match(
    await (await fetch(`${address}/metrics`)).text(),
    /traveler_http_requests_total\{[^}]*route="\/health\/ready"[^}]*\} 1/,
  )
  assert.match(
    await (await fetch(`${address}/metrics`)).text(),
    /traveler_acts_total\{operation="createOrganization",outcome="performed"\} 1/,
  )
  const owner = readOwnerOf(folder)
  assert.ok(owner)
  assert.equal(await traveler.stop(), 0)
  assert.equal(readOwnerOf(folder), null)
  assert.equal(existsSync(owner.socketFolder), false)
  assert.equal(existsSync(join(folder, 'postgres', 'postmaster.pid')), false)
  // The last checkpoint was made on the way out: nothing is left unsigned.
  const verified = await runCommandLine(folder, ['verify', '--json'])
  assert.equal(verified.code, 0, verified.error)
  const { organizations } = z
    .object({
      organizations: z.array(z.object({ checked: z.object({ unsigned: z.number(), events: z.number() }) })),
    })
    .parse(JSON.parse(verified.output))
  assert.deepEqual(
    organizations.map(({ checked }) => checked.unsigned),
    [0],
  )
})

test('a request in flight when the stop comes is answered, and what comes after is not accepted', async () => {
  const traveler = startProcess({ folder: newDataFolder(), environment: { TRAVELER_DEMO: 'off' } })
  const { hostname, port } = new URL(await traveler.address())
  const body = JSON.stringify({ query: '{ __typename }' })
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk
  })
  const closed = new Promise((resolve) => socket.on('close', resolve))
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  await new Promise((resolve) => socket.write(head + body.slice(0, 5), resolve))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const stopped = traveler.stop()
  await traveler.says('Stopping')
  await assert.rejects(fetch(`http://${hostname}:${port}/health/live`))
  socket.write(body.slice(5))
  await closed
  // Nobody is logged in, and that is what it is told: an answer, not a broken connection.
  assert.match(answer, /^HTTP\/1\.1 401/)
  assert.match(answer, /"code":"UNAUTHORIZED"/)
  assert.equal(await stopped, 0)
})

test('of two that use one data folder, the second is told who is there, in one sentence', async () => {
  const folder = newDataFolder()
  const first = startProcess({ folder, environment: { TRAVELER_DEMO: 'off' } })
  await first.address()
  const second = startProcess({ folder })
  assert.equal(await second.ended, 1)
  assert.match(
    second.errors(),
    new RegExp(`^Another Traveler \\(process ${first.pid}\\) is using the data folder .*\\n$`),
  )
  // A command is no second owner: it joins the database that is running.
  const { code, error } = await runCommandLine(folder, ['verify'])
  assert.equal(code, 1)
  assert.match(error, /^\S+ holds no organization\. Set TRAVELER_DATA/)
  assert.equal(await first.stop(), 0)
})

test('what cannot be started with is said in one sentence that names it, and nothing is left running', async () => {
  const taken = startProcess({ folder: newDataFolder(), environment: { TRAVELER_DEMO: 'off' } })
  const { port } = new URL(await taken.address())
  const key = join(newDataFolder(), 'key.pem')
  writeFileSync(key, 'no key', { mode: 0o600 })
  const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ PORT: 'many' }, /^PORT is "many"; [^\n]+\n$/],
    [
      { DATABASE_URL: 'mysql://secret@x/y' },
      /^DATABASE_URL is not the address of a PostgreSQL database[^\n]+\n$/,
    ],
    [
      { DATABASE_URL: 'postgresql://traveler@127.0.0.1:1/traveler' },
      /^The database of DATABASE_URL does not let us in [^\n]+\n$/,
    ],
    [{ TRAVELER_SIGNING_KEY: key }, /^The signing key \S+ is no private key in PEM[^\n]+\n$/],
    [{ PORT: port }, /^Port \d+ of 127\.0\.0\.1 is taken[^\n]+\n$/],
  ]
  const folder = newDataFolder()
  for (const [environment, sentence] of cases) {
    const process = startProcess({
      folder,
      environment: { TRAVELER_DEMO: 'off', TRAVELER_LOG_LEVEL: 'silent', ...environment },
    })
    assert.equal(await process.ended, 1, JSON.stringify(environment))
    assert.match(process.errors(), sentence)
    assert.equal(existsSync(join(folder, 'postgres', 'postmaster.pid')), false)
  }
  assert.equal(await taken.stop(), 0)
})

test('on a PostgreSQL of one’s own, a superuser in DATABASE_URL is named in a warning', async () => {
  const { owner } = await testDatabase()
  const database = `own_${process.pid}`
  const server = singleConnection(owner)
  await server.connect()
  await server.query(`create database ${database}`)
  const url = `postgresql://${owner.user}@${encodeURIComponent(owner.host)}:${owner.port}/${database}`
  const traveler = startProcess({
    folder: newDataFolder(),
    environment: { DATABASE_URL: url, TRAVELER_DEMO: 'off' },
  })
  await traveler.address()
  assert.match(traveler.errors(), new RegExp(`superuser ${owner.user}`))
  assert.equal(await traveler.stop(), 0)
  await server.query(`drop database ${database} with (force)`)
  await server.end()
})

test('a demonstration whose loading was cut off is not taken for a whole one', async () => {
  const folder = newDataFolder()
  const founding = [
    ...['organization', 'create', '--name', 'Half', '--domain', 'half.example', '--time-zone', 'UTC'],
    ...['--admin-name', 'Ada', '--admin-email', 'ada@half.example', '--password-stdin'],
  ]
  assert.equal((await runCommandLine(folder, founding, { input: 'four drill bits' })).code, 0)
  writeFileSync(join(folder, 'demo.unfinished'), '')
  const traveler = startProcess({ folder })
  assert.equal(await traveler.ended, 1)
  assert.match(traveler.errors(), /was cut off.*TRAVELER_DEMO=off/)
})
