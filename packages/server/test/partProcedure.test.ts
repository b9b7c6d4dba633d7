import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStepIn, type DraftedProcedure, move, newDraft, newVersion } from './drafting.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart } from './made.ts'

const linkFields = 'id _etag partId procedureId status required'
const create = `mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { ${linkFields} } } }`
const update = `mutation ($input: UpdatePartProcedureInput!) { updatePartProcedure(input: $input) { partProcedure { ${linkFields} } } }`
const remove = `mutation ($partId: ID!, $procedureId: ID!, $etag: String!) {
  deletePartProcedure(partId: $partId, procedureId: $procedureId, etag: $etag) { partId procedureId } }`

interface Link {
  readonly partId: number
  readonly procedureId: number
}

async function released(asker: Asker): Promise<DraftedProcedure> {
  const draft = await newDraft(asker)
  await aStepIn(asker, draft.id, 'Weld')
  return move(asker, draft.id, 'RELEASED')
}

// biome-ignore lint/suspicious/noExplicitAny: as in Answer
async function link(asker: Asker, input: Link): Promise<any> {
  return (await asker.get(create, { input })).createPartProcedure.partProcedure
}

// biome-ignore lint/suspicious/noExplicitAny: as in Answer
async function see(asker: Asker, input: Link): Promise<any> {
  const document = `query ($partId: ID!, $procedureId: ID!) { partProcedure(partId: $partId, procedureId: $procedureId) { ${linkFields} } }`
  return (await asker.get(document, { ...input })).partProcedure
}

test('a part and a procedure are linked once, for all versions, and any version leads to the link', async () => {
  const { admin } = await openFloor()
  const [part, first] = [await aPart(admin), await released(admin)]
  const made = await link(admin, { partId: part.id, procedureId: first.id })
  assert.deepEqual(
    [made.partId, made.procedureId, made.status, made.required],
    [part.id, first.id, 'PENDING', false],
  )
  const second = await newVersion(admin, first.familyId)
  assert.deepEqual(await admin.refused(create, { input: { partId: part.id, procedureId: second.id } }), [
    'ALREADY_EXISTS',
  ])
  assert.equal(
    (await see(admin, { partId: part.id, procedureId: second.id })).procedureId,
    first.id,
    'what is built now',
  )
  await move(admin, second.id, 'RELEASED')
  assert.equal((await see(admin, { partId: part.id, procedureId: first.id })).procedureId, second.id)
  const { partProcedures } = await admin.get(
    'query ($id: ID) { partProcedures(filters: {procedureId: {eq: $id}}) { edges { node { id } } } }',
    { id: second.id },
  )
  assert.deepEqual(partProcedures.edges, [{ node: { id: made.id } }])
  const seen = await admin.get(
    `query ($part: ID!, $procedure: ID!) {
      part(id: $part) { procedures { id } partProcedures { id } } procedure(id: $procedure) { partProcedures { part { id } } } }`,
    { part: part.id, procedure: first.id },
  )
  assert.deepEqual(seen, {
    part: { procedures: [{ id: second.id }], partProcedures: [{ id: made.id }] },
    procedure: { partProcedures: [{ part: { id: part.id } }] },
  })
})

test('two people who link at once link once', async () => {
  const { admin } = await openFloor()
  const [part, procedure] = [await aPart(admin), await released(admin)]
  const input = { partId: part.id, procedureId: procedure.id }
  const answers = await Promise.all([1, 2].map(() => admin.ask(create, { input })))
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'])
  assert.deepEqual(codes.toSorted(), ['ALREADY_EXISTS', undefined])
})

test('a link is approved by whoever may, and the approval can be taken back', async () => {
  const floor = await openFloor()
  const [part, procedure] = [await aPart(floor.admin), await released(floor.admin)]
  const input = { partId: part.id, procedureId: procedure.id }
  const made = await link(floor.admin, input)
  const operator = await floor.person({ roles: ['Operator'] })
  const approved = { ...input, etag: made._etag, status: 'APPROVED' }
  assert.deepEqual(await operator.refused(update, { input: approved }), ['PERMISSION'])
  const { updatePartProcedure } = await floor.admin.get(update, { input: { ...approved, required: true } })
  assert.deepEqual(
    [updatePartProcedure.partProcedure.status, updatePartProcedure.partProcedure.required],
    ['APPROVED', true],
  )
  assert.deepEqual(await floor.admin.refused(update, { input: approved }), ['CONCURRENCY_ERROR'])
  const etag = updatePartProcedure.partProcedure._etag
  assert.deepEqual(await floor.admin.refused(update, { input: { ...input, etag, status: 'REJECTED' } }), [
    'INVALID_INPUT',
  ])
  const back = await floor.admin.get(update, { input: { ...input, etag, status: 'PENDING' } })
  assert.equal(back.updatePartProcedure.partProcedure.status, 'PENDING')
})

test('a link is taken away again', async () => {
  const { admin } = await openFloor()
  const [part, procedure] = [await aPart(admin), await released(admin)]
  const input = { partId: part.id, procedureId: procedure.id }
  const { _etag: etag } = await link(admin, input)
  assert.deepEqual((await admin.get(remove, { ...input, etag })).deletePartProcedure, input)
  assert.equal(await see(admin, input), null)
  assert.deepEqual(await admin.refused(remove, { ...input, etag }), ['NOT_FOUND'])
})

test('a link needs a part and a procedure that are there', async () => {
  const { admin } = await openFloor()
  const [part, procedure] = [await aPart(admin), await released(admin)]
  assert.deepEqual(
    await admin.refused(create, { input: { partId: 999_999_999, procedureId: procedure.id } }),
    ['NOT_FOUND'],
  )
  assert.deepEqual(await admin.refused(create, { input: { partId: part.id, procedureId: 999_999_999 } }), [
    'NOT_FOUND',
  ])
})

test('a link with a controlled procedure is as controlled as the procedure', async () => {
  const floor = await openFloor()
  const cleared = await floor.person({ roles: ['Manufacturing Engineer'], cleared: true })
  const other = await floor.person({ roles: ['Manufacturing Engineer'] })
  const [part, procedure] = [await aPart(cleared), await newDraft(cleared, { exportControlled: true })]
  await link(cleared, { partId: part.id, procedureId: procedure.id })
  const { partProcedures } = await other.get('{ partProcedures { edges { node { id } } } }')
  assert.deepEqual(partProcedures.edges, [])
})
