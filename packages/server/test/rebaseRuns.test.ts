import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aBatchOf } from './batching.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, newVersion, remove, seeProcedure } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, release, type StepToMake } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { act, fieldNamed, record, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const torque = { name: 'Torque', type: 'NUMBER', required: true, maximum: '12' }
const steps: readonly StepToMake[] = [
  { title: 'Prepare', fields: [{ name: 'Clean', type: 'BOOLEAN' }] },
  { title: 'Tighten', fields: [torque] },
  { title: 'Label' },
  { title: 'Pack' },
]

/** Two runs of version 1, and version 2: Tighten says more, Label is gone, and Inspect comes before Pack. */
async function aNewerVersion(size = 2) {
  const first = await aDraft(ada, steps)
  await release(ada, first.id)
  const runs = await aBatchOf(ada, first.id, size)
  const second = await newVersion(ada, first.familyId)
  const named = async (title: string) => {
    const step = (await seeProcedure(ada, second.id)).steps.find((one) => one.title === title)
    assert.ok(step)
    return step
  }
  const { id, _etag: etag, fields } = await named('Tighten')
  await make(ada, 'updateStep', { id, etag, content: 'Crosswise.', required: false })
  await make(ada, 'updateStepField', { id: fields[0]?.id, etag: fields[0]?._etag, maximum: '14' })
  await remove(ada, 'deleteStep', await named('Label'))
  const inspect = await aStepIn(ada, second.id, 'Inspect')
  const order = ['Prepare', 'Tighten', 'Inspect', 'Pack']
  const { steps: drafted } = await seeProcedure(ada, second.id)
  const inOrder = order.map((title) => drafted.find((one) => one.title === title) ?? inspect)
  await make(ada, 'reorderSteps', {
    procedureId: second.id,
    steps: inOrder.map((one, nth) => ({ id: one.id, etag: one._etag, position: nth + 1 })),
  })
  await release(ada, second.id)
  return { first, second, runs }
}

const alone = { siblingIds: [] }

const rebaseDocument =
  'mutation ($input: RebaseRunsInput!) { rebaseRuns(input: $input) { runs { id procedureId procedureRevision } } }'

async function rebasing(procedureId: number, runIds: readonly number[]) {
  const runs = []
  for (const id of runIds) runs.push({ id, etag: (await seeRun(ada, id))._etag })
  return { input: { procedureId, runs, reason: 'the drawing says 14' } }
}

const refusedRebase = async (procedureId: number, runIds: readonly number[]) =>
  (await ada.ask(rebaseDocument, await rebasing(procedureId, runIds))).errors?.map(
    ({ extensions }) => extensions,
  )

test('open runs take a newer version where nobody has worked on what it changes; what is done stays', async () => {
  const { second, runs } = await aNewerVersion()
  const [one = 0, other = 0] = runs
  const prepare = await act(ada, 'startRunStep', await seeStep(ada, one, 'Prepare'), alone)
  await record(ada, fieldNamed(prepare, 'Clean'), { value: true })
  await act(ada, 'completeRunStep', await seeStep(ada, one, 'Prepare'), alone)
  const { rebaseRuns } = await ada.get(rebaseDocument, await rebasing(second.id, runs))
  assert.deepEqual(
    rebaseRuns.runs,
    runs.map((id) => ({ id, procedureId: second.id, procedureRevision: 2 })),
  )
  const rebased = await ada.get(
    `query ($id: ID!) { run(id: $id) { percentComplete steps { title number status required upstreamStepIds originStepId
      skipReason fields { name maximum value } } } }`,
    { id: one },
  )
  const { steps: now } = rebased.run
  assert.deepEqual(
    now.map((step: { number: string; title: string; status: string }) => [
      step.number,
      step.title,
      step.status,
    ]),
    [
      ['1', 'Prepare', 'COMPLETE'],
      ['2', 'Tighten', 'TODO'],
      ['3', 'Label', 'CANCELED'],
      ['3A', 'Inspect', 'TODO'],
      ['4', 'Pack', 'TODO'],
    ],
  )
  assert.equal(now[0].fields[0].value, true)
  assert.deepEqual([Number(now[1].fields[0].maximum), now[1].required], [14, false])
  assert.equal(now[2].skipReason, 'the drawing says 14')
  const tighten = await act(ada, 'startRunStep', await seeStep(ada, one, 'Tighten'), alone)
  await record(ada, fieldNamed(tighten, 'Torque'), { value: 13.5 })
  await act(ada, 'completeRunStep', await seeStep(ada, one, 'Tighten'), alone)
  for (const title of ['Inspect', 'Pack']) {
    await act(ada, 'startRunStep', await seeStep(ada, one, title), alone)
    await act(ada, 'completeRunStep', await seeStep(ada, one, title), alone)
  }
  assert.equal((await seeStep(ada, other, 'Inspect')).status, 'TODO')
})

test('a unit in which a changed step is in work keeps the whole batch from it, and each is named', async () => {
  const { first, second, runs } = await aNewerVersion(3)
  const [one = 0, other = 0, third = 0] = runs
  for (const run of [one, third]) {
    await act(ada, 'startRunStep', await seeStep(ada, run, 'Prepare'), alone)
    await act(ada, 'completeRunStep', await seeStep(ada, run, 'Prepare'), alone)
    await act(ada, 'startRunStep', await seeStep(ada, run, 'Tighten'), alone)
  }
  const [own, together] = (await refusedRebase(second.id, [one, other, third])) ?? []
  assert.deepEqual([own?.['code'], own?.['steps']], ['CHANGE_PASSED', ['2 Tighten']])
  const units = together?.['units'] as { runId: string }[]
  assert.deepEqual(
    units.map(({ runId }) => Number(runId)),
    [third],
  )
  assert.equal((await seeStep(ada, other, 'Label')).status, 'TODO')
  const behind = 'query ($id: ID!) { runsBehind(procedureId: $id) { change run { id } } }'
  const told = (await ada.get(behind, { id: second.id })).runsBehind
  assert.deepEqual(
    told.map((row: { change: string }) => row.change),
    ['STEP_PASSED', 'CAN_TAKE', 'STEP_PASSED'],
  )
  const codes = async (procedureId: number, runIds: readonly number[]) =>
    (await refusedRebase(procedureId, runIds))?.map(({ code }) => code)
  assert.deepEqual(await codes(first.id, [other]), ['INVALID_INPUT'])
  const next = await newVersion(ada, first.familyId)
  assert.deepEqual(await codes(next.id, [other]), ['PROCEDURE_UNRELEASED'])
  const stop =
    'mutation ($input: StopProcedureInput!) { stopProcedure(input: $input) { procedureStop { id } } }'
  const stopped = (procedureId: number) =>
    ada.get(stop, { input: { procedureId, reason: 'wrong torque', signature: ada.sign } })
  await stopped(first.id)
  assert.deepEqual(await codes(second.id, [other]), ['RUN_ON_HOLD'])
  await stopped(second.id)
  assert.deepEqual(await codes(second.id, [other]), ['PROCEDURE_STOPPED', 'RUN_ON_HOLD'])
  const nobody = await floor.person({ roles: ['Operator'], name: 'Olga' })
  assert.deepEqual(await nobody.refused(rebaseDocument, await rebasing(second.id, [other])), ['PERMISSION'])
  const keeping = new RecordKeeping(floor)
  await keeping.signAll()
  assert.deepEqual((await keeping.verify()).findings, [])
})

test('fifty runs take a newer version in as many statements as two', async () => {
  const counts: number[] = []
  for (const size of [2, 50]) {
    const { second, runs } = await aNewerVersion(size)
    const given = await rebasing(second.id, runs)
    counts.push(await countStatements(floor.performer, () => ada.get(rebaseDocument, given)))
  }
  assert.equal(counts[1], counts[0])
})

test('a run that was bound anew is read as it stood before: to its version of then, in its order of then', async () => {
  const { first, second, runs } = await aNewerVersion(1)
  const [id = 0] = runs
  const shown = 'procedureId procedureRevision steps { title status upstreamStepIds }'
  const { run: was } = await ada.get(`query ($id: ID!) { run(id: $id) { lastActivity ${shown} } }`, { id })
  await ada.get(rebaseDocument, await rebasing(second.id, [id]))
  const { lastActivity: at, ...before } = was
  const { run: then } = await ada.get(
    `query ($id: ID!, $at: DateTime!) { run(id: $id, at: $at) { ${shown} } }`,
    { id, at },
  )
  assert.deepEqual(then, before)
  assert.equal(then.procedureId, first.id)
  const { run: now } = await ada.get(`query ($id: ID!) { run(id: $id) { ${shown} } }`, { id })
  assert.notDeepEqual(now, before)
})
