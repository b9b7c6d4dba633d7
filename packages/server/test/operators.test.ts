import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Statement, statement } from '../src/db/statement.ts'
import { seededRandom } from '../src/demo/seededRandom.ts'
import { assertInventoryCopies, assertRunCopies } from './derivedCopies.ts'
import { type Answer, type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aUnit, unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

/** So many people are at work at once, each acting so often. */
const operators = 8
const actsOfOne = 250
const seed = Number(process.env['TRAVELER_TEST_SEED'] ?? 20_261_128)

/** What the operators work on, and what they were told that must not be lost. */
interface Shop {
  readonly floor: Floor
  readonly runs: readonly string[]
  readonly batchId: number
  /** Where a unit lies that is done. */
  readonly shelfId: number
  readonly parts: readonly number[]
  /** Signatures that were answered for. */
  readonly signatures: number[]
  /** What was counted more, or less, by acknowledged counts; in thousandths. */
  counted: number
  readonly happened: Map<string, number>
}

interface Operator {
  readonly person: Person
  readonly shop: Shop
  /** From 0 up to 1. */
  readonly random: () => number
  /** How often it acted, refused or not. */
  asked: number
}

async function aShop(floor: Floor): Promise<Shop> {
  const ada = floor.admin
  const [engine, pump, cap] = [await aPart(ada), await aPart(ada), await aPart(ada)]
  const wire = await aPart(ada, { trackingType: 'LOT' })
  await aReleasedMbom(ada, engine.id, [
    { partId: pump.id, quantity: 1 },
    { partId: wire.id, quantity: '1.25' },
  ])
  const procedure = await aReleasedProcedure(ada, [
    {
      title: 'Measure',
      fields: [
        { name: 'Torque', type: 'NUMBER', maximum: '9' },
        { name: 'Signed', type: 'SIGNOFF' },
        { name: 'Solder lot', type: 'STRING', perBatch: true },
      ],
    },
    { title: 'Assemble' },
    { title: 'Look', input: { required: false } },
  ])
  // An engine is seldom all there when somebody says that it is done; a cap is one step of work.
  const turning = await aReleasedProcedure(ada, [{ title: 'Turn' }])
  const batch = await ada.get('mutation { createRunBatch(input: {title: "Engines"}) { runBatch { id } } }')
  const batchId: number = batch.createRunBatch.runBatch.id
  const engines = Array.from({ length: 8 }, (_none, nth) => ({
    procedureId: procedure.id,
    partId: engine.id,
    serialNumber: unique('EN'),
    ...(nth < 4 ? { runBatchId: batchId } : {}),
  }))
  const caps = Array.from({ length: 4 }, () => ({
    procedureId: turning.id,
    partId: cap.id,
    serialNumber: unique('CAP'),
  }))
  const { createRuns } = await ada.get(
    'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }',
    { input: [...engines, ...caps] },
  )
  for (let nth = 0; nth < 6; nth += 1) await aUnit(ada, pump.id)
  for (const quantity of ['9.5', 7])
    await aUnit(ada, wire.id, { serialNumber: null, lotNumber: unique('LOT'), quantity })
  return {
    floor,
    runs: createRuns.runs.map(({ id }: { readonly id: number }) => String(id)),
    batchId,
    shelfId: (await aPlace(ada)).id,
    parts: [pump.id, wire.id],
    signatures: [],
    counted: 0,
    happened: new Map(),
  }
}

interface Found {
  readonly id: string
  readonly etag: string
}

const pick = <One>({ random }: Operator, list: readonly One[]): One | undefined =>
  list[Math.floor(random() * list.length)]

/** One of the rows that a statement finds, as somebody sees it who then takes a while to act. */
async function oneOf<Row extends Found>(operator: Operator, found: Statement): Promise<Row | undefined> {
  const row = pick(operator, await operator.shop.floor.rows<Row>(found))
  return row === undefined ? undefined : { ...row, etag: row.etag.replaceAll('-', '') }
}

const aStep = (operator: Operator, status: string) =>
  oneOf<Found>(
    operator,
    statement('select id, etag from run_step where run_id = any($1::bigint[]) and status = $2 order by id', [
      operator.shop.runs,
      status,
    ]),
  )
const aRunOf = (operator: Operator, isHeld = false) =>
  oneOf<Found & { readonly part_inventory_id: string }>(
    operator,
    statement(
      `select id, etag, part_inventory_id from run
where id = any($1::bigint[]) and (held_at is not null) = $2::boolean order by id`,
      [operator.shop.runs, isHeld],
    ),
  )
const someStock = (operator: Operator, isHeld = false) =>
  oneOf<Found & { readonly quantity: string }>(
    operator,
    statement(
      `select id, etag, quantity from part_inventory
where part_id = any($1::bigint[]) and quality_hold = $2::boolean and quantity > 0 order by id`,
      [operator.shop.parts.map(String), isHeld],
    ),
  )

/** Asks for it. The rules may refuse it, and somebody else may have been faster; nothing else may go wrong. */
async function attempt(operator: Operator, name: string, text: string, variables: object): Promise<Answer> {
  const { person, shop } = operator
  operator.asked += 1
  const answer = await person.ask(text, { ...variables })
  for (const { extensions, message } of answer.errors ?? [])
    assert.notEqual(extensions['code'], 'INTERNAL_SERVER_ERROR', `${name}: ${message}`)
  if (answer.errors === undefined) shop.happened.set(name, (shop.happened.get(name) ?? 0) + 1)
  return answer
}

/** The type of an input; that of a split may be left out. */
const typeOf = (name: string): string =>
  `${name[0]?.toUpperCase()}${name.slice(1)}Input${name === 'splitPartInventory' ? '' : '!'}`

/** An act whose input is a record and its etag. */
async function onRecord(
  operator: Operator,
  name: string,
  found: Found | undefined,
  more: object = {},
): Promise<void> {
  if (found === undefined) return
  const input = { id: found.id, etag: found.etag, ...more }
  await attempt(
    operator,
    name,
    `mutation ($input: ${typeOf(name)}) { ${name}(input: $input) { __typename } }`,
    { input },
  )
}

const onStep = async (operator: Operator, name: string, status: string, more: object = {}) =>
  onRecord(operator, name, await aStep(operator, status), more)
const onRun = async (operator: Operator, name: string, more: object = {}) =>
  onRecord(operator, name, await aRunOf(operator), more)
const onStock = async (operator: Operator, name: string, more: object = {}) =>
  onRecord(operator, name, await someStock(operator), more)

const record = `mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) {
  runStepField { signature { id } } } }`

async function fieldsOf(operator: Operator) {
  const step = await oneOf<Found>(
    operator,
    statement(
      `select id, etag from run_step where run_id = any($1::bigint[]) and number = '1' and status = 'IN_PROGRESS' order by id`,
      [operator.shop.runs],
    ),
  )
  const { runStep } = await operator.person.get(
    'query ($id: ID!) { runStep(id: $id) { fields { id _etag } } }',
    {
      id: step?.id ?? '0',
    },
  )
  return runStep?.fields ?? []
}

const sign = async (operator: Operator): Promise<void> => {
  const [, signed] = await fieldsOf(operator)
  if (signed === undefined) return
  const input = { id: signed.id, etag: signed._etag, value: true, signature: operator.person.sign }
  const { errors, data } = await attempt(operator, 'sign', record, { input })
  const given = data?.['updateRunStepFieldValue']?.runStepField.signature
  if (errors === undefined && given !== null) operator.shop.signatures.push(given.id)
}

async function install(operator: Operator): Promise<void> {
  const run = await aRunOf(operator)
  const line = await oneOf<Found & { readonly part_id: string }>(
    operator,
    statement(
      'select id, etag, part_id from build_requirement where part_inventory_id = $1::bigint order by id',
      [run?.part_inventory_id ?? '0'],
    ),
  )
  const stock = await oneOf<Found>(
    operator,
    statement(
      "select id, etag from part_inventory where part_id = $1::bigint and status in ('AVAILABLE', 'KITTED') order by id",
      [line?.part_id ?? '0'],
    ),
  )
  if (line === undefined || stock === undefined) return
  const some = operator.random() < 0.3 ? { quantity: '0.5' } : {}
  await attempt(
    operator,
    'install',
    'mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { __typename } }',
    { input: [{ buildRequirementId: line.id, partInventoryId: stock.id, ...some }] },
  )
}

async function takeOut(operator: Operator): Promise<void> {
  const installation = await oneOf<Found>(
    operator,
    statement('select id, etag from abom_installation where removed_at is null order by id', []),
  )
  if (installation === undefined) return
  await attempt(
    operator,
    'takeOut',
    `mutation ($id: ID!, $etag: String) {
      deleteAbomInstallation(id: $id, etag: $etag, reason: "worn", condition: GOOD) { __typename } }`,
    installation,
  )
}

/** Somebody counts, and says what there is. */
async function count(operator: Operator): Promise<void> {
  const stock = await someStock(operator)
  if (stock === undefined) return
  const difference = operator.random() < 0.5 ? -0.25 : 0.25
  const input = {
    id: stock.id,
    etag: stock.etag,
    quantity: Number(stock.quantity) + difference,
    reason: 'counted',
  }
  const answer = await attempt(
    operator,
    'count',
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { __typename } }',
    { input },
  )
  if (answer.errors === undefined) operator.shop.counted += difference * 1_000
}

async function merge(operator: Operator): Promise<void> {
  const stock = await someStock(operator)
  const { partInventory } = await operator.person.get(
    'query ($id: ID!) { partInventory(id: $id) { mergeCandidateIds } }',
    { id: stock?.id ?? '0' },
  )
  const other = pick(operator, (partInventory?.mergeCandidateIds ?? []) as readonly number[])
  if (other === undefined) return
  await attempt(
    operator,
    'merge',
    'mutation ($input: MergePartInventoryInput) { mergePartInventory(input: $input) { __typename } }',
    { input: { partInventories: [{ id: stock?.id, etag: stock?.etag }, { id: other }] } },
  )
}

/** A kit for a run is made, else filled from what is there; a full or a stale one is given back. */
async function kit(operator: Operator): Promise<void> {
  const run = await aRunOf(operator)
  const kits = statement(
    "select id, etag from part_kit where run_id = $1::bigint and status not in ('COMPLETED', 'CANCELED')",
    [run?.id ?? '0'],
  )
  const open = await oneOf<Found>(operator, kits)
  if (open === undefined) {
    const text = 'mutation ($input: CreateKitForRunInput!) { createKitForRun(input: $input) { __typename } }'
    await attempt(operator, 'kit', text, { input: { runId: run?.id } })
  } else if (operator.random() < 0.5) await onRecord(operator, 'reservePartKit', open)
  else await onRecord(operator, 'updatePartKit', open, { status: 'CANCELED' })
}

/** A run whose steps are all done, or one that was completed. */
const aDoneRun = (operator: Operator, isCompleted: boolean) =>
  oneOf<Found>(
    operator,
    statement(
      `select id, etag from run where id = any($1::bigint[]) and (completed_at is not null) = $2::boolean
and not exists (select from run_step s where s.run_id = run.id and s.status not in ('COMPLETE', 'CANCELED')) order by id`,
      [operator.shop.runs, isCompleted],
    ),
  )

async function completeRun(operator: Operator): Promise<void> {
  const { sign: signature } = operator.person
  const outcome = operator.random() < 0.2 ? 'HELD' : 'ACCEPTED'
  const ending = { outcome, signature, comment: 'looked at', locationId: operator.shop.shelfId }
  await onRecord(operator, 'completeRun', await aDoneRun(operator, false), ending)
}

/** Reopened by one person, signed for by another. */
async function reopenRun(operator: Operator): Promise<void> {
  const { sign: signature } = operator.shop.floor.admin
  const again = { reason: 'one more look', signature }
  await onRecord(operator, 'reopenRun', await aDoneRun(operator, true), again)
}

async function measure(operator: Operator): Promise<void> {
  const [torque] = await fieldsOf(operator)
  if (torque === undefined) return
  const value = Math.floor(operator.random() * 11)
  const input = { id: torque.id, etag: torque._etag, value, reason: 'again' }
  await attempt(operator, 'measure', record, { input })
}

async function nameLot(operator: Operator): Promise<void> {
  const [, , lot] = await fieldsOf(operator)
  if (lot === undefined) return
  const value = `L-${Math.floor(operator.random() * 5)}`
  await attempt(operator, 'nameLot', record, { input: { id: lot.id, etag: lot._etag, value } })
}

/** With the batch, or alone. */
const together = ({ random }: Operator): object => (random() < 0.5 ? { siblingIds: [] } : {})

type Does = (operator: Operator) => Promise<void>

/** What an operator does, and how often among the rest. */
const acts: readonly (readonly [often: number, does: Does])[] = [
  [12, (one) => onStep(one, 'startRunStep', 'TODO', together(one))],
  [1, (one) => onStep(one, 'unstartRunStep', 'IN_PROGRESS')],
  [8, (one) => onStep(one, 'completeRunStep', 'IN_PROGRESS', together(one))],
  [2, (one) => onStep(one, 'failRunStep', 'IN_PROGRESS', { reason: 'bent' })],
  [6, (one) => onStep(one, 'redoRunStep', 'FAILED')],
  [1, (one) => onStep(one, 'skipRunStep', 'TODO', { reason: 'not needed' })],
  [4, (one) => onStep(one, 'bringBackRunStep', 'CANCELED')],
  [2, (one) => onStep(one, 'holdRunStep', 'IN_PROGRESS', { kind: 'MATERIAL' })],
  [6, (one) => onStep(one, 'resumeRunStep', 'HOLD')],
  [6, (one) => onStep(one, 'reopenRunStep', 'COMPLETE', { mode: 'CORRECT', reason: 'look again' })],
  [1, (one) => onRun(one, 'holdRun', { kind: 'PRODUCTION', reason: 'wait' })],
  [6, async (one) => onRecord(one, 'resumeRun', await aRunOf(one, true))],
  [2, (one) => onRun(one, 'updateRun', { priority: Math.floor(one.random() * 9) })],
  [1, (one) => onRun(one, 'updateRun', { runBatchId: one.shop.batchId })],
  [1, (one) => onRun(one, 'updateRun', { runBatchId: null })],
  [4, (one) => onStock(one, 'splitPartInventory', { quantity: 0.375 })],
  [1, (one) => onStock(one, 'updatePartInventory', { quantityScrapped: 0.125, reason: 'cut too short' })],
  [2, (one) => onStock(one, 'reinstatePartInventory', { reason: 'good after all' })],
  [1, (one) => onStock(one, 'holdPartInventory', { reason: 'scratch' })],
  [
    6,
    async (one) => onRecord(one, 'releasePartInventory', await someStock(one, true), { reason: 'polished' }),
  ],
  [2, count],
  [4, merge],
  [14, install],
  [3, takeOut],
  [4, kit],
  [8, measure],
  [4, nameLot],
  [8, sign],
  [6, completeRun],
  [4, reopenRun],
]
const often = acts.reduce((sum, [times]) => sum + times, 0)

async function actAtRandom(operator: Operator): Promise<void> {
  let left = operator.random() * often
  for (const [times, does] of acts) {
    left -= times
    if (left < 0) return does(operator)
  }
}

/** Of each part what there is in all, scrapped and built in alike, in thousandths. */
async function amounts({ floor, parts }: Shop): Promise<number> {
  const [row] = await floor.rows<{ amount: string; least: string }>(
    statement(
      `select sum(quantity) * 1000 as amount, min(quantity - quantity_scrapped) as least
from part_inventory where part_id = any($1::bigint[])`,
      [parts.map(String)],
    ),
  )
  assert.ok(row)
  assert.ok(Number(row.least) >= 0, 'nobody scraps more than there is')
  return Number(row.amount)
}

async function assertNothingIsOverfull({ floor }: Shop): Promise<void> {
  const overfull = await floor.rows(
    statement(
      `select r.id, r.quantity, sum(i.quantity) as installed from build_requirement r
join abom_installation i on i.organization_id = r.organization_id and i.build_requirement_id = r.id and i.removed_at is null
group by r.organization_id, r.id, r.quantity having sum(i.quantity) > r.quantity`,
      [],
    ),
  )
  assert.deepEqual(overfull, [], 'no line has more built in than it asks for')
  const forgotten = await floor.rows(
    statement(
      `select u.id from part_inventory u
join part_kit_item i on i.organization_id = u.organization_id and i.id = u.part_kit_item_id
join part_kit k on k.organization_id = i.organization_id and k.id = i.part_kit_id
where u.status = 'KITTED' and k.status in ('COMPLETED', 'CANCELED')`,
      [],
    ),
  )
  assert.deepEqual(forgotten, [], 'a kit that is done with keeps nothing aside')
}

/** Each signature that somebody was answered for stands, or was made void with a reason. */
async function assertSignaturesKept({ floor, signatures }: Shop): Promise<void> {
  const kept = await floor.rows<{ id: string; voided_at: string | null; void_reason: string | null }>(
    statement('select id, voided_at, void_reason from signature where id = any($1::bigint[])', [
      signatures.map(String),
    ]),
  )
  assert.equal(kept.length, new Set(signatures).size)
  for (const { voided_at, void_reason } of kept) assert.equal(voided_at === null, void_reason === null)
}

test('whatever eight operators do at once, nothing is lost, doubled or contradicted', {
  timeout: 300_000,
}, async (context) => {
  const floor = await openFloor()
  const shop = await aShop(floor)
  const before = await amounts(shop)
  const people = await Promise.all(
    Array.from({ length: operators }, () => floor.person({ roles: ['Admin', 'Quality Engineer'] })),
  )
  const worked = await Promise.allSettled(
    people.map(async (person, nth) => {
      const operator = { person, shop, random: seededRandom(seed + nth), asked: 0 }
      while (operator.asked < actsOfOne) await actAtRandom(operator)
    }),
  )
  for (const one of worked) if (one.status === 'rejected') throw one.reason
  context.diagnostic(
    `seed ${seed}: ${[...shop.happened].map(([name, times]) => `${name} ${times}`).join(', ')}`,
  )
  assert.equal(await amounts(shop), before + shop.counted, 'what there is, is what came and was counted')
  await assertNothingIsOverfull(shop)
  await assertSignaturesKept(shop)
  await assertInventoryCopies(floor)
  for (const runId of shop.runs) await assertRunCopies(floor, runId)
  const record = new RecordKeeping(floor)
  await record.signAll()
  assert.deepEqual((await record.verify()).findings, [])
  const wanted = ['install', 'sign', 'completeRunStep', 'splitPartInventory', 'kit', 'takeOut']
  for (const name of [...wanted, 'completeRun', 'reopenRun'])
    assert.ok((shop.happened.get(name) ?? 0) > 0, `somebody did ${name}`)
})
