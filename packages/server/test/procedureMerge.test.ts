import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { aStandardStep, aStepIn, make, move, newVersion, remove, seeProcedure } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { goldenProcedure } from './goldenProcedure.ts'
import { aDraft, aPart, aRun, release, unique } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { seeStep as seeRunStep } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const document = `query ($id: ID!, $from: ID!, $base: ID) { procedureMerge(procedureId: $id, fromProcedureId: $from, baseProcedureId: $base) {
  base { id } changes { change kind name } conflicts { id kind element name step { title } property base theirs ours } } }`
const merge = async (id: number, from: number, base?: number) =>
  (await ada.get(document, { id, from, base })).procedureMerge

/** Version 2, and a draft of version 3 that was begun from version 1 as well. */
async function twoEnds() {
  const first = await aDraft(ada, [
    { title: 'Prepare' },
    { title: 'Tighten', fields: [{ name: 'Torque', type: 'NUMBER', unit: 'N·m' }] },
    { title: 'Clean' },
  ])
  await release(ada, first.id)
  const second = await newVersion(ada, first.familyId)
  await edit(second.id, 'Prepare', { title: 'Prepare the bench' })
  await aStepIn(ada, second.id, 'Inspect')
  await release(ada, second.id)
  const third = await newVersion(ada, first.familyId, first.id)
  return { first, second, third }
}

async function edit(procedureId: number, title: string, input: object) {
  const { id, _etag: etag } = await stepTitled(procedureId, title)
  await make(ada, 'updateStep', { id, etag, ...input })
}

async function stepTitled(procedureId: number, title: string) {
  const step = (await seeProcedure(ada, procedureId)).steps.find((one) => one.title === title)
  assert.ok(step)
  return step
}

test('what only the other version changed merges by itself, and nothing is written', async () => {
  const { first, second, third } = await twoEnds()
  await edit(third.id, 'Clean', { title: 'Clean and dry' })
  const before = await seeProcedure(ada, third.id)
  assert.deepEqual(await merge(third.id, second.id), {
    base: { id: first.id },
    changes: [
      { change: 'CHANGED', kind: 'STEP', name: 'Prepare the bench' },
      { change: 'ADDED', kind: 'STEP', name: 'Inspect' },
    ],
    conflicts: [],
  })
  assert.deepEqual(await seeProcedure(ada, third.id), before)
})

test('what both changed otherwise is told with both sides', async () => {
  const { second, third } = await twoEnds()
  const { stepKeyId } = await stepTitled(third.id, 'Prepare')
  await edit(third.id, 'Prepare', { title: 'Set up' })
  const told = (await merge(third.id, second.id)).conflicts
  assert.deepEqual(told, [
    {
      id: `step ${stepKeyId}.1 title`,
      kind: 'VALUE',
      element: 'STEP',
      name: 'Set up',
      step: { title: 'Set up' },
      property: 'title',
      base: 'Prepare',
      theirs: 'Prepare the bench',
      ours: 'Set up',
    },
  ])
  await remove(ada, 'deleteStep', await stepTitled(third.id, 'Set up'))
  const [removed] = (await merge(third.id, second.id)).conflicts
  assert.deepEqual([removed.kind, removed.theirs, removed.ours], ['REMOVED', 'Prepare the bench', null])
})

test('two versions that began from nothing in common are not merged, nor those of two procedures', async () => {
  const { first, second, third } = await twoEnds()
  const other = await twoEnds()
  assert.equal(await merge(third.id, other.second.id), null)
  assert.equal(await merge(first.id, second.id), null)
  assert.equal(await merge(third.id, second.id, other.first.id), null)
})

const mergeDocument = `mutation ($input: MergeProcedureInput!) { mergeProcedure(input: $input) { procedure { id _etag } } }`

interface MergeGiven {
  readonly from: number
  readonly base?: number
  readonly resolutions?: readonly object[]
  readonly by?: Person
}

async function merging(into: number, { from, base, resolutions = [], by = ada }: MergeGiven) {
  const { etag } = (
    await by.get(
      'query ($id: ID!, $from: ID!, $base: ID) { procedureMerge(procedureId: $id, fromProcedureId: $from, baseProcedureId: $base) { etag } }',
      { id: into, from, base },
    )
  ).procedureMerge
  return { input: { procedureId: into, fromProcedureId: from, baseProcedureId: base, etag, resolutions } }
}

const differences = async (by: Person, one: number, other: number) =>
  (
    await by.get(
      'query ($one: ID!, $other: ID!) { compareProcedureVersions(procedureId: $one, withProcedureId: $other) { differences { change kind name } } }',
      { one, other },
    )
  ).compareProcedureVersions.differences

test('all that a version says comes into a draft by a merge, and goes by one: it is reviewed as the same', async () => {
  const ground = await openFloor()
  const by = ground.admin
  const golden = await goldenProcedure(ground)
  const [plain, rich] = (await seeProcedure(by, golden.id)).steps
  assert.ok(plain && rich)
  await make(by, 'createStepEdge', { stepId: rich.id, upstreamStepId: plain.id, minimumLag: 60 })
  const first = await move(by, golden.id, 'RELEASED')
  const second = await newVersion(by, golden.familyId)
  for (const step of (await seeProcedure(by, second.id)).steps) {
    if (step.title !== 'Plain' && step.title !== 'Record') await remove(by, 'deleteStep', step)
  }
  await move(by, second.id, 'RELEASED')
  const third = await newVersion(by, golden.familyId)
  await by.get(mergeDocument, await merging(third.id, { from: first.id, base: second.id, by }))
  assert.deepEqual(await differences(by, first.id, third.id), [])
  assert.equal((await move(by, third.id, 'IN_REVIEW')).digest, first.digest)
  await move(by, third.id, 'DRAFT')
  await by.get(mergeDocument, await merging(third.id, { from: second.id, base: first.id, by }))
  assert.deepEqual(await differences(by, second.id, third.id), [])
})

test('a merge is refused while a conflict is not settled, and settled for a side or by what is written', async () => {
  const { second, third } = await twoEnds()
  const { stepKeyId, id: stepId, fields } = await stepTitled(third.id, 'Tighten')
  await edit(third.id, 'Prepare', { title: 'Set up' })
  await make(ada, 'createStepField', { stepId, name: 'Gap', type: 'NUMBER' })
  const prepare = (await stepTitled(third.id, 'Set up')).stepKeyId
  const from = second.id
  const unsettled = await ada.ask(mergeDocument, await merging(third.id, { from }))
  assert.deepEqual(
    unsettled.errors?.map(({ extensions: { code, conflictId, step, property } }) => [
      code,
      conflictId,
      step,
      property,
    ]),
    [['MERGE_CONFLICT', `step ${prepare}.1 title`, 'Set up', 'title']],
  )
  const title = (settled: object) => [{ conflictId: `step ${prepare}.1 title`, ...settled }]
  const stale = await merging(third.id, { from, resolutions: title({ side: 'THEIRS' }) })
  await edit(third.id, 'Clean', { title: 'Clean and dry' })
  assert.deepEqual(await ada.refused(mergeDocument, stale), ['CONCURRENCY_ERROR'])
  const empty = await merging(third.id, { from, resolutions: title({ written: ' ' }) })
  assert.deepEqual(await ada.refused(mergeDocument, empty), ['INVALID_INPUT'])
  const written = await merging(third.id, { from, resolutions: title({ written: 'Set up the bench' }) })
  await ada.get(mergeDocument, written)
  const merged = await seeProcedure(ada, third.id)
  assert.deepEqual(
    merged.steps.map((step) => step.title),
    ['Set up the bench', 'Tighten', 'Clean and dry', 'Inspect'],
  )
  assert.deepEqual(
    merged.steps
      .find((step) => step.stepKeyId === stepKeyId)
      ?.fields.map(({ id, name }) => [id === fields[0]?.id, name]),
    [
      [true, 'Torque'],
      [false, 'Gap'],
    ],
  )
  assert.deepEqual(await ada.refused(mergeDocument, written), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await ada.refused(mergeDocument, await merging(second.id, { from: third.id })), [
    'PROCEDURE_NOT_DRAFT',
  ])
})

test('an applied redline goes into the next version, which it names; what is a standard step there reads as that does', async () => {
  const standard = await aStandardStep(ada, unique('Weld'))
  const { familyId, id: firstId } = await aDraft(ada, [{ title: 'Tighten' }, { title: 'Clean' }])
  await make(ada, 'copyStep', { stepId: standard.id, procedureId: firstId })
  await release(ada, firstId)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: firstId, partId: part.id, serialNumber: unique('SN') })
  const third = await newVersion(ada, familyId)
  const redline = await redlined(run.id, 'Clean', { title: 'Clean and dry' })
  const asked = { procedureId: third.id, redlineId: redline }
  const preview = async () =>
    await ada.get(
      `query ($procedureId: ID!, $redlineId: ID!) { redlineMerge(procedureId: $procedureId, redlineId: $redlineId) {
          etag base { id } changes { change name } conflicts { id } } redlinesToMerge(procedureId: $procedureId) { id } }`,
      asked,
    )
  const { redlineMerge: merge, redlinesToMerge } = await preview()
  assert.deepEqual(redlinesToMerge, [{ id: redline }])
  assert.deepEqual(
    [merge.base.id, merge.changes, merge.conflicts],
    [firstId, [{ change: 'CHANGED', name: 'Clean and dry' }], []],
  )
  const document =
    'mutation ($input: MergeRedlineInput!) { mergeRedline(input: $input) { procedure { id } } }'
  await ada.get(document, { input: { ...asked, etag: merge.etag } })
  assert.equal((await seeProcedure(ada, third.id)).steps[1]?.title, 'Clean and dry')
  const told = await ada.get('query ($id: ID!) { redline(id: $id) { mergedInto { id } } }', { id: redline })
  assert.deepEqual(told.redline.mergedInto, [{ id: third.id }])
  const after = await preview()
  assert.deepEqual([after.redlinesToMerge, after.redlineMerge.changes], [[], []])
  const ofUse = await redlined(run.id, standard.title, { title: 'Weld twice' })
  const use = { procedureId: third.id, redlineId: ofUse }
  const { etag } = (
    await ada.get(
      'query ($procedureId: ID!, $redlineId: ID!) { redlineMerge(procedureId: $procedureId, redlineId: $redlineId) { etag } }',
      use,
    )
  ).redlineMerge
  assert.deepEqual(await ada.refused(document, { input: { ...use, etag } }), ['STANDARD_STEP_USED'])
  const { id: afterStepId } = await seeRunStep(ada, run.id, 'Tighten')
  const { createRunStep } = await ada.get(
    'mutation ($input: CreateRunStepInput!) { createRunStep(input: $input) { redline { id _etag } } }',
    { input: { runId: run.id, afterStepId, title: 'Look', reason: 'the drawing says so' } },
  )
  await applied(run.id, 'Look', createRunStep.redline)
  const moved = await redlined(run.id, 'Clean and dry', { afterStepId: null })
  for (const redlineId of [createRunStep.redline.id, moved]) {
    const added = { procedureId: third.id, redlineId }
    const seen = await ada.get(
      'query ($procedureId: ID!, $redlineId: ID!) { redlineMerge(procedureId: $procedureId, redlineId: $redlineId) { etag conflicts { id } } }',
      added,
    )
    assert.deepEqual(seen.redlineMerge.conflicts, [])
    await ada.get(document, { input: { ...added, etag: seen.redlineMerge.etag } })
  }
  const merged = await seeProcedure(ada, third.id)
  assert.deepEqual(
    merged.steps.slice(0, 4).map(({ title }) => title),
    ['Clean and dry', 'Tighten', 'Look', standard.title],
  )
  await remove(ada, 'deleteProcedure', merged)
  assert.deepEqual((await preview()).redlinesToMerge, null)
  const keeping = new RecordKeeping(floor)
  await keeping.signAll()
  assert.deepEqual((await keeping.verify()).findings, [])
})

test('a merge that brings twenty steps takes as many statements as one that brings one', async () => {
  const counts: number[] = []
  for (const size of [1, 20]) {
    const first = await aDraft(ada, [{ title: 'Tighten' }])
    await release(ada, first.id)
    const second = await newVersion(ada, first.familyId)
    for (let nth = 0; nth < size; nth += 1) await aStepIn(ada, second.id, `Clean ${nth}`)
    await release(ada, second.id)
    const third = await newVersion(ada, first.familyId, first.id)
    const given = await merging(third.id, { from: second.id })
    counts.push(await countStatements(floor.performer, () => ada.get(mergeDocument, given)))
  }
  assert.equal(counts[1], counts[0])
})

/** A redline of a run's step, applied: who approves it is no matter here. */
async function redlined(runId: number, title: string, change: object): Promise<number> {
  const step = await seeRunStep(ada, runId, title)
  const { createRedline } = await ada.get(
    'mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id _etag } } }',
    { input: { stepId: step.id, etag: step._etag, reason: 'It stays wet' } },
  )
  const { id, _etag: etag } = createRedline.redline
  const { updateRedline } = await ada.get(
    'mutation ($input: UpdateRedlineInput!) { updateRedline(input: $input) { redline { _etag } } }',
    { input: { id, etag, ...change } },
  )
  await applied(runId, title, { id, _etag: updateRedline.redline._etag })
  return id
}

/** A redline in draft of a run's step, applied. */
async function applied(
  runId: number,
  title: string,
  { id, _etag: etag }: { readonly id: number; readonly _etag: string },
): Promise<void> {
  await ada.get(
    'mutation ($input: SubmitRedlineInput!) { submitRedline(input: $input) { redline { id } } }',
    {
      input: { id, etag },
    },
  )
  const engineer = await floor.person({ roles: ['Manufacturing Engineer'], name: unique('Enno') })
  await engineer.get(
    'mutation ($input: CreateRedlineApprovalInput!) { createRedlineApproval(input: $input) { approval { id } } }',
    { input: { redlineId: id, status: 'APPROVED', signature: engineer.sign } },
  )
  const { id: stepId, _etag } = await seeRunStep(ada, runId, title)
  await ada.get('mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }', {
    input: { id: stepId, etag: _etag },
  })
}
