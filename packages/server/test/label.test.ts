import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor } from './floor.ts'
import { aLabel, aPart, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const create =
  'mutation ($value: String!) { createLabel(input: { value: $value }) { label { id _etag value } } }'
const update =
  'mutation ($input: UpdateLabelInput!) { updateLabel(input: $input) { label { id _etag value } } }'
const remove = 'mutation ($id: ID!, $etag: String!) { deleteLabel(id: $id, etag: $etag) { id } }'
const put = 'mutation ($input: LabelToItemInput!) { addLabelToItem(input: $input) { labelId entityId } }'
const take =
  'mutation ($input: LabelToItemInput!) { removeLabelFromItem(input: $input) { labelId entityId } }'
const putOnFamily =
  'mutation ($input: LabelToProcedureFamilyInput!) { addLabelToProcedureFamily(input: $input) { labelId familyId } }'

const idsOf = async (list: string, filters: string): Promise<number[]> => {
  const answer = await floor.admin.get(`{ ${list}(filters: ${filters}) { edges { node { id } } } }`)
  return answer[list].edges.map((edge: { node: { id: number } }) => edge.node.id)
}

test('runs, parts, units and steps bear labels, are found by them, and lose them again', async () => {
  const { admin } = floor
  const label = await aLabel(admin)
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
  const { run: seen } = await admin.get('query ($id: ID!) { run(id: $id) { steps { id originStepId } } }', {
    id: run.id,
  })
  const [{ id: runStepId, originStepId: stepId }] = seen.steps
  for (const [noun, list, id] of [
    ['run', 'runs', run.id],
    ['runStep', 'runSteps', runStepId],
    ['part', 'parts', part.id],
    ['partInventory', 'partInventories', unit.id],
    ['step', 'steps', stepId],
  ] as const) {
    const input = { entityId: id, labelId: label.id }
    const { addLabelToItem } = await admin.get(put, { input })
    assert.deepEqual(addLabelToItem, { labelId: label.id, entityId: id })
    await admin.get(put, { input })
    const read = await admin.get(`query ($id: ID!) { ${noun}(id: $id) { labels { value } } }`, { id })
    assert.deepEqual(read[noun].labels, [{ value: label.value }], 'put on twice, it is there once')
    const filters = `{ labels: { value: { eq: "${label.value}" } } }`
    assert.deepEqual(await idsOf(list, filters), [id])
    await admin.get(take, { input })
    await admin.get(take, { input })
    assert.deepEqual(await idsOf(list, filters), [])
  }
})

test('a label of a procedure is on all its versions', async () => {
  const { admin } = floor
  const [label, other] = [await aLabel(admin), await aLabel(admin)]
  const released = await aReleasedProcedure(admin)
  const { procedure } = await admin.get('query ($id: ID!) { procedure(id: $id) { familyId } }', {
    id: released.id,
  })
  const { familyId } = procedure
  const { addLabelToProcedureFamily } = await admin.get(putOnFamily, {
    input: { familyId, labelId: label.id },
  })
  assert.deepEqual(addLabelToProcedureFamily, { labelId: label.id, familyId })
  const { createProcedureVersion } = await admin.get(
    'mutation ($familyId: ID!) { createProcedureVersion(familyId: $familyId) { procedure { id labels } } }',
    { familyId },
  )
  assert.deepEqual(createProcedureVersion.procedure.labels, [label.value])
  const draftId: number = createProcedureVersion.procedure.id
  await admin.get(put, { input: { entityId: draftId, labelId: other.id } })
  const both = [released.id, draftId]
  assert.deepEqual(await idsOf('procedures', `{ label: { eq: "${label.value}" } }`), both)
  assert.deepEqual(await idsOf('procedures', `{ familyLabels: { id: { eq: ${other.id} } } }`), both)
  await admin.get(
    'mutation ($input: LabelToProcedureFamilyInput!) { removeLabelFromProcedureFamily(input: $input) { labelId } }',
    { input: { familyId, labelId: label.id } },
  )
  const read = await admin.get('query ($id: ID!) { procedure(id: $id) { familyLabels { value } } }', {
    id: released.id,
  })
  assert.deepEqual(read.procedure.familyLabels, [{ value: other.value }])
})

test('a label’s word is its own; out of use it stays where it is, goes on nothing more, and its word is free', async () => {
  const { admin } = floor
  const label = await aLabel(admin)
  const part = await aPart(admin)
  assert.deepEqual(await admin.refused(create, { value: label.value }), ['ALREADY_EXISTS'])
  await admin.get(put, { input: { entityId: part.id, labelId: label.id } })
  const value = unique('Spare')
  const { updateLabel } = await admin.get(update, { input: { id: label.id, etag: label._etag, value } })
  assert.deepEqual(await admin.refused(remove, { id: label.id, etag: label._etag }), ['CONCURRENCY_ERROR'])
  await admin.get(remove, { id: label.id, etag: updateLabel.label._etag })
  const read = await admin.get('query ($id: ID!) { part(id: $id) { labels { value archivedAt } } }', {
    id: part.id,
  })
  assert.equal(read.part.labels[0].value, value)
  assert.ok(read.part.labels[0].archivedAt)
  const other = await aPart(admin)
  assert.deepEqual(await admin.refused(put, { input: { entityId: other.id, labelId: label.id } }), [
    'INVALID_INPUT',
  ])
  await aLabel(admin, value)
  assert.deepEqual(
    await idsOf('labels', `{ value: { eq: "${value}" }, archivedAt: { isnull: true } }`).then(
      (ids) => ids.length,
    ),
    1,
  )
})

test('two people who put the same label on the same unit put it there once', async () => {
  const { admin } = floor
  const label = await aLabel(admin)
  const part = await aPart(admin)
  const input = { entityId: part.id, labelId: label.id }
  const answers = await Promise.all([admin.ask(put, { input }), admin.ask(put, { input })])
  assert.deepEqual(
    answers.map(({ errors }) => errors),
    [undefined, undefined],
  )
  const read = await admin.get('query ($id: ID!) { part(id: $id) { labels { id } } }', { id: part.id })
  assert.equal(read.part.labels.length, 1)
})

test('labels are put on what is there, by who may', async () => {
  const { admin } = floor
  const label = await aLabel(admin)
  const reader = await floor.person({ roles: ['Read-only'] })
  const part = await aPart(admin)
  assert.deepEqual(await reader.refused(put, { input: { entityId: part.id, labelId: label.id } }), [
    'PERMISSION',
  ])
  assert.deepEqual(await admin.refused(put, { input: { entityId: 1, labelId: label.id } }), ['NOT_FOUND'])
  assert.deepEqual(await admin.refused(put, { input: { entityId: part.id, labelId: part.id } }), [
    'NOT_FOUND',
  ])
})
