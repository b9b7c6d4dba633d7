import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { statement } from '../src/db/statement.ts'
import { aBatchOf } from './batching.ts'
import type { Asker } from './floor.ts'
import { KilledTraveler, password } from './killedTraveler.ts'
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
  /** Which part of the time that it takes has passed when the machine fails. */
  readonly after: number
  variables(ada: Person, runId: number): Promise<object>
  readonly document: string
}

const onStep = `id _etag fields { id _etag }`
const seen = async (ada: Person, runId: number) =>
  (await ada.get(`query ($id: ID!) { run(id: $id) { steps { ${onStep} } } }`, { id: runId })).run.steps

const acts: readonly JointAct[] = [
  {
    name: 'start',
    event: 'RUN_STEP_STARTED',
    after: 0.4,
    async variables(ada, runId) {
      const [step] = await seen(ada, runId)
      return { input: { id: step.id, etag: step._etag } }
    },
    document:
      'mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { id status } } }',
  },
  {
    name: 'sign',
    event: 'FIELD_SIGNED',
    after: 0.7,
    async variables(ada, runId) {
      const [step] = await seen(ada, runId)
      const [field] = step.fields
      return { input: { id: field.id, etag: field._etag, signature: { password } } }
    },
    document:
      'mutation ($input: SignRunStepFieldInput!) { signRunStepField(input: $input) { runStepField { id value } } }',
  },
  {
    name: 'complete',
    event: 'RUN_STEP_COMPLETED',
    after: 0.95,
    async variables(ada, runId) {
      const [step] = await seen(ada, runId)
      return { input: { id: step.id, etag: step._etag } }
    },
    document:
      'mutation ($input: CompleteRunStepInput!) { completeRunStep(input: $input) { runStep { id status } } }',
  },
]

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
  const [tried, runs] = [await aBatchOf(ada, procedureId, size), await aBatchOf(ada, procedureId, size)]
  for (const { name, event, after, variables, document } of acts) {
    const begun = performance.now()
    await ada.ask(document, await variables(ada, tried[0] ?? 0))
    const takes_ms = performance.now() - begun
    const key = randomUUID()
    const asked = await variables(ada, runs[0] ?? 0)
    const lost = ada.ask(document, asked, key).then(
      () => true,
      () => false,
    )
    await pause(takes_ms * after)
    await traveler.killBoth()
    await traveler.recovered()
    const wasAnswered = await lost
    const told = await toldOf(traveler, runs, event)
    t.diagnostic(
      `${name}: ${told} of ${size} units after ${Math.round(takes_ms * after)} of ${Math.round(takes_ms)} ms`,
    )
    assert.ok(told === size || (told === 0 && !wasAnswered), `${told} of ${size} units`)
    const { extensions } = await ada.ask(document, asked, key)
    assert.equal(extensions?.replayed !== undefined, told === size)
    assert.equal(await toldOf(traveler, runs, event), size)
  }
  await traveler.stop()
})
