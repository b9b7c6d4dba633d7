import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { aBatchOf as makeBatch } from './batching.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { begun, raise, refusedRaise, update } from './issuing.ts'
import { aReleasedProcedure, aRun, unique } from './made.ts'
import {
  act,
  fieldNamed,
  record,
  refusedAct,
  refusedRecord,
  type StepSeen,
  seeRun,
  seeStep,
  sign,
  stepTitled,
} from './working.ts'

let floor: Floor
let ada: Person
let procedureId: number

const solder = {
  title: 'Solder',
  fields: [
    { name: 'Temperature', type: 'NUMBER', required: true },
    { name: 'Done', type: 'SIGNOFF', required: true },
  ],
}

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedureId = (await aReleasedProcedure(ada, [solder, { title: 'Clean' }])).id
})

const aBatchOf = (size: number): Promise<number[]> => makeBatch(ada, procedureId, size)

const stepsOf = (runs: readonly number[], title: string): Promise<StepSeen[]> =>
  Promise.all(runs.map(async (id) => stepTitled((await seeRun(ada, id)).steps, title)))
const statusesOf = async (runs: readonly number[], title = 'Solder') =>
  (await stepsOf(runs, title)).map(({ status }) => status)

function at<One>(list: readonly One[], place: number): One {
  const one = list[place]
  assert.ok(one !== undefined, `there is a ${place}th`)
  return one
}

/** What was told on the streams of runs. */
const eventsOf = (runs: readonly number[], type: string) =>
  floor.rows<{ stream_id: string; act_id: string }>(
    statement(
      'select stream_id::text, act_id::text from event where stream_id = any($1::bigint[]) and type = $2 order by stream_id',
      [runs, type],
    ),
  )

test('who starts a step starts it on every unit of the batch: one act, and an event on each', async () => {
  const runs = await aBatchOf(3)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  assert.deepEqual(await statusesOf(runs), ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS'])
  const events = await eventsOf(runs, 'RUN_STEP_STARTED')
  assert.deepEqual(
    events.map(({ stream_id }) => stream_id),
    runs.map(String),
  )
  assert.equal(new Set(events.map(({ act_id }) => act_id)).size, 1)
})

test('one alone is asked for by naming no siblings, and some by naming them', async () => {
  const runs = await aBatchOf(4)
  const [own, , third] = await stepsOf(runs, 'Solder')
  assert.ok(own && third)
  const seen = await ada.get(
    'query ($id: ID!) { runStep(id: $id) { batched batchSiblings { id run { id } status } } }',
    { id: own.id },
  )
  assert.equal(seen.runStep.batched, true)
  assert.deepEqual(
    seen.runStep.batchSiblings.map((one: { run: { id: number } }) => one.run.id),
    runs.slice(1),
  )
  await act(ada, 'startRunStep', own, { siblingIds: [third.id] })
  assert.deepEqual(await statusesOf(runs), ['IN_PROGRESS', 'TODO', 'IN_PROGRESS', 'TODO'])
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 1), { siblingIds: [] })
  assert.deepEqual(await statusesOf(runs), ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'TODO'])
})

test('a step of another run is no sibling, nor is another step of the batch', async () => {
  const [runs, others] = [await aBatchOf(2), await aBatchOf(1)]
  const own = at(await stepsOf(runs, 'Solder'), 0)
  for (const stranger of [at(await stepsOf(others, 'Solder'), 0), at(await stepsOf(runs, 'Clean'), 1)]) {
    assert.deepEqual(await refusedAct(ada, 'startRunStep', own, { siblingIds: [stranger.id] }), [
      'NOT_A_SIBLING',
    ])
  }
})

test('a unit in the way stops all, is named with what stands in its way, and can be left out', async () => {
  const runs = await aBatchOf(3)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 1), { siblingIds: [] })
  const own = at(await stepsOf(runs, 'Solder'), 0)
  const { errors } = await ada.ask(
    'mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { id } } }',
    { input: { id: own.id, etag: own._etag } },
  )
  const [refusal] = errors ?? []
  assert.equal(refusal?.extensions['code'], 'UNITS_IN_THE_WAY')
  assert.match(
    refusal?.message ?? '',
    /^1 of 3 units of the batch are in the way, and nothing was done\. SN-/,
  )
  assert.deepEqual(await statusesOf(runs), ['TODO', 'IN_PROGRESS', 'TODO'])
  const third = at(await stepsOf(runs, 'Solder'), 2)
  await act(ada, 'startRunStep', own, { siblingIds: [third.id] })
  assert.deepEqual(await statusesOf(runs), ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS'])
})

test('what stands against the step that was asked for is told as if it were alone', async () => {
  const runs = await aBatchOf(2)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', at(await stepsOf(runs, 'Solder'), 0)), [
    'FIELDS_MISSING',
    'SIGN_OFF_MISSING',
    'UNITS_IN_THE_WAY',
  ])
})

test('a value is of the one unit unless siblings are named; a signature is given for each, and stands alone', async () => {
  const runs = await aBatchOf(3)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  const temperature = async (nth: number) => fieldNamed(at(await stepsOf(runs, 'Solder'), nth), 'Temperature')
  await record(ada, await temperature(0), { value: 350 })
  assert.deepEqual([(await temperature(0)).value, (await temperature(1)).value], [350, null])
  const others = (await stepsOf(runs, 'Solder')).slice(1).map(({ id }) => id)
  await record(ada, await temperature(0), { value: 360, siblingIds: others })
  assert.deepEqual([(await temperature(1)).value, (await temperature(2)).value], [360, 360])

  await sign(ada, fieldNamed(at(await stepsOf(runs, 'Solder'), 0), 'Done'))
  const signatures = await floor.rows<{ run_id: string; content: string; act_id: string }>(
    statement(
      `select s.run_id::text, s.content from signature s where s.run_id = any($1::bigint[]) and s.field_number is not null
order by s.run_id`,
      [runs],
    ),
  )
  assert.deepEqual(
    signatures.map(({ run_id }) => run_id),
    runs.map(String),
  )
  assert.equal(new Set(signatures.map(({ content }) => content)).size, 3, 'each of what its own unit shows')
  await act(ada, 'completeRunStep', at(await stepsOf(runs, 'Solder'), 0))
  assert.deepEqual(await statusesOf(runs), ['COMPLETE', 'COMPLETE', 'COMPLETE'])
})

test('one value for the batch goes to all its units, each with its own record, unless siblings are named', async () => {
  const lot = { name: 'Solder lot', type: 'STRING', perBatch: true }
  const { id } = await aReleasedProcedure(ada, [
    { title: 'Solder', fields: [lot, { name: 'Height', type: 'NUMBER' }] },
  ])
  const runs = await makeBatch(ada, id, 3)
  const read = (name: string) =>
    stepsOf(runs, 'Solder').then((steps) => steps.map((step) => fieldNamed(step, name).value))
  const field = async (name: string) => fieldNamed(at(await stepsOf(runs, 'Solder'), 0), name)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  await record(ada, await field('Solder lot'), { value: 'L-77' })
  await record(ada, await field('Height'), { value: 2 })
  assert.deepEqual(await read('Solder lot'), ['L-77', 'L-77', 'L-77'])
  assert.deepEqual(await read('Height'), [2, null, null])
  const events = await eventsOf(runs, 'FIELD_VALUE_RECORDED')
  assert.deepEqual(new Set(events.map(({ stream_id }) => stream_id)), new Set(runs.map(String)))
  await record(ada, await field('Solder lot'), { value: 'L-78', siblingIds: [] })
  assert.deepEqual(await read('Solder lot'), ['L-78', 'L-77', 'L-77'])
  await act(ada, 'failRunStep', at(await stepsOf(runs, 'Solder'), 2), { reason: 'bridged' })
  const refused = await refusedRecord(ada, await field('Solder lot'), { value: 'L-79' })
  assert.deepEqual(refused, ['UNITS_IN_THE_WAY'])
  assert.deepEqual(await read('Solder lot'), ['L-78', 'L-77', 'L-77'])
})

test('a signature that one unit of the batch cannot take is given for none', async () => {
  const runs = await aBatchOf(2)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  const done = async (nth: number) => fieldNamed(at(await stepsOf(runs, 'Solder'), nth), 'Done')
  await record(ada, await done(1), { value: true, signature: ada.sign, siblingIds: [] })
  assert.deepEqual(await refusedRecord(ada, await done(0), { value: true, signature: ada.sign }), [
    'UNITS_IN_THE_WAY',
  ])
  assert.equal((await done(0)).signature, null)
})

test('a failure and a hold stay with the one unit', async () => {
  const runs = await aBatchOf(2)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  await act(ada, 'failRunStep', at(await stepsOf(runs, 'Solder'), 0), { reason: 'a bridge at U7' })
  assert.deepEqual(await statusesOf(runs), ['FAILED', 'IN_PROGRESS'])
  await act(ada, 'holdRunStep', at(await stepsOf(runs, 'Solder'), 1), { kind: 'MATERIAL' })
  assert.deepEqual(await statusesOf(runs), ['FAILED', 'HOLD'])
})

test('a run that left its batch is worked alone, and keeps what was done with the others', async () => {
  const runs = await aBatchOf(2)
  await act(ada, 'startRunStep', at(await stepsOf(runs, 'Solder'), 0))
  const { _etag: etag } = await seeRun(ada, at(runs, 1))
  await ada.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: { id: at(runs, 1), etag, runBatchId: null },
  })
  await act(ada, 'updateRunStep', at(await stepsOf(runs, 'Clean'), 0), { status: 'HOLD' })
  const signed = fieldNamed(at(await stepsOf(runs, 'Solder'), 0), 'Done')
  await sign(ada, signed)
  const done = (await stepsOf(runs, 'Solder')).map((step) => fieldNamed(step, 'Done').signature !== null)
  assert.deepEqual(done, [true, false])
  assert.deepEqual(await statusesOf(runs), ['IN_PROGRESS', 'IN_PROGRESS'])
})

test('a retry is answered once, whatever became of the batch meanwhile', async () => {
  const runs = await aBatchOf(2)
  const own = at(await stepsOf(runs, 'Solder'), 0)
  const document =
    'mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { id status } } }'
  const input = { id: own.id, etag: own._etag }
  const key = unique('key')
  await ada.get(document, { input }, { key })
  const { _etag: etag } = await seeRun(ada, at(runs, 1))
  await ada.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: { id: at(runs, 1), etag, runBatchId: null },
  })
  const again = await ada.ask(document, { input }, { key })
  assert.deepEqual(again.extensions, { replayed: ['startRunStep'] })
  assert.equal((await eventsOf(runs, 'RUN_STEP_STARTED')).length, 2)
})

const scrapping =
  'mutation ($input: ScrapInRunInput!) { scrapInRun(input: $input) { run { scraps { quantity runStepId } } } }'
const scrapOf = ([id, ...siblingIds]: readonly number[], runStepId: number) => ({
  id,
  runStepId,
  siblingIds,
  quantity: 1,
  reason: 'wrong solder',
})

test('an issue that is raised over a batch is one: about all units, open on the step of each run, and what it lets stand stands in each', async () => {
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const runs = await aBatchOf(3)
  const steps = await stepsOf(runs, 'Solder')
  const [own, other, third] = [at(steps, 0), at(steps, 1), at(steps, 2)]
  const alone = await raise(ada, { runStepId: own.id })
  assert.equal(alone.partInventories.length, 1, 'without siblings it stays with the one unit')
  assert.deepEqual(await refusedRaise(ada, { runStepId: own.id, siblingIds: [own.id] }), ['NOT_A_SIBLING'])
  assert.deepEqual(await refusedRaise(ada, { siblingIds: [other.id] }), ['INVALID_INPUT'])

  await act(ada, 'startRunStep', own)
  const failing = { reason: 'wrong solder', siblingIds: [other.id] }
  await act(ada, 'failRunStep', at(await stepsOf(runs, 'Solder'), 0), failing)
  const issue = await raise(ada, { runStepId: own.id, siblingIds: [other.id], holdUnits: true })
  const see = `query ($id: ID!) { runStep(id: $id) { issues { id } run { issues { id } partInventory { qualityHold } } } }`
  const seen = async (id: number) => (await ada.get(see, { id })).runStep
  const here = await seen(other.id)
  assert.deepEqual(here.issues, [{ id: issue.id }])
  assert.deepEqual([here.run.issues, here.run.partInventory.qualityHold], [[{ id: issue.id }], true])
  assert.deepEqual((await seen(third.id)).issues, [])
  const pack = await readSnapshot(floor.performer.pool, ada.caller, (read) =>
    readEvidence(read, ada.caller, { kind: 'run', id: String(at(runs, 1)) }),
  )
  assert.deepEqual(
    pack?.issues.map(({ id, foundOn }) => [id, foundOn]),
    [[String(issue.id), 'step 1 Solder']],
  )

  const begunIssue = await begun({ admin: ada, quality: quinn }, issue, 'USE_AS_IS', 'AVAILABLE_IMMEDIATELY')
  const failed = at(await stepsOf(runs, 'Solder'), 1)
  assert.equal((await act(ada, 'updateRunStep', failed, { status: 'COMPLETE' })).status, 'COMPLETE')
  const steps2 = 'query ($id: ID!) { issue(id: $id) { runSteps { id } } }'
  assert.equal((await ada.get(steps2, { id: issue.id })).issue.runSteps.length, 2)
  await update(ada, begunIssue, { runStepId: third.id })
  assert.deepEqual((await ada.get(steps2, { id: issue.id })).issue.runSteps, [{ id: third.id }])

  // Found on a controlled sibling too, it is controlled, though the unit that it names is not.
  const cleo = await floor.person({ roles: ['Admin'], cleared: true })
  const [openRun = 0] = await aBatchOf(1)
  const { run } = await ada.get(
    'query ($id: ID!) { run(id: $id) { runBatchId partInventory { id part { id } } } }',
    { id: openRun },
  )
  const { id: unitId, part } = run.partInventory
  const beside = { procedureId, partId: part.id, serialNumber: unique('SN'), runBatchId: run.runBatchId }
  const secret = await aRun(cleo, { ...beside, exportControlled: true })
  const [runStepId, siblingId] = [
    at(await stepsOf([openRun], 'Solder'), 0).id,
    stepTitled((await seeRun(cleo, secret.id)).steps, 'Solder').id,
  ]
  const found = { runStepId, siblingIds: [siblingId], partInventoryIds: [unitId] }
  assert.equal((await quinn.get(steps2, { id: (await raise(cleo, found)).id })).issue, null)
})

test('as much is scrapped of the lot of every unit that is named, all or none, each with its own record', async () => {
  const runs = await aBatchOf(3)
  const [own, other] = await stepsOf(runs, 'Solder')
  const input = scrapOf(runs, own?.id ?? 0)
  await ada.get(scrapping, { input: { ...scrapOf(runs.slice(1, 2), other?.id ?? 0) } })
  const { errors } = await ada.ask(scrapping, { input })
  assert.equal(errors?.[0]?.extensions['code'], 'UNITS_IN_THE_WAY')
  assert.deepEqual(await eventsOf(runs.slice(0, 1), 'SCRAPPED_IN_RUN'), [], 'nothing was done')
  await ada.get(scrapping, { input: { ...input, siblingIds: runs.slice(2) } })
  const told = await eventsOf(runs, 'SCRAPPED_IN_RUN')
  assert.equal(told.length, 3)
  assert.equal(new Set(told.map((event) => event.act_id)).size, 2)
  const see = 'query ($id: ID!) { run(id: $id) { scraps { runStepId } } }'
  const [scrap] = (await ada.get(see, { id: at(runs, 2) })).run.scraps
  assert.equal(scrap.runStepId, at(await stepsOf(runs, 'Solder'), 2).id, 'each at its own step')
  assert.deepEqual(await ada.refused(scrapping, { input: { ...input, siblingIds: [1] } }), ['NOT_A_SIBLING'])
})

test('what is chosen for fifty units is done in as many statements as for two', async () => {
  const counts = []
  for (const size of [2, 50]) {
    const runs = await aBatchOf(size)
    const own = async () => at(await stepsOf(runs.slice(0, 1), 'Solder'), 0)
    const step = await own()
    await act(ada, 'startRunStep', step)
    const value = fieldNamed(await own(), 'Temperature')
    const siblingIds = (await stepsOf(runs.slice(1), 'Solder')).map(({ id }) => id)
    const recorded = await countStatements(floor.performer, () =>
      record(ada, value, { value: 1, siblingIds }),
    )
    const found = { runStepId: step.id, siblingIds, holdUnits: true }
    const raised = await countStatements(floor.performer, () => raise(ada, found))
    const scrapped = await countStatements(floor.performer, () =>
      ada.get(scrapping, { input: scrapOf(runs, step.id) }),
    )
    counts.push([recorded, raised, scrapped])
  }
  assert.deepEqual(counts[0], counts[1])
})

test('a step is started, signed, completed and redlined in as many statements for 2, 50, 500 and 5,000 units', async () => {
  const steps = [
    { title: 'Solder', fields: [{ name: 'Done', type: 'SIGNOFF', required: true }] },
    { title: 'Clean' },
  ]
  const { id } = await aReleasedProcedure(ada, steps)
  const counts = []
  for (const size of [2, 50, 500, 5_000]) {
    const [first = 0] = await makeBatch(ada, id, size)
    // As autovacuum does on a server that runs.
    await (await floor.owner()).query('analyze run, run_step, run_step_edge, stream')
    const see = (title: string) => seeStep(ada, first, title)
    const counted: number[] = []
    const counting = async (work: (step: StepSeen) => Promise<unknown>, title = 'Solder') => {
      const step = await see(title)
      counted.push(await countStatements(floor.performer, () => work(step)))
    }
    await counting((step) => act(ada, 'startRunStep', step))
    await counting((step) => sign(ada, fieldNamed(step, 'Done')))
    await counting((step) => act(ada, 'completeRunStep', step))
    await counting((step) => {
      const input = { stepId: step.id, etag: step._etag, reason: 'flux leaves residue' }
      return ada.get(
        'mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id } } }',
        { input },
      )
    }, 'Clean')
    counts.push(counted)
    const { rows } = await (await floor.owner()).query(
      'select count(*)::integer as done from run_step where status = $1 and run_id in (select id from run where run_batch_id = (select run_batch_id from run where id = $2))',
      ['REDLINE', first],
    )
    assert.equal(rows[0]?.done, size)
  }
  assert.deepEqual(counts.slice(1), Array(3).fill(counts[0]))
})
