import assert from 'node:assert/strict'
import { randomInt, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { seededRandom } from '../src/demo/seededRandom.ts'
import { KilledTraveler } from './killedTraveler.ts'
import { runCommandLine } from './travelerProcess.ts'

const rounds = 20
const clients = 6
/** Set it to the seed of a run that failed, to have the same kills at the same moments of the load. */
const seed = Number(process.env['TRAVELER_TEST_SEED'] ?? randomInt(2 ** 31))

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

/** Those who work with a Traveler that is killed again and again. */
class Shift extends KilledTraveler {
  readonly sent: Sent[] = []
  #isOver = false
  #isAbandoned = false

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
      await this.post('/graphql', { query: create, variables: { type: sent.type } }, sent.key),
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
        await this.post('/graphql', { query: list, variables: { after } }),
      )
      const { units } = page.data
      for (const { node } of units.edges) found.set(node.type, node.id)
      after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null
    } while (after !== null)
    return found
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
  const random = seededRandom(seed)
  const floor = new Shift()
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
