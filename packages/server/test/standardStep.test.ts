import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import {
  aStandardStep,
  aStepIn,
  make,
  move,
  moveStandard,
  newDraft,
  newVersion,
  refusedMake,
  refusedMove,
  remove,
  seeProcedure,
  seeStep,
} from './drafting.ts'
import { openFloor } from './floor.ts'
import { aPart } from './made.ts'
import { testDatabase } from './testDatabase.ts'

test('a standard step is written by the acts that write a step of a procedure', async () => {
  const { admin } = await openFloor()
  const top = await make(admin, 'createStep', { title: 'Torque bolts', content: 'Crosswise.' })
  assert.deepEqual(
    [top.procedureId, top.version, top.standardStepStatus, top.isStandardStep, top.editable],
    [null, 1, 'DRAFT', true, true],
  )
  const field = await make(admin, 'createStepField', { stepId: top.id, name: 'Torque', type: 'NUMBER' })
  await make(admin, 'updateStepField', { id: field.id, etag: field._etag, name: 'Final torque' })
  await make(admin, 'createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 5 })
  const [first, second] = [
    await make(admin, 'createStep', { title: 'Clean', parentId: top.id }),
    await make(admin, 'createStep', { title: 'Inspect', parentId: top.id, type: 'DATAGRID' }),
  ]
  assert.deepEqual([first.isStandardStep, first.isChildStandardStep, first.version], [false, true, 1])
  await make(admin, 'createDatagridColumn', { stepId: second.id, header: 'Bolt', type: 'STRING' })
  await make(admin, 'createDatagridRow', { stepId: second.id })
  const edge = await make(admin, 'createStepEdge', { stepId: second.id, upstreamStepId: first.id })
  await remove(admin, 'deleteStepEdge', edge)
  const edited = await make(admin, 'updateStep', { id: top.id, etag: top._etag, title: 'Torque all bolts' })
  assert.equal(edited.title, 'Torque all bolts')
  await remove(admin, 'deleteStep', first)
  const released = await moveStandard(admin, top.id, 'RELEASED')
  assert.deepEqual(
    [released.standardStepStatus, released.isLatestReleasedVersion, released.editable],
    ['RELEASED', true, false],
  )
  assert.match(released.definitionDigest ?? '', /^[0-9a-f]{64}$/)
})

test('a standard step has one step at the top, and nothing of it stands in a procedure', async () => {
  const { admin } = await openFloor()
  const top = await make(admin, 'createStep', { title: 'Clean' })
  const below = await make(admin, 'createStep', { title: 'Rinse', parentId: top.id })
  const draft = await newDraft(admin)
  const own = await aStepIn(admin, draft.id, 'Weld')
  const out = { id: below.id, etag: below._etag, parentId: null }
  assert.deepEqual(await refusedMake(admin, 'updateStep', out), ['INVALID_INPUT'])
  assert.deepEqual(await refusedMake(admin, 'updateStep', { ...out, parentId: own.id }), ['NOT_FOUND'])
  assert.deepEqual(await refusedMake(admin, 'createStep', { title: 'Lost', procedureId: top.id }), [
    'NOT_FOUND',
  ])
  assert.deepEqual(await refusedMake(admin, 'createStepEdge', { stepId: own.id, upstreamStepId: below.id }), [
    'NOT_FOUND',
  ])
})

test('a released standard step is altered by no act, and the next version by all', async () => {
  const { admin } = await openFloor()
  const released = await aStandardStep(admin, 'Torque bolts')
  const [field] = released.fields
  assert.ok(field)
  const refusals = await Promise.all([
    refusedMake(admin, 'updateStep', { id: released.id, etag: released._etag, title: 'Other' }),
    refusedMake(admin, 'createStep', { parentId: released.id, title: 'More' }),
    refusedMake(admin, 'createStepField', { stepId: released.id, name: 'More', type: 'STRING' }),
    refusedMake(admin, 'updateStepField', { id: field.id, etag: field._etag, name: 'Other' }),
    refusedMake(admin, 'createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 5 }),
    refusedMake(admin, 'createDatagridColumn', { stepId: released.id, header: 'More', type: 'STRING' }),
  ])
  assert.deepEqual(
    refusals.flat(),
    Array.from({ length: 6 }, () => 'STANDARD_STEP_NOT_DRAFT'),
  )
  const input = { familyId: released.standardStepFamilyId }
  const next = await make(admin, 'createStandardStepVersion', input)
  assert.deepEqual(
    [next.version, next.standardStepStatus, next.stepKeyId, next.standardStepFamilyId, next.isLatestVersion],
    [2, 'DRAFT', released.stepKeyId, released.standardStepFamilyId, true],
  )
  assert.deepEqual(
    next.fields.map(({ name, number }: { name: string; number: number }) => [name, number]),
    [['Torque', 1]],
  )
  assert.deepEqual(await refusedMake(admin, 'createStandardStepVersion', input), ['DRAFT_EXISTS'])
  await make(admin, 'updateStep', { id: next.id, etag: next._etag, title: 'Torque twice' })
  assert.equal((await seeStep(admin, released.id)).title, 'Torque bolts')
})

test('a standard step goes from draft through review to release, and its release archives the version before', async () => {
  const { admin } = await openFloor()
  const first = await aStandardStep(admin, 'Clean')
  const next = await make(admin, 'createStandardStepVersion', { familyId: first.standardStepFamilyId })
  const refusedStatus = async (id: number, standardStepStatus: string) =>
    refusedMake(admin, 'updateStep', { id, etag: (await seeStep(admin, id))._etag, standardStepStatus })
  assert.deepEqual(await refusedStatus(next.id, 'ARCHIVED'), ['STANDARD_STEP_TRANSITION'])
  assert.equal((await moveStandard(admin, next.id, 'IN_REVIEW')).standardStepStatus, 'IN_REVIEW')
  const recalled = await moveStandard(admin, next.id, 'DRAFT')
  assert.deepEqual([recalled.standardStepStatus, recalled.definitionDigest], ['DRAFT', null])
  await moveStandard(admin, next.id, 'RELEASED')
  const before = await seeStep(admin, first.id)
  assert.deepEqual(
    [before.standardStepStatus, before.isLatestVersion, before.isLatestReleasedVersion],
    ['ARCHIVED', false, false],
  )
  assert.equal((await moveStandard(admin, next.id, 'ARCHIVED')).standardStepStatus, 'ARCHIVED')
  assert.deepEqual(await refusedStatus(next.id, 'RELEASED'), ['STANDARD_STEP_TRANSITION'])
})

test('a draft of a standard step that is given up makes the version before the newest again', async () => {
  const { admin } = await openFloor()
  const first = await aStandardStep(admin, 'Clean')
  const next = await make(admin, 'createStandardStepVersion', { familyId: first.standardStepFamilyId })
  await remove(admin, 'deleteStep', next)
  assert.equal((await seeStep(admin, first.id)).isLatestVersion, true)
  assert.equal((await admin.get('query ($id: ID!) { step(id: $id) { id } }', { id: next.id })).step, null)
  const again = await make(admin, 'createStandardStepVersion', { familyId: first.standardStepFamilyId })
  assert.equal(again.version, 2)
})

test('everything that is wrong with a standard step is said at once, and it is not released', async () => {
  const { admin } = await openFloor()
  const top = await make(admin, 'createStep', { title: 'Choose' })
  await make(admin, 'createStepField', { stepId: top.id, name: 'Choice', type: 'SELECT' })
  const refused = await refusedMake(admin, 'updateStep', {
    id: top.id,
    etag: top._etag,
    standardStepStatus: 'RELEASED',
  })
  assert.deepEqual(refused, ['STANDARD_STEP_INVALID'])
  assert.equal((await seeStep(admin, top.id)).standardStepStatus, 'DRAFT')
})

test('only a released standard step is used; a use keeps its key, and each use in a procedure has a number', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const unreleased = await make(admin, 'createStep', { title: 'Not yet' })
  assert.deepEqual(await refusedMake(admin, 'copyStep', { stepId: unreleased.id, procedureId: draft.id }), [
    'STANDARD_STEP_NOT_RELEASED',
  ])
  const standard = await aStandardStep(admin, 'Torque bolts')
  const use = await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  assert.deepEqual(
    [use.isDerivedStep, use.originStepId, use.stepKeyId, use.standardStepStatus, use.editable],
    [true, standard.id, standard.stepKeyId, null, false],
  )
  const { steps } = await move(admin, draft.id, 'RELEASED')
  const below = steps.filter(({ title }) => title === 'Check Torque bolts')
  assert.deepEqual(
    below.map(({ isDerivedStep, isChildStandardStep }) => [isDerivedStep, isChildStandardStep]),
    [
      [true, true],
      [true, true],
    ],
  )
  assert.equal(steps[0]?.definitionDigest, standard.definitionDigest, 'what was reviewed is what is shown')
  const next = await newVersion(admin, draft.familyId)
  assert.deepEqual(
    next.steps.map(({ originStepId, stepKeyId }) => [originStepId, stepKeyId]),
    steps.map(({ originStepId, stepKeyId }) => [originStepId, stepKeyId]),
  )
})

test('a use is placed in its procedure and edited in the standard step, until the link is broken', async () => {
  const { admin } = await openFloor()
  const [draft, standard] = [await newDraft(admin), await aStandardStep(admin, 'Torque bolts')]
  const own = await aStepIn(admin, draft.id, 'Weld')
  const use = await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id, parentId: own.id })
  const placed = await make(admin, 'updateStep', {
    id: use.id,
    etag: use._etag,
    leadTime: 60,
    required: false,
  })
  const [inner] = (await seeProcedure(admin, draft.id)).steps.filter((step) => step.parentId === use.id)
  assert.ok(inner)
  const title = { id: use.id, etag: placed._etag, title: 'Mine' }
  const refusals = await Promise.all([
    refusedMake(admin, 'updateStep', title),
    refusedMake(admin, 'createStepField', { stepId: use.id, name: 'More', type: 'STRING' }),
    refusedMake(admin, 'createStep', { parentId: use.id, title: 'More' }),
    refusedMake(admin, 'updateStep', { id: inner.id, etag: inner._etag, parentId: own.id }),
    refusedMake(admin, 'copyStep', { stepId: own.id, parentId: use.id }),
  ])
  assert.deepEqual(
    refusals.flat(),
    Array.from({ length: 5 }, () => 'STANDARD_STEP_USED'),
  )
  const broken = await make(admin, 'updateStep', { ...title, breakStandardStepLink: true })
  assert.deepEqual(
    [broken.title, broken.isDerivedStep, broken.originStepId, broken.stepKeyId === standard.stepKeyId],
    ['Mine', false, null, false],
  )
  const field = await make(admin, 'createStepField', { stepId: use.id, name: 'More', type: 'STRING' })
  assert.equal(field.number, 2, 'numbers go on from those of the standard step')
})

const whereUsed = `query ($family: Int!) {
  steps(filters: { standardStepFamilyId: { eq: $family }, isDerivedStep: { eq: true } }, sort: [ID_ASC]) {
    edges { node { procedureId isBehindStandardStep standardStep { version } releasedStandardStep { version } } } }
  behind: steps(filters: { standardStepFamilyId: { eq: $family }, standardStep: { isLatestReleasedVersion: { eq: false } } }) {
    edges { node { procedureId } } } }`

test('where a standard step is used is told with the version of each use, and which are behind', async () => {
  const { admin } = await openFloor()
  const [old, fresh] = [await newDraft(admin), await newDraft(admin)]
  const first = await aStandardStep(admin, 'Torque bolts')
  await make(admin, 'copyStep', { stepId: first.id, procedureId: old.id })
  const next = await make(admin, 'createStandardStepVersion', { familyId: first.standardStepFamilyId })
  await moveStandard(admin, next.id, 'RELEASED')
  await make(admin, 'copyStep', { stepId: next.id, procedureId: fresh.id })
  const answer = await admin.get(whereUsed, { family: first.standardStepFamilyId })
  assert.deepEqual(
    answer.steps.edges.map(({ node }: { node: object }) => node),
    [
      {
        procedureId: old.id,
        isBehindStandardStep: true,
        standardStep: { version: 1 },
        releasedStandardStep: { version: 2 },
      },
      {
        procedureId: fresh.id,
        isBehindStandardStep: false,
        standardStep: { version: 2 },
        releasedStandardStep: { version: 2 },
      },
    ],
  )
  assert.deepEqual(answer.behind.edges, [{ node: { procedureId: old.id } }])
  const { step } = await admin.get(
    `query ($id: ID!) { step(id: $id) { standardStepProcedureCount standardStepRunCount
      standardStepProcedures { id } derivedSteps { procedureId } } }`,
    { id: first.id },
  )
  assert.deepEqual(step, {
    standardStepProcedureCount: 1,
    standardStepRunCount: 0,
    standardStepProcedures: [{ id: old.id }],
    derivedSteps: [{ procedureId: old.id }],
  })
})

test('standard steps are listed by their state, newest versions only, without the steps of procedures', async () => {
  const { admin } = await openFloor()
  const first = await aStandardStep(admin, 'Clean')
  const draft = await newDraft(admin)
  await make(admin, 'copyStep', { stepId: first.id, procedureId: draft.id })
  const next = await make(admin, 'createStandardStepVersion', { familyId: first.standardStepFamilyId })
  const list = async (filters: object) => {
    const { steps } = await admin.get(
      'query ($filters: StepsFilters!) { steps(filters: $filters, sort: [ID_ASC]) { edges { node { id } } } }',
      { filters: { standardStepFamilyId: { eq: first.standardStepFamilyId }, ...filters } },
    )
    return steps.edges.map(({ node }: { node: { id: number } }) => node.id)
  }
  assert.deepEqual(await list({ isStandardStep: { eq: true } }), [first.id, next.id])
  assert.deepEqual(await list({ isStandardStep: { eq: true }, isLatestVersion: { eq: true } }), [next.id])
  assert.deepEqual(await list({ standardStepStatus: { eq: 'RELEASED' } }), [first.id])
  assert.deepEqual(await list({ isLatestReleasedVersion: { eq: true } }), [first.id])
})

test('a procedure that uses a withdrawn standard step is neither released nor started', async () => {
  const { admin } = await openFloor()
  const standard = await aStandardStep(admin, 'Torque bolts')
  const [built, draft] = [await newDraft(admin), await newDraft(admin)]
  for (const { id } of [built, draft]) await make(admin, 'copyStep', { stepId: standard.id, procedureId: id })
  await move(admin, built.id, 'RELEASED')
  const part = await aPart(admin)
  const blockers = async () => {
    const { runReadiness } = await admin.get(
      'query ($input: CreateRunInput!) { runReadiness(input: $input) { blockers { code message } } }',
      { input: { procedureId: built.id, partId: part.id } },
    )
    return runReadiness.blockers
  }
  assert.deepEqual(await blockers(), [])
  await moveStandard(admin, standard.id, 'ARCHIVED')
  const [blocker, ...others] = await blockers()
  assert.deepEqual([blocker.code, others], ['PROCEDURE_UNRELEASED', []])
  assert.match(blocker.message, /Torque bolts/)
  assert.deepEqual(await refusedMove(admin, draft.id, 'RELEASED'), ['PROCEDURE_INVALID'])
  const next = await make(admin, 'createStandardStepVersion', { familyId: standard.standardStepFamilyId })
  await moveStandard(admin, next.id, 'RELEASED')
  assert.deepEqual(await blockers(), [], 'another version released ends it')
})

test('a standard step is begun from another, or from a step of a procedure, and nothing leads back', async () => {
  const { admin } = await openFloor()
  const standard = await aStandardStep(admin, 'Torque bolts')
  const copy = await make(admin, 'copyStandardStep', { stepId: standard.id })
  assert.deepEqual(
    [copy.version, copy.standardStepStatus, copy.originStepId, copy.fields.length],
    [1, 'DRAFT', null, 1],
  )
  assert.notEqual(copy.standardStepFamilyId, standard.standardStepFamilyId)
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld')
  await make(admin, 'copyStep', { stepId: standard.id, parentId: step.id })
  const made = await make(admin, 'copyStandardStep', { stepId: step.id })
  assert.deepEqual([made.isStandardStep, made.procedureId], [true, null])
  const { steps } = (
    await admin.get(
      'query ($id: ID!) { step(id: $id) { steps { title isDerivedStep isChildStandardStep editable } } }',
      { id: made.id },
    )
  ).step
  assert.deepEqual(steps, [
    { title: 'Torque bolts', isDerivedStep: false, isChildStandardStep: true, editable: true },
  ])
})

test('the record of standard steps is whole, whatever becomes of them', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const [first, draft] = [await aStandardStep(admin, 'Torque bolts'), await newDraft(admin)]
  const use = await make(admin, 'copyStep', { stepId: first.id, procedureId: draft.id })
  await make(admin, 'copyStep', { stepId: first.id, procedureId: draft.id })
  await make(admin, 'updateStep', { id: use.id, etag: use._etag, breakStandardStepLink: true })
  const family = { familyId: first.standardStepFamilyId }
  await remove(admin, 'deleteStep', await make(admin, 'createStandardStepVersion', family))
  const next = await make(admin, 'createStandardStepVersion', family)
  await moveStandard(admin, next.id, 'IN_REVIEW')
  await moveStandard(admin, next.id, 'DRAFT')
  await moveStandard(admin, next.id, 'RELEASED')
  await move(admin, draft.id, 'RELEASED')
  await moveStandard(admin, next.id, 'ARCHIVED')
  await make(admin, 'copyStandardStep', { stepId: first.id })
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})
