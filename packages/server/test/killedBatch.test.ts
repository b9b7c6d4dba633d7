import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { statement } from '../src/db/statement.ts'
import { aBatchOf } from './batching.ts'
import type { Asker } from './floor.ts'
import { email, KilledTraveler, password } from './killedTraveler.ts'
import { aReleasedProcedure } from './made.ts'

/** So many units march together. */
const size = 500

/** Somebody who asks a Traveler that may be killed meanwhile. */
class Person {
  readonly #traveler: KilledTraveler

  constructor(traveler: KilledTraveler) {
    this.#traveler = traveler
  }

  /** Posts a request, and gives what it was answered; refuses a refusal. */
  async ask(query: string, variables: object = {}, key: string = randomUUID()) {
    const answer = (await this.#traveler.post('/graphql', { query, variables }, key)) as Answer
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors))
    return answer
  }

  readonly get: Asker['get'] = async (query, variables) => (await this.ask(query, variables)).data
}

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: as tests look at answers.
  readonly data: any
  readonly errors?: unknown
  readonly extensions?: { readonly replayed?: readonly string[] }
}

/** An act on the step of the first unit, which takes all others with it. */
interface JointAct {
  readonly name: string
  /** What it tells of on each unit. */
  readonly event: string
  readonly document: string
  /** Which part of the time that starting the step took has passed when the machine fails. */
  readonly after: number
}

const start = `mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { id } } }`
const acts: readonly JointAct[] = [
  {
    name: 'sign',
    event: 'FIELD_SIGNED',
    document: `mutation ($input: SignRunStepFieldInput!) { signRunStepField(input: $input) { runStepField { id } } }`,
    after: 0.2,
  },
  {
    name: 'complete',
    event: 'RUN_STEP_COMPLETED',
    document: `mutation ($input: CompleteRunStepInput!) { completeRunStep(input: $input) { runStep { id } } }`,
    after: 0.5,
  },
]

/** What an act on the first step of a run is asked with. */
async function inputOf(name: string, ada: Person, runId: number): Promise<object> {
  const { run } = await ada.get(
    'query ($id: ID!) { run(id: $id) { steps { id _etag fields { id _etag } } } }',
    {
      id: runId,
    },
  )
  const [step] = run.steps
  const { id, _etag: etag } = name === 'sign' ? step.fields[0] : step
  return name === 'sign' ? { id, etag, signature: { email, password } } : { id, etag }
}

/** On how many units of a batch it is told that something was done. */
async function toldOf(traveler: KilledTraveler, runs: readonly number[], event: string): Promise<number> {
  const [row] = await traveler.rows<{ told: number }>(
    statement('select count(*)::int as told from event where stream_id = any($1::bigint[]) and type = $2', [
      runs.map(String),
      event,
    ]),
  )
  return row?.told ?? 0
}

test('a machine that fails amid an act on 500 units leaves all or nothing, and the act is asked for again once', {
  timeout: 300_000,
}, async (t) => {
  const traveler = new KilledTraveler()
  await traveler.open()
  const ada = new Person(traveler)
  const { id: procedureId } = await aReleasedProcedure(ada, [
    { title: 'Solder', fields: [{ name: 'Done', type: 'SIGNOFF' }] },
  ])
  const runs = await aBatchOf(ada, procedureId, size)
  const [own = 0] = runs
  const begun = performance.now()
  await ada.ask(start, { input: await inputOf('start', ada, own) })
  const takes_ms = performance.now() - begun
  for (const { name, event, document, after } of acts) {
    const key = randomUUID()
    const asked = { input: await inputOf(name, ada, own) }
    const answered = ada.ask(document, asked, key).then(
      () => true,
      () => false,
    )
    await pause(takes_ms * after)
    await traveler.killBoth()
    await traveler.recovered()
    const wasAnswered = await answered
    const told = await toldOf(traveler, runs, event)
    t.diagnostic(`${name}: ${told} of ${size} units after ${Math.round(takes_ms * after)} ms`)
    assert.ok(told === size || (told === 0 && !wasAnswered), `${told} of ${size} units`)
    const { extensions } = await ada.ask(document, asked, key)
    assert.equal(extensions?.replayed !== undefined, told === size)
    assert.equal(await toldOf(traveler, runs, event), size)
  }
  await traveler.stop()
})
