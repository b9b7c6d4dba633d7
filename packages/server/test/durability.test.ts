import assert from 'node:assert/strict'
import { randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { singleConnection } from '../src/db/connection.ts'
import {
  newDataFolder,
  readOwnerOf,
  runCommandLine,
  startProcess,
  type TravelerProcess,
} from './travelerProcess.ts'

const rounds = 20
const clients = 6
/** Set it to the seed of a run that failed, to have the same kills at the same moments of the load. */
const seed = Number(process.env['TRAVELER_TEST_SEED'] ?? randomInt(2 ** 31))

/** A number from 0 up to 1, the same sequence for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A request that was sent under its own key; `id` is what it was answered with, once it was. */
interface Sent {
  readonly key: string
  readonly type: string
  id: number | null
}

const answerShape = z.object({
  data: z.object({ made: z.object({ unit: z.object({ id: z.number(), type: z.string() }) }) }),
  extensions: z.object({ replayed: z.array(z.string()) }).optional(),
})
const loginShape = z.object({ token: z.string() })
const pageShape = z.object({
  data: z.object({
    units: z.object({
      edges: z.array(z.object({ node: z.object({ id: z.number(), type: z.string() }) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

const create = `mutation ($type: String!) {
  made: createUnitOfMeasurement(input: {type: $type}) { unit: unitOfMeasurement { id type } }
}`
const list = `query ($after: String) {
  units: unitsOfMeasurement(first: 1000, after: $after) { edges { node { id type } } pageInfo { hasNextPage endCursor } }
}`

/** A Traveler that is killed and started again, and those who work with it all the while. */
class KilledTraveler {
  readonly folder = newDataFolder()
  readonly sent: Sent[] = []
  #traveler: TravelerProcess
  #address = ''
  #token = ''
  #isOver = false
  #isAbandoned = false

  constructor() {
    this.#traveler = this.#start()
  }

  #start(): TravelerProcess {
    return startProcess({
      folder: this.folder,
      environment: { TRAVELER_DEMO: 'off', TRAVELER_LOG_LEVEL: 'warn' },
    })
  }

  async open(): Promise<void> {
    this.#address = await this.#traveler.address()
    const person = { name: 'Ada Admin', email: 'ada@works.example', password: 'four drill bits' }
    const first = { organization: 'Works', domain: 'works.example', timeZone: 'Europe/Berlin', ...person }
    this.#token = loginShape.parse(await this.#post('/first-run', first)).token
  }

  /** One person who names one unit after the other, and asks again under the same key until there is an answer. */
  async work(name: string): Promise<void> {
    for (let nth = 0; !this.#isOver; nth += 1) {
      const sent: Sent = { key: randomUUID(), type: `${name}-${nth}`, id: null }
      this.sent.push(sent)
      while (sent.id === null && !this.#isAbandoned) await this.ask(sent).catch(() => pause(20))
      await pause(5)
    }
  }

  /** Sends a request, for the first time or again, and checks the answer against an earlier one. */
  async ask(sent: Sent): Promise<'first' | 'replayed'> {
    const answer = answerShape.parse(
      await this.#post('/graphql', { query: create, variables: { type: sent.type } }, sent.key),
    )
    const { id, type } = answer.data.made.unit
    assert.equal(type, sent.type)
    if (sent.id !== null) assert.equal(id, sent.id, `${sent.type} was answered with another unit`)
    sent.id = id
    return answer.extensions === undefined ? 'first' : 'replayed'
  }

  async list(): Promise<Map<string, number>> {
    const found = new Map<string, number>()
    let after: string | null = null
    do {
      const page: z.infer<typeof pageShape> = pageShape.parse(
        await this.#post('/graphql', { query: list, variables: { after } }),
      )
      const { units } = page.data
      for (const { node } of units.edges) found.set(node.type, node.id)
      after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null
    } while (after !== null)
    return found
  }

  /** Kills Traveler itself; whoever started it starts it again, and does nothing else. */
  async killNode(): Promise<void> {
    this.#traveler.kill('SIGKILL')
    await this.#traveler.ended
    this.#traveler = this.#start()
    this.#address = await this.#traveler.address()
  }

  /** Kills the database server, which Traveler starts again by itself. */
  async killPostmaster(): Promise<void> {
    await untilItWorks(async () => killProcess(this.#postmaster()))
  }

  /** Kills both at one moment, as a machine that fails does. */
  async killBoth(): Promise<void> {
    this.#traveler.kill('SIGKILL')
    try {
      killProcess(this.#postmaster())
    } catch {
      // It was dead from the kill before, and not yet started again.
    }
    await this.killNode()
  }

  /** Kills one of the database's own processes: it ends all others and recovers. */
  async killBackend(choose: (count: number) => number): Promise<void> {
    await untilItWorks(async () => {
      const owner = readOwnerOf(this.folder)
      assert.ok(owner)
      const client = singleConnection({
        host: owner.socketFolder,
        port: 5432,
        user: 'traveler',
        database: 'traveler',
      })
      try {
        await client.connect()
        const { rows } = await client.query<{ pid: number }>(
          'select pid from pg_stat_activity where pid <> pg_backend_pid() order by pid',
        )
        killProcess(rows[choose(rows.length)]?.pid ?? 0)
      } finally {
        await client.end().catch(() => {})
      }
    })
  }

  /** Waits until it answers again. Nobody does anything for that. */
  async recovered(): Promise<void> {
    for (let waited = 0; waited < 60_000; waited += 20) {
      const answer = await fetch(`${this.#address}/health/ready`).catch(() => null)
      if (answer?.status === 200) return
      await pause(20)
    }
    assert.fail(`Traveler did not come back within a minute. ${this.#traveler.errors().slice(-4_000)}`)
  }

  /** No new requests; those under way are asked until they are answered. */
  endShift(): void {
    this.#isOver = true
  }

  /** After a failure: nobody waits for an answer any more. */
  abandon(): void {
    this.#isOver = true
    this.#isAbandoned = true
  }

  stop(): Promise<number> {
    return this.#traveler.stop()
  }

  #postmaster(): number {
    const owner = readOwnerOf(this.folder)
    assert.ok(owner)
    return Number(readFileSync(join(owner.socketFolder, '.s.PGSQL.5432.lock'), 'utf8').split('\n')[0])
  }

  async #post(path: string, body: unknown, key?: string): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      ...(this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    }
    const answer = await fetch(this.#address + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const answered: unknown = await answer.json()
    if (answer.status >= 400) throw new Error(`${answer.status}: ${JSON.stringify(answered)}`)
    return answered
  }
}

function killProcess(pid: number): void {
  // 0 would be every process of this test.
  assert.ok(Number.isSafeInteger(pid) && pid > 1, `no process: ${pid}`)
  process.kill(pid, 'SIGKILL')
}

/** Shortly after the last kill the database may still be starting: there is nothing to kill yet. */
async function untilItWorks(kill: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await kill()
      return
    } catch (error) {
      if (attempt === 1_000) throw error
      await pause(20)
    }
  }
}

const kinds = ['Traveler', 'the database server', 'a process of the database', 'both'] as const

type Kind = (typeof kinds)[number]

/** Traveler gives up on a database that ends five times in a minute: after three it is Traveler's own turn. */
function chooseKind(random: () => number, before: readonly Kind[]): Kind {
  const since = before.slice(before.findLastIndex((kind) => kind === 'Traveler' || kind === 'both') + 1)
  if (since.filter((kind) => kind === 'the database server').length >= 3) return 'Traveler'
  return kinds[Math.floor(random() * kinds.length)] ?? 'both'
}

test('nothing acknowledged is lost, however Traveler and its database are killed', {
  timeout: 300_000,
}, async (t) => {
  t.diagnostic(`TRAVELER_TEST_SEED=${seed}`)
  const random = randomFrom(seed)
  const floor = new KilledTraveler()
  t.after(() => floor.abandon())
  await floor.open()
  const shift = Array.from({ length: clients }, (_, nth) => floor.work(`unit-${nth}`))
  const kills: Kind[] = []
  t.after(() => t.diagnostic(`Killed: ${kills.join(', ')}`))
  for (let round = 0; round < rounds; round += 1) {
    await pause(50 + random() * 450)
    const kind = chooseKind(random, kills)
    kills.push(kind)
    if (kind === 'Traveler') await floor.killNode()
    else if (kind === 'the database server') await floor.killPostmaster()
    else if (kind === 'both') await floor.killBoth()
    else await floor.killBackend((count) => Math.floor(random() * count))
    await floor.recovered()
  }
  floor.endShift()
  await Promise.all(shift)
  const listed = await floor.list()
  const { sent } = floor
  assert.ok(sent.length > rounds * clients, `only ${sent.length} requests were sent`)
  assert.deepEqual(
    sent.filter(({ type, id }) => listed.get(type) !== id),
    [],
    'acknowledged and lost',
  )
  assert.equal(listed.size, sent.length, 'each was done once')
  const again = sent.filter(() => random() < 300 / sent.length)
  for (const one of again) assert.equal(await floor.ask(one), 'replayed')
  t.diagnostic(`${sent.length} units were named; ${again.length} requests were sent once more`)
  assert.equal(await floor.stop(), 0)
  const { code, output, error } = await runCommandLine(floor.folder, ['verify'])
  assert.equal(code, 0, output + error)
})
