import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, newVersion, remove, seeProcedure } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, release } from './made.ts'
import { act, fieldNamed, record, seeStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const difference = 'change kind name step { title } properties { property before after }'
const versionsDocument = `query ($a: ID!, $b: ID!) { compareProcedureVersions(procedureId: $a, withProcedureId: $b) {
  procedure { id } withProcedure { id } differences { ${difference} } } }`
const runsDocument = `query ($a: ID!, $b: ID!) { compareRuns(runId: $a, withRunId: $b) { run { id } withRun { id }
  differences { step { title } runStep { id } withRunStep { id } definition { ${difference} } record { name here there } } } }`
const behindDocument = `query ($id: ID!) { runsBehind(procedureId: $id) { run { id } change passedSteps { title } } }`

const torque = { name: 'Torque', type: 'NUMBER', unit: 'N·m' }

async function twoVersions() {
  const first = await aDraft(ada, [
    { title: 'Prepare' },
    { title: 'Tighten', fields: [torque] },
    { title: 'Clean' },
  ])
  await release(ada, first.id)
  const second = await newVersion(ada, first.familyId)
  return { first, second }
}

async function change(secondId: number) {
  const { steps } = await seeProcedure(ada, secondId)
  const [prepare, tighten, clean] = steps
  assert.ok(prepare && tighten?.fields[0] && clean)
  const { id, _etag: etag } = tighten.fields[0]
  await make(ada, 'updateStep', { id: prepare.id, etag: prepare._etag, title: 'Prepare the bench' })
  await make(ada, 'updateStepField', { id, etag, required: true })
  await remove(ada, 'deleteStep', clean)
  await aStepIn(ada, secondId, 'Inspect')
}

test('two versions are compared step by step and field by field, a draft with what is released', async () => {
  const { first, second } = await twoVersions()
  const compare = async () =>
    (await ada.get(versionsDocument, { a: first.id, b: second.id })).compareProcedureVersions
  assert.deepEqual((await compare()).differences, [])
  await change(second.id)
  const { differences, procedure, withProcedure } = await compare()
  assert.deepEqual([procedure.id, withProcedure.id], [first.id, second.id])
  assert.deepEqual(differences, [
    {
      change: 'CHANGED',
      kind: 'STEP',
      name: 'Prepare the bench',
      step: { title: 'Prepare the bench' },
      properties: [{ property: 'title', before: 'Prepare', after: 'Prepare the bench' }],
    },
    {
      change: 'CHANGED',
      kind: 'FIELD',
      name: 'Torque',
      step: { title: 'Tighten' },
      properties: [{ property: 'required', before: 'false', after: 'true' }],
    },
    { change: 'ADDED', kind: 'STEP', name: 'Inspect', step: { title: 'Inspect' }, properties: [] },
    { change: 'REMOVED', kind: 'STEP', name: 'Clean', step: { title: 'Clean' }, properties: [] },
  ])
})

test('why one unit failed and another passed: what is recorded in their runs is compared', async () => {
  const procedure = await aReleasedProcedure(ada, [
    { title: 'Tighten', fields: [torque] },
    { title: 'Clean' },
  ])
  const part = await aPart(ada)
  const runs = [
    await aRun(ada, { procedureId: procedure.id, partId: part.id }),
    await aRun(ada, { procedureId: procedure.id, partId: part.id }),
  ] as const
  for (const [nth, run] of runs.entries()) {
    await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Tighten'))
    await record(ada, fieldNamed(await seeStep(ada, run.id, 'Tighten'), 'Torque'), {
      value: nth === 0 ? '14.20' : '9.5',
    })
  }
  await act(ada, 'failRunStep', await seeStep(ada, runs[0].id, 'Tighten'), { reason: 'over torque' })
  const { compareRuns } = await ada.get(runsDocument, { a: runs[0].id, b: runs[1].id })
  assert.deepEqual([compareRuns.run.id, compareRuns.withRun.id], [runs[0].id, runs[1].id])
  assert.deepEqual(compareRuns.differences, [
    {
      step: { title: 'Tighten' },
      runStep: { id: (await seeStep(ada, runs[0].id, 'Tighten')).id },
      withRunStep: { id: (await seeStep(ada, runs[1].id, 'Tighten')).id },
      definition: [],
      record: [
        { name: 'status', here: 'FAILED', there: 'IN_PROGRESS' },
        { name: 'Torque', here: '14.20', there: '9.5' },
      ],
    },
  ])
})

test('runs of two versions differ in what is to be done, and in the steps that only one has', async () => {
  const { first, second } = await twoVersions()
  await change(second.id)
  await release(ada, second.id)
  const part = await aPart(ada)
  const newer = await aRun(ada, { procedureId: second.id, partId: part.id })
  const third = await newVersion(ada, first.familyId)
  await remove(ada, 'deleteStep', (await seeProcedure(ada, third.id)).steps[0] ?? { id: 0, _etag: '' })
  await release(ada, third.id)
  const newest = await aRun(ada, { procedureId: third.id, partId: part.id })
  const { compareRuns } = await ada.get(runsDocument, { a: newer.id, b: newest.id })
  assert.deepEqual(
    compareRuns.differences.map(
      (one: { step: { title: string }; runStep: object | null; withRunStep: object | null }) => [
        one.step.title,
        one.runStep !== null,
        one.withRunStep !== null,
      ],
    ),
    [['Prepare the bench', true, false]],
  )
})

test('which open runs can take a change, and which have passed the step', async () => {
  const { first, second } = await twoVersions()
  const part = await aPart(ada)
  const [fresh, past] = [
    await aRun(ada, { procedureId: first.id, partId: part.id }),
    await aRun(ada, { procedureId: first.id, partId: part.id }),
  ]
  await change(second.id)
  await act(ada, 'startRunStep', await seeStep(ada, past.id, 'Prepare'))
  await act(ada, 'completeRunStep', await seeStep(ada, past.id, 'Prepare'))
  await release(ada, second.id)
  const { runsBehind } = await ada.get(behindDocument, { id: second.id })
  assert.deepEqual(runsBehind, [
    { run: { id: fresh.id }, change: 'CAN_TAKE', passedSteps: [] },
    { run: { id: past.id }, change: 'STEP_PASSED', passedSteps: [{ title: 'Prepare the bench' }] },
  ])
  assert.deepEqual((await ada.get(behindDocument, { id: first.id })).runsBehind, [])
})

test('who may not see one of two compares nothing', async () => {
  const { first } = await twoVersions()
  const stranger = (await openFloor()).admin
  const { compareProcedureVersions } = await stranger.get(versionsDocument, { a: first.id, b: first.id })
  assert.equal(compareProcedureVersions, null)
  assert.equal((await stranger.get(behindDocument, { id: first.id })).runsBehind, null)
  assert.equal((await ada.get(runsDocument, { a: 1, b: 1 })).compareRuns, null)
})

test('comparing takes as many statements for 50 steps and runs as for one', async () => {
  const counted = async (many: number): Promise<number[]> => {
    const titles = Array.from({ length: many }, (_none, nth) => ({ title: `Step ${nth}`, fields: [torque] }))
    const draft = await aDraft(ada, titles)
    await release(ada, draft.id)
    const part = await aPart(ada)
    const runs = await Promise.all([1, 2].map(() => aRun(ada, { procedureId: draft.id, partId: part.id })))
    const second = await newVersion(ada, draft.familyId)
    const [a = { id: 0 }, b = { id: 0 }] = runs
    return [
      await countStatements(floor.performer, () => ada.get(versionsDocument, { a: draft.id, b: second.id })),
      await countStatements(floor.performer, () => ada.get(runsDocument, { a: a.id, b: b.id })),
      await countStatements(floor.performer, () => ada.get(behindDocument, { id: second.id })),
    ]
  }
  await counted(1)
  assert.deepEqual(await counted(50), await counted(1))
})
