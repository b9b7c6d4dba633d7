import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aStepIn, make, move, moveStandard, newDraft } from './drafting.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'

let floor: Floor
let ada: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
})

const fields = `id _etag status decision comment content resolved depth parentId stepId procedureId
  reviewer { name } signature { id } replies { comment } step { title } parent { id }`
const createDocument = `mutation ($input: CreateReviewInput!) { createReview(input: $input) { review { ${fields} } } }`
const updateDocument = `mutation ($input: UpdateReviewInput!) { updateReview(input: $input) { review { ${fields} } } }`

async function comment(by: Asker, input: object) {
  return (await by.get(createDocument, { input })).createReview.review
}

async function update(by: Asker, input: object) {
  return (await by.get(updateDocument, { input })).updateReview.review
}

/** A version in review with one step. */
async function inReview() {
  const draft = await newDraft(ada)
  const step = await aStepIn(ada, draft.id, 'Weld')
  await move(ada, draft.id, 'IN_REVIEW')
  return { id: draft.id, step }
}

test('a reviewer says something about a step without deciding, the author answers, and it is marked as done', async () => {
  const { id, step } = await inReview()
  const said = await comment(quinn, { stepId: step.id, comment: 'Which electrode?' })
  assert.deepEqual(
    [
      said.status,
      said.decision,
      said.signature,
      said.procedureId,
      said.step.title,
      said.resolved,
      said.depth,
    ],
    [null, null, null, id, 'Weld', false, 0],
  )
  const answer = await comment(ada, { parentId: said.id, comment: 'E7018, added.' })
  assert.deepEqual(
    [answer.depth, answer.parentId, answer.stepId, answer.procedureId],
    [1, said.id, step.id, id],
  )
  const done = await update(ada, { id: said.id, etag: said._etag, resolved: true })
  assert.deepEqual([done.resolved, done.replies], [true, [{ comment: 'E7018, added.' }]])
  const { step: seen, procedure } = await ada.get(
    `query ($stepId: ID!, $id: ID!) { step(id: $stepId) { reviews { comment resolved } }
      procedure(id: $id) { reviews(filters: { resolved: { eq: false }, depth: { eq: 1 } }) { comment } } }`,
    { stepId: step.id, id },
  )
  assert.deepEqual(seen.reviews, [
    { comment: 'Which electrode?', resolved: true },
    { comment: 'E7018, added.', resolved: false },
  ])
  assert.deepEqual(procedure.reviews, [{ comment: 'E7018, added.' }])
  // Comments decide nothing: what is open forbids no release.
  assert.equal((await move(ada, id, 'RELEASED')).status, 'RELEASED')
})

test('a comment in a review is written as rich text and changed by its author alone', async () => {
  const { id } = await inReview()
  const content = [{ type: 'p', children: [{ text: 'See ' }, { text: 'step 1', bold: true }] }]
  const said = await comment(quinn, { procedureId: id, content })
  assert.equal(said.comment, 'See step 1')
  assert.match(JSON.stringify(said.content), /"text":"step 1","bold":true|"bold":true,"text":"step 1"/)
  const words = { id: said.id, etag: said._etag, comment: 'See step 2' }
  assert.deepEqual(await ada.refused(updateDocument, { input: words }), ['NOT_YOURS'])
  const edited = await update(quinn, words)
  assert.equal(edited.comment, 'See step 2')
  assert.deepEqual(await quinn.refused(updateDocument, { input: words }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await quinn.refused(createDocument, { input: { procedureId: id, comment: ' ' } }), [
    'INVALID_INPUT',
  ])
})

test('a signed decision is neither reworded nor resolved, and says nothing about a single step', async () => {
  const { id, step } = await inReview()
  const decision = { procedureId: id, status: 'APPROVED', signature: quinn.sign }
  assert.deepEqual(await quinn.refused(createDocument, { input: { ...decision, stepId: step.id } }), [
    'INVALID_INPUT',
  ])
  const content = [{ type: 'p', children: [{ text: 'as agreed' }] }]
  const given = await comment(quinn, { ...decision, content })
  assert.equal(given.comment, 'as agreed')
  const input = { id: given.id, etag: given._etag }
  assert.deepEqual(await quinn.refused(updateDocument, { input: { ...input, comment: 'no' } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await quinn.refused(updateDocument, { input: { ...input, resolved: true } }), [
    'INVALID_INPUT',
  ])
})

test('a comment is about what is under review, before the release, by somebody who reviews', async () => {
  const { id, step } = await inReview()
  const other = await inReview()
  const refused = (input: object, by: Asker = quinn) => by.refused(createDocument, { input })
  assert.deepEqual(await refused({ comment: 'about what?' }), ['INVALID_INPUT'])
  assert.deepEqual(await refused({ procedureId: other.id, stepId: step.id, comment: 'strange' }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await refused({ stepId: 987_654_321, comment: 'none' }), ['NOT_FOUND'])
  assert.deepEqual(await refused({ parentId: 987_654_321, comment: 'none' }), ['NOT_FOUND'])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await refused({ procedureId: id, comment: 'x' }, operator), ['PERMISSION'])
  const said = await comment(quinn, { procedureId: id, comment: 'still open' })
  await move(ada, id, 'RELEASED')
  assert.deepEqual(await refused({ procedureId: id, comment: 'late' }), ['PROCEDURE_TRANSITION'])
  const late = { id: said.id, etag: said._etag, resolved: true }
  assert.deepEqual(await quinn.refused(updateDocument, { input: late }), ['PROCEDURE_TRANSITION'])
})

test('a draft in whose review somebody said something is not given up, and one for which somebody was asked is', async () => {
  const deleteDocument =
    'mutation ($id: ID!, $etag: String!) { deleteProcedure(id: $id, etag: $etag) { id } }'
  const { id } = await inReview()
  await comment(quinn, { procedureId: id, comment: 'wait' })
  const { _etag: etag } = await move(ada, id, 'DRAFT')
  assert.deepEqual(await ada.refused(deleteDocument, { id, etag }), ['IN_USE'])
  const draft = await newDraft(ada)
  await ada.get(
    'mutation ($input: ReviewRequestInput!) { createReviewRequest(input: $input) { reviewRequest { id } } }',
    { input: { procedureId: draft.id, reviewerId: quinn.id } },
  )
  assert.deepEqual((await ada.get(deleteDocument, { id: draft.id, etag: draft._etag })).deleteProcedure, {
    id: draft.id,
  })
})

test('a standard step is talked about in its review too, about the whole and about a step below its top', async () => {
  const top = await make(ada, 'createStep', { title: 'Torque' })
  const below = await make(ada, 'createStep', { title: 'Check', parentId: top.id })
  await moveStandard(ada, top.id, 'IN_REVIEW')
  const create = `mutation ($input: CreateStepApprovalInput!) { createStepApproval(input: $input) {
    approval { id _etag stepId aboutStepId aboutStep { title } comment resolved } } }`
  const { createStepApproval } = await quinn.get(create, { input: { stepId: below.id, comment: 'How?' } })
  const { id, _etag: etag, ...said } = createStepApproval.approval
  assert.deepEqual(said, {
    stepId: top.id,
    aboutStepId: below.id,
    aboutStep: { title: 'Check' },
    comment: 'How?',
    resolved: false,
  })
  const { updateStepApproval } = await ada.get(
    'mutation ($input: UpdateStepApprovalInput!) { updateStepApproval(input: $input) { approval { resolved } } }',
    { input: { id, etag, resolved: true } },
  )
  assert.equal(updateStepApproval.approval.resolved, true)
  const draft = await newDraft(ada)
  const own = await aStepIn(ada, draft.id, 'Weld')
  assert.deepEqual(await quinn.refused(create, { input: { stepId: own.id, comment: 'x' } }), ['NOT_FOUND'])
})
