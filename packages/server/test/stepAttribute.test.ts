import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, make, move, moveStandard, newDraft, newVersion, remove, seeStep } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aPart, unique } from './made.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor
let admin: Person

before(async () => {
  floor = await openFloor()
  admin = floor.admin
})

const setDocument = `mutation ($input: UpdateStepAttributeInput!) { updateStepAttribute(input: $input) {
  stepAttribute { key value type Etag entityId } } }`

async function set(stepId: number, key: string, value: unknown, etag?: string) {
  const { updateStepAttribute } = await admin.get(setDocument, { input: { stepId, key, value, etag } })
  return updateStepAttribute.stepAttribute
}

async function attributesOf(stepId: number): Promise<unknown[]> {
  const { step } = await admin.get('query ($id: ID!) { step(id: $id) { attributes { key value } } }', {
    id: stepId,
  })
  return step.attributes.map(({ key, value }: { key: string; value: unknown }) => [key, value])
}

async function start(procedureId: number, more: object = {}) {
  const part = await aPart(admin)
  const input = { procedureId, partId: part.id, serialNumber: unique('SN'), ...more }
  const { createRun } = await admin.get(
    `mutation ($input: CreateRunInput!) { createRun(input: $input) { run {
      id attributes { key value } steps { id title attributes { key value type entityId } } } } }`,
    { input },
  )
  return createRun.run
}

async function define(input: object, asker: Asker = admin) {
  const id = asker.caller.organizationId
  const { organization } = await asker.get('query ($id: ID!) { organization(id: $id) { _etag } }', { id })
  return asker.ask(
    `mutation ($input: UpdateAttributeSettingsInput!) { updateOrganizationStepAttributes(input: $input) {
      organization { settings { steps { attributes { key type options } } } } } }`,
    { input: { id, etag: organization._etag, ...input } },
  )
}

test('steps of a draft have custom attributes, given when they are written or later, each with an etag of its own', async () => {
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld', { attributes: [{ key: 'Skill', value: 'MIG' }] })
  const power = await set(step.id, 'Power kW', 2.5)
  assert.deepEqual([power.value, power.type, power.entityId], [2.5, 'NUMBER', step.id])
  const changed = await set(step.id, 'Power kW', 3, power.Etag)
  assert.equal(changed.value, 3)
  const stale = { input: { stepId: step.id, key: 'Power kW', value: 4, etag: power.Etag } }
  assert.deepEqual(await admin.refused(setDocument, stale), ['CONCURRENCY_ERROR'])
  await make(admin, 'updateStep', {
    id: step.id,
    etag: step._etag,
    attributes: [{ key: 'Robot', value: true }],
  })
  assert.deepEqual(await attributesOf(step.id), [
    ['Power kW', 3],
    ['Robot', true],
    ['Skill', 'MIG'],
  ])
  const { steps } = await admin.get(
    `query ($id: ID!) { steps(filters: { procedureId: { eq: $id }, attributes: { key: { eq: "Power kW" }, value: { gt: 2 } } }) {
      edges { node { id } } } }`,
    { id: draft.id },
  )
  assert.deepEqual(steps.edges, [{ node: { id: step.id } }])
  const operator = await floor.person({ roles: ['Operator'] })
  const input = { stepId: step.id, key: 'Skill', value: 'TIG' }
  assert.deepEqual(await operator.refused(setDocument, { input }), ['PERMISSION'])
  await remove(admin, 'deleteStep', await seeStep(admin, step.id))
})

test('attributes of steps are part of what is reviewed, and stay as they were released', async () => {
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Weld')
  const bare = await move(admin, draft.id, 'IN_REVIEW')
  await move(admin, draft.id, 'DRAFT')
  await set(step.id, 'Skill', 'MIG')
  const submitted = await move(admin, draft.id, 'IN_REVIEW')
  assert.notEqual(submitted.digest, bare.digest)
  const input = { stepId: step.id, key: 'Skill', value: 'TIG' }
  assert.deepEqual(await admin.refused(setDocument, { input }), ['PROCEDURE_NOT_DRAFT'])
  const released = await move(admin, draft.id, 'RELEASED')
  const next = await newVersion(admin, released.familyId)
  const [copy] = next.steps
  assert.ok(copy)
  assert.deepEqual(await attributesOf(copy.id), [['Skill', 'MIG']])
})

test('run steps get the attributes that their step was released with, and the run its own', async () => {
  const draft = await newDraft(admin)
  const weld = await aStepIn(admin, draft.id, 'Weld')
  await aStepIn(admin, draft.id, 'Pack')
  await set(weld.id, 'Skill', 'MIG')
  await set(weld.id, 'Power kW', 2.5)
  const released = await move(admin, draft.id, 'RELEASED')
  const run = await start(draft.id, { attributes: [{ key: 'Customer', value: 'Ember' }] })
  assert.deepEqual(run.attributes, [{ key: 'Customer', value: 'Ember' }])
  const [first, second] = run.steps
  assert.deepEqual(first.attributes, [
    { key: 'Power kW', value: 2.5, type: 'NUMBER', entityId: first.id },
    { key: 'Skill', value: 'MIG', type: 'STRING', entityId: first.id },
  ])
  assert.deepEqual(second.attributes, [])
  // What the next version says touches no run that is there.
  const next = await newVersion(admin, released.familyId)
  const [copy] = next.steps
  const { step } = await admin.get('query ($id: ID!) { step(id: $id) { attributes { key Etag } } }', {
    id: copy?.id,
  })
  await set(copy?.id ?? 0, 'Skill', 'TIG', step.attributes[1].Etag)
  await move(admin, next.id, 'RELEASED')
  const { runSteps } = await admin.get(
    `query ($id: ID!) { runSteps(filters: { runId: { eq: $id }, attributes: { key: { eq: "Skill" }, value: { eq: "MIG" } } }) {
      edges { node { id } } } }`,
    { id: run.id },
  )
  assert.deepEqual(runSteps.edges, [{ node: { id: first.id } }])
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})

test('a use of a standard step has its attributes, and those that the procedure sets stay when it takes a newer version', async () => {
  const top = await make(admin, 'createStep', {
    title: 'Torque',
    attributes: [
      { key: 'Skill', value: 'MIG' },
      { key: 'Area', value: 'A' },
    ],
  })
  const standard = await moveStandard(admin, top.id, 'RELEASED')
  const draft = await newDraft(admin)
  const use = await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  const { step } = await admin.get('query ($id: ID!) { step(id: $id) { attributes { key Etag } } }', {
    id: use.id,
  })
  await set(use.id, 'Area', 'B', step.attributes[0].Etag)
  const next = await make(admin, 'createStandardStepVersion', { familyId: standard.standardStepFamilyId })
  await set(next.id, 'Power kW', 3)
  await moveStandard(admin, next.id, 'RELEASED')
  await admin.get(
    'mutation ($input: TakeStandardStepVersionInput!) { takeStandardStepVersion(input: $input) { step { id } } }',
    { input: { id: use.id, etag: use._etag } },
  )
  assert.deepEqual(await attributesOf(use.id), [
    ['Area', 'B'],
    ['Power kW', 3],
    ['Skill', 'MIG'],
  ])
})

test('a start takes as many statements with thirty attributes as with one', async () => {
  const counts: number[] = []
  for (const size of [1, 30]) {
    const draft = await newDraft(admin)
    const attributes = Array.from({ length: size }, (_one, nth) => ({ key: `Key ${nth}`, value: nth }))
    await aStepIn(admin, draft.id, 'Weld', { attributes })
    await move(admin, draft.id, 'RELEASED')
    counts.push(await countStatements(floor.performer, () => start(draft.id)))
  }
  assert.equal(counts[0], counts[1])
})

test('an attribute that the organization defined holds what it is defined to hold, of steps, procedures and runs', async () => {
  const defined = await define({ key: 'Finish', type: 'SELECT', options: ['matt', 'glossy'] })
  assert.deepEqual(
    defined.data?.['updateOrganizationStepAttributes'].organization.settings.steps.attributes,
    [{ key: 'Finish', type: 'SELECT', options: ['matt', 'glossy'] }],
  )
  const draft = await newDraft(admin)
  const step = await aStepIn(admin, draft.id, 'Paint')
  const rough = { input: { stepId: step.id, key: 'Finish', value: 'rough' } }
  assert.deepEqual(await admin.refused(setDocument, rough), ['INVALID_INPUT'])
  assert.equal((await set(step.id, 'Finish', 'matt')).type, 'SELECT')
  const again = await define({ key: 'Finish', type: 'NUMBER' })
  assert.deepEqual(again.errors?.[0]?.extensions['field'], 'type')
  const id = admin.caller.organizationId
  const etagOf = async () =>
    (await admin.get('query ($id: ID!) { organization(id: $id) { _etag } }', { id })).organization._etag
  for (const noun of ['Procedure', 'Run']) {
    await admin.get(
      `mutation ($input: UpdateAttributeSettingsInput!) { updateOrganization${noun}Attributes(input: $input) { organization { id } } }`,
      { input: { id, etag: await etagOf(), key: 'Customer since', type: 'DATETIME' } },
    )
  }
  await move(admin, draft.id, 'RELEASED')
  const soon = { attributes: [{ key: 'Customer since', value: 'soon' }] }
  await assert.rejects(start(draft.id, soon))
  const day = '2026-11-26T09:00:00Z'
  const run = await start(draft.id, { attributes: [{ key: 'Customer since', value: day }] })
  assert.deepEqual(run.attributes, [{ key: 'Customer since', value: day }])
  assert.deepEqual(run.steps[0].attributes[0].type, 'SELECT')
  const { deleteOrganizationStepAttributes } = await admin.get(
    `mutation ($input: DeleteAttributeSettingsInput!) { deleteOrganizationStepAttributes(input: $input) {
      organization { settings { steps { attributes { key } } runs { attributes { key } } } } } }`,
    { input: { id, etag: await etagOf(), key: 'Finish' } },
  )
  assert.deepEqual(deleteOrganizationStepAttributes.organization.settings, {
    steps: { attributes: [] },
    runs: { attributes: [{ key: 'Customer since' }] },
  })
})
