import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { aStepIn, type DraftedStep, make, move, newDraft, refusedMake, remove } from './drafting.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, unique } from './made.ts'
import { roleNamed } from './working.ts'

async function aStep(asker: Asker): Promise<DraftedStep> {
  return aStepIn(asker, (await newDraft(asker)).id, 'Weld')
}

const allOfField = `id number position name type allowedIonType required allowNotApplicable options unit peerReviewRequired helpText display
  partId signoffRole { name } minimum maximum target tolerance outOfRange processInformation concessionRole { name } perBatch verifies
  validations { functionId function { functionName } value position }`

// biome-ignore lint/suspicious/noExplicitAny: as in Answer
async function seeField(asker: Asker, id: number): Promise<any> {
  return (await asker.get(`query ($id: ID!) { stepField(id: $id) { ${allOfField} } }`, { id })).stepField
}

test('a field has all that can be said about it', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const [quality, engineer] = [
    await roleNamed(admin, 'Quality Engineer'),
    await roleNamed(admin, 'Manufacturing Engineer'),
  ]
  const part = await aPart(admin)
  const { id } = await make(admin, 'createStepField', {
    stepId: step.id,
    name: 'Torque',
    type: 'NUMBER',
    required: true,
    allowNotApplicable: true,
    unit: 'N·m',
    peerReviewRequired: true,
    helpText: 'With the calibrated wrench',
    display: 'wide',
    partId: part.id,
    signoffRoleId: quality,
    minimum: '9.50',
    maximum: 10.5,
    target: 10,
    tolerance: '0.50',
    outOfRange: 'CONCESSION',
    processInformation: true,
    concessionRoleId: engineer,
    perBatch: true,
    verifies: 7,
  })
  assert.deepEqual(await seeField(admin, id), {
    id,
    number: 1,
    position: 1,
    name: 'Torque',
    type: 'NUMBER',
    allowedIonType: null,
    required: true,
    allowNotApplicable: true,
    options: [],
    unit: 'N·m',
    peerReviewRequired: true,
    helpText: 'With the calibrated wrench',
    display: 'wide',
    partId: part.id,
    signoffRole: { name: 'Quality Engineer' },
    minimum: 9.5,
    maximum: 10.5,
    target: 10,
    tolerance: 0.5,
    outOfRange: 'CONCESSION',
    processInformation: true,
    concessionRole: { name: 'Manufacturing Engineer' },
    perBatch: true,
    verifies: 7,
    validations: [],
  })
})

test('limits keep the digits that were entered', async () => {
  const floor = await openFloor()
  const step = await aStep(floor.admin)
  const { id } = await make(floor.admin, 'createStepField', {
    stepId: step.id,
    name: 'Torque',
    type: 'NUMBER',
    minimum: '9.50',
  })
  const rows = await floor.rows<{ minimum: string }>(
    statement('select minimum from step_field where id = $1::bigint', [String(id)]),
  )
  assert.deepEqual(rows, [{ minimum: '9.50' }])
})

test('a field is of every type; people and parts are ION fields on the wire', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  for (const type of [
    'STRING',
    'NUMBER',
    'BOOLEAN',
    'SELECT',
    'MULTISELECT',
    'DATE',
    'DATETIME',
    'FILE_ATTACHMENT',
    'SIGNOFF',
    'TOOL',
  ]) {
    const field = await make(admin, 'createStepField', {
      stepId: step.id,
      name: type,
      type,
      options: ['a', 'b'],
    })
    assert.equal(field.type, type)
  }
  for (const allowedIonType of ['USERS', 'PARTS']) {
    const { id } = await make(admin, 'createStepField', {
      stepId: step.id,
      name: allowedIonType,
      type: 'ION',
      allowedIonType,
    })
    const seen = await seeField(admin, id)
    assert.deepEqual([seen.type, seen.allowedIonType], ['ION', allowedIonType])
  }
  assert.deepEqual(
    await refusedMake(admin, 'createStepField', { stepId: step.id, name: 'Ion', type: 'ION' }),
    ['INVALID_INPUT'],
  )
})

test('a unit is found by its name, or made with the field that names it', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const unit = unique('bar')
  const named = (name: string) =>
    make(admin, 'createStepField', { stepId: step.id, name, type: 'NUMBER', unit })
  await Promise.all([named('One'), named('Two'), named('Three')])
  const { unitsOfMeasurement } = await admin.get(
    'query ($type: String) { unitsOfMeasurement(filters: {type: {eq: $type}}) { edges { node { type } } } }',
    {
      type: unit,
    },
  )
  assert.deepEqual(
    unitsOfMeasurement.edges,
    [{ node: { type: unit } }],
    'three people who name it at once make it once',
  )
})

test('what a field names must be there: all that is missing is said at once', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const lost = {
    stepId: step.id,
    name: 'x',
    type: 'SIGNOFF',
    signoffRoleId: 999_999_999,
    partId: 999_999_999,
  }
  assert.deepEqual(await refusedMake(admin, 'createStepField', lost), ['NOT_FOUND', 'NOT_FOUND'])
  assert.deepEqual(
    await refusedMake(admin, 'createStepField', { stepId: 999_999_999, name: 'x', type: 'STRING' }),
    ['NOT_FOUND'],
  )
})

test('the number of a field is given once: two people at once get two, and a deleted one is never given again', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const made = await Promise.all(
    Array.from({ length: 6 }, (_, nth) =>
      make(admin, 'createStepField', { stepId: step.id, name: `Field ${nth}`, type: 'STRING' }),
    ),
  )
  assert.deepEqual(made.map(({ number }) => number).toSorted(), [1, 2, 3, 4, 5, 6])
  const last = made.find(({ number }) => number === 6)
  await remove(admin, 'deleteStepField', last)
  const next = await make(admin, 'createStepField', { stepId: step.id, name: 'Next', type: 'STRING' })
  assert.equal(next.number, 7)
})

test('an edit of a field leaves alone what it does not say, and clears what it sets to null', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const field = await make(admin, 'createStepField', {
    stepId: step.id,
    name: 'Torque',
    type: 'NUMBER',
    unit: 'N·m',
    minimum: 1,
    maximum: 2,
    required: true,
  })
  const edited = await make(admin, 'updateStepField', {
    id: field.id,
    etag: field._etag,
    minimum: null,
    name: 'Moment',
  })
  const { minimum, maximum, unit, required, name, number } = await seeField(admin, field.id)
  assert.deepEqual([minimum, maximum, unit, required, name, number], [null, 2, 'N·m', true, 'Moment', 1])
  await make(admin, 'updateStepField', { id: field.id, etag: edited._etag, unit: '' })
  assert.equal((await seeField(admin, field.id)).unit, null)
  const late = { id: field.id, etag: field._etag, name: 'Too late' }
  assert.deepEqual(await refusedMake(admin, 'updateStepField', late), ['CONCURRENCY_ERROR'])
})

test('a field that is for a person stays one until it is said to be for a part', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const field = await make(admin, 'createStepField', {
    stepId: step.id,
    name: 'Who',
    type: 'ION',
    allowedIonType: 'USERS',
  })
  const renamed = await make(admin, 'updateStepField', {
    id: field.id,
    etag: field._etag,
    name: 'Whom',
    type: 'ION',
  })
  assert.equal((await seeField(admin, field.id)).allowedIonType, 'USERS')
  await make(admin, 'updateStepField', { id: field.id, etag: renamed._etag, allowedIonType: 'PARTS' })
  assert.equal((await seeField(admin, field.id)).allowedIonType, 'PARTS')
})

test('a number passes comparisons that are known by their ids', async () => {
  const { admin } = await openFloor()
  const { validationFunctions } = await admin.get(
    '{ validationFunctions { edges { node { id functionName } } pageInfo { totalCount } } }',
  )
  assert.equal(validationFunctions.pageInfo.totalCount, 6)
  const atMost = validationFunctions.edges.find(
    ({ node }: { node: { functionName: string } }) => node.functionName === 'less_than_or_equal',
  )
  const step = await aStep(admin)
  const field = await make(admin, 'createStepField', { stepId: step.id, name: 'Torque', type: 'NUMBER' })
  const made = await make(admin, 'createStepFieldValidation', {
    fieldId: field.id,
    functionId: atMost.node.id,
    value: '10.50',
  })
  const second = await make(admin, 'createStepFieldValidation', {
    fieldId: field.id,
    functionId: 3,
    value: 9,
  })
  await make(admin, 'updateStepFieldValidation', { id: made.id, etag: made._etag, value: 11 })
  const { validations } = await seeField(admin, field.id)
  assert.deepEqual(validations, [
    { functionId: 2, function: { functionName: 'less_than_or_equal' }, value: 11, position: 1 },
    { functionId: 3, function: { functionName: 'greater_than' }, value: 9, position: 2 },
  ])
  const late = { id: made.id, etag: made._etag, value: 12 }
  assert.deepEqual(await refusedMake(admin, 'updateStepFieldValidation', late), ['CONCURRENCY_ERROR'])
  const unknown = { fieldId: field.id, functionId: 99, value: 1 }
  assert.deepEqual(await refusedMake(admin, 'createStepFieldValidation', unknown), ['NOT_FOUND'])
  await remove(admin, 'deleteStepFieldValidation', second)
  assert.equal((await seeField(admin, field.id)).validations.length, 1)
  const { fields } = await admin.get(
    '{ fields(filters: {validations: {functionId: {eq: 2}}}) { edges { node { name } } } }',
  )
  assert.deepEqual(fields.edges, [{ node: { name: 'Torque' } }])
})

test('a field is taken out of a draft with its validations', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const field = await make(admin, 'createStepField', { stepId: step.id, name: 'Torque', type: 'NUMBER' })
  await make(admin, 'createStepFieldValidation', { fieldId: field.id, functionId: 1, value: 9 })
  await remove(admin, 'deleteStepField', field)
  assert.equal(await seeField(admin, field.id), null)
})

test('fields change places and keep their numbers; one place is for one field, of the step', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const fields = []
  for (const name of ['Torque', 'Angle', 'Remark']) {
    fields.push(await make(admin, 'createStepField', { stepId: step.id, name, type: 'STRING' }))
  }
  const [torque, angle, remark] = fields
  const at = (field: { id: number; _etag: string }, position: number) => ({
    id: field.id,
    etag: field._etag,
    position,
  })
  await make(admin, 'reorderStepFields', { stepId: step.id, fields: [at(remark, 1)] })
  const read = 'query ($id: ID!) { step(id: $id) { fields { name position number } } }'
  assert.deepEqual((await admin.get(read, { id: step.id })).step.fields, [
    { name: 'Remark', position: 1, number: 3 },
    { name: 'Torque', position: 2, number: 1 },
    { name: 'Angle', position: 3, number: 2 },
  ])
  const refused = (stepId: number, ...named: object[]) =>
    refusedMake(admin, 'reorderStepFields', { stepId, fields: named })
  const now = await seeField(admin, angle.id)
  assert.equal(now.position, 3)
  assert.deepEqual(await refused(step.id, at(remark, 2)), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refused(step.id, at(torque, 1), at(angle, 1)), ['INVALID_INPUT'])
  assert.deepEqual(await refused((await aStep(admin)).id, at(torque, 1)), ['NOT_FOUND'])
})

test('a field is copied with its validations, into a draft, under the next number of the step it goes to', async () => {
  const { admin } = await openFloor()
  const step = await aStep(admin)
  const torque = await make(admin, 'createStepField', {
    stepId: step.id,
    name: 'Torque',
    type: 'NUMBER',
    unit: 'N·m',
    minimum: '9.50',
    verifies: 7,
  })
  const limit = { fieldId: torque.id, functionId: 1, value: 10 }
  await make(admin, 'createStepFieldValidation', limit)
  const other = await aStep(admin)
  await make(admin, 'createStepField', { stepId: other.id, name: 'Remark', type: 'STRING' })
  const original = await seeField(admin, torque.id)
  const copy = await make(admin, 'copyField', { fieldId: torque.id, stepId: other.id })
  assert.deepEqual(await seeField(admin, copy.id), {
    ...original,
    id: copy.id,
    number: 2,
    position: 2,
    verifies: null,
  })
  const beside = await make(admin, 'copyField', { fieldId: torque.id, stepId: step.id })
  assert.equal((await seeField(admin, beside.id)).verifies, 7)
  await move(admin, other.procedureId, 'IN_REVIEW')
  const late = { fieldId: torque.id, stepId: other.id }
  assert.deepEqual(await refusedMake(admin, 'copyField', late), ['PROCEDURE_NOT_DRAFT'])
})

test('a field of a controlled procedure is not copied into the open', async () => {
  const floor = await openFloor()
  const draft = await newDraft(floor.admin, { exportControlled: true })
  const secret = await aStepIn(floor.admin, draft.id, 'Weld')
  const field = await make(floor.admin, 'createStepField', {
    stepId: secret.id,
    name: 'Dose',
    type: 'STRING',
  })
  const into = { fieldId: field.id, stepId: (await aStep(floor.admin)).id }
  assert.deepEqual(await refusedMake(floor.admin, 'copyField', into), ['INVALID_INPUT'])
})
