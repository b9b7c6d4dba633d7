import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, aUnit, type Made, unique } from './made.ts'

let floor: Floor
let omar: Person
let lena: Person

before(async () => {
  floor = await openFloor()
  omar = await floor.person({ roles: ['Operator'], name: 'Omar Haddad' })
  lena = await floor.person({ roles: ['Lead Operator'], name: 'Lena Lead' })
})

const seen = `id _etag depth content slateContent entityId procedureFeedback resolved withdrawnAt runId runStepId
  parentId createdBy { name } replies { content }`
const create = `mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { ${seen} } } }`
const update = `mutation ($input: UpdateCommentInput!) { updateComment(input: $input) { comment { ${seen} } } }`
const remove = 'mutation ($id: ID!, $etag: String!) { deleteComment(id: $id, etag: $etag) { id } }'

async function say(asker: Asker, input: Record<string, unknown>) {
  return (await asker.get(create, { input })).createComment.comment
}

async function aRunWithStep(asker: Asker): Promise<{ run: Made; step: { id: number }; procedureId: number }> {
  const procedure = await aReleasedProcedure(asker)
  const part = await aPart(asker)
  const run = await aRun(asker, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const read = await asker.get('query ($id: ID!) { run(id: $id) { steps { id } } }', { id: run.id })
  return { run, step: read.run.steps[0], procedureId: procedure.id }
}

test('people comment on a run, a step of it, a procedure, a step of a draft, a part and a unit, and answer each other', async () => {
  const { admin } = floor
  const { run, step, procedureId } = await aRunWithStep(admin)
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const draft = await aDraft(admin, [{ title: 'Clean' }])
  const { procedure } = await admin.get('query ($id: ID!) { procedure(id: $id) { steps { id } } }', {
    id: draft.id,
  })
  for (const [noun, id] of [
    ['run', run.id],
    ['runStep', step.id],
    ['procedure', procedureId],
    ['step', procedure.steps[0].id],
    ['part', part.id],
    ['partInventory', unit.id],
  ] as const) {
    const said = await say(omar, { entityId: id, content: `About the ${noun}` })
    const answer = await say(lena, { parentId: said.id, content: 'I see' })
    assert.deepEqual(
      [answer.depth, answer.parentId, answer.entityId, answer.createdBy.name],
      [1, said.id, id, 'Lena Lead'],
    )
    const read = await admin.get(`query ($id: ID!) { ${noun}(id: $id) { comments { content } } }`, { id })
    assert.deepEqual(read[noun].comments, [{ content: `About the ${noun}` }, { content: 'I see' }])
  }
  const found = await admin.get(
    'query ($id: ID!) { comments(filters: { run: { id: { eq: $id } }, depth: { eq: 0 } }) { edges { node { runId runStepId } } } }',
    { id: run.id },
  )
  assert.deepEqual(
    found.comments.edges.map((edge: { node: unknown }) => edge.node),
    [
      { runId: run.id, runStepId: null },
      { runId: run.id, runStepId: step.id },
    ],
    'what is said on a step belongs to its run too',
  )
})

test('plain words come back as they were typed, and Slate as it was written', async () => {
  const part = await aPart(floor.admin)
  const words = '1. *M3* <b>screws</b>\nare short'
  const plain = await say(omar, { entityId: part.id, content: words })
  assert.equal(plain.content, words)
  assert.deepEqual(plain.slateContent, [
    {
      children: [
        { type: 'p', children: [{ text: '1. *M3* <b>screws</b>' }] },
        { type: 'p', children: [{ text: 'are short' }] },
      ],
    },
  ])
  const slateContent = [
    { children: [{ type: 'p', children: [{ text: 'They are ' }, { text: 'short', bold: true }] }] },
  ]
  const rich = await say(omar, { entityId: part.id, slateContent })
  assert.equal(rich.content, 'They are short')
  assert.deepEqual(rich.slateContent, slateContent)
  assert.deepEqual(await omar.refused(create, { input: { entityId: part.id, content: ' \n ' } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await omar.refused(create, { input: { entityId: part.id } }), ['INVALID_INPUT'])
  assert.deepEqual(await omar.refused(create, { input: { content: 'About what?' } }), ['INVALID_INPUT'])
})

test('words are changed by who said them alone; resolving is for everybody; a withdrawn comment keeps its answers', async () => {
  const part = await aPart(floor.admin)
  const said = await say(omar, { entityId: part.id, content: 'The drawing is wong' })
  const edit = { id: said.id, etag: said._etag, content: 'The drawing is wrong' }
  assert.deepEqual(await lena.refused(update, { input: edit }), ['NOT_YOURS'])
  const edited = (await omar.get(update, { input: edit })).updateComment.comment
  assert.equal(edited.content, 'The drawing is wrong')
  assert.deepEqual(await omar.refused(update, { input: edit }), ['CONCURRENCY_ERROR'])
  const resolve = { id: said.id, etag: edited._etag, resolved: true }
  const resolved = (await lena.get(update, { input: resolve })).updateComment.comment
  assert.equal(resolved.resolved, true)
  await say(lena, { parentId: said.id, content: 'Corrected in B' })
  const gone = { id: said.id, etag: resolved._etag }
  assert.deepEqual(await omar.refused(remove, gone), ['PERMISSION'])
  await lena.get(remove, gone)
  const read = await omar.get(`query ($id: ID!) { comment(id: $id) { ${seen} } }`, { id: said.id })
  assert.deepEqual(
    [read.comment.content, read.comment.slateContent, read.comment.replies],
    [null, null, [{ content: 'Corrected in B' }]],
  )
  assert.ok(read.comment.withdrawnAt)
  assert.deepEqual(await omar.refused(create, { input: { parentId: said.id, content: 'What?' } }), [
    'COMMENT_WITHDRAWN',
  ])
  assert.deepEqual(
    await omar.refused(update, { input: { id: said.id, etag: read.comment._etag, content: 'Again' } }),
    ['COMMENT_WITHDRAWN'],
  )
})

test('feedback from the floor reaches the authors of the procedure, whichever version was run', async () => {
  const { admin } = floor
  const { run, step, procedureId } = await aRunWithStep(admin)
  const said = await say(omar, {
    entityId: step.id,
    content: 'The torque is missing',
    procedureFeedback: true,
  })
  const plain = await say(omar, { entityId: run.id, content: 'Shift ends' })
  const { procedure } = await admin.get('query ($id: ID!) { procedure(id: $id) { familyId } }', {
    id: procedureId,
  })
  const next = await admin.get(
    'mutation ($familyId: ID!) { createProcedureVersion(familyId: $familyId) { procedure { id feedback { content resolved } } } }',
    { familyId: procedure.familyId },
  )
  assert.deepEqual(next.createProcedureVersion.procedure.feedback, [
    { content: 'The torque is missing', resolved: false },
  ])
  const open = '{ feedback: { resolved: { eq: false } } }'
  const waiting = await admin.get(`{ procedures(filters: ${open}) { edges { node { id } } } }`)
  assert.equal(waiting.procedures.edges.length, 2, 'both versions of the procedure have open feedback')
  const marked = await lena.get(update, {
    input: { id: plain.id, etag: plain._etag, procedureFeedback: true },
  })
  assert.equal(marked.updateComment.comment.procedureFeedback, true)
  await lena.get(update, { input: { id: said.id, etag: said._etag, procedureFeedback: false } })
  const read = await admin.get('query ($id: ID!) { procedure(id: $id) { feedback { content } } }', {
    id: procedureId,
  })
  assert.deepEqual(read.procedure.feedback, [{ content: 'Shift ends' }])
  const part = await aPart(admin)
  assert.deepEqual(
    await omar.refused(create, { input: { entityId: part.id, content: 'x', procedureFeedback: true } }),
    ['INVALID_INPUT'],
    'a part follows no procedure',
  )
})

test('of two people who change one comment at once, one is told that it changed', async () => {
  const part = await aPart(floor.admin)
  const said = await say(omar, { entityId: part.id, content: 'Short' })
  const answers = await Promise.all([
    omar.ask(update, { input: { id: said.id, etag: said._etag, content: 'Too short' } }),
    lena.ask(update, { input: { id: said.id, etag: said._etag, resolved: true } }),
  ])
  assert.deepEqual(
    answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['CONCURRENCY_ERROR'],
  )
})

test('nobody comments on what is not there, on a deleted draft step, or on another comment’s record', async () => {
  const { admin } = floor
  const [part, other] = [await aPart(admin), await aPart(admin)]
  const said = await say(omar, { entityId: part.id, content: 'Here' })
  for (const [input, code] of [
    [{ entityId: 1, content: 'x' }, 'NOT_FOUND'],
    [{ parentId: part.id, content: 'x' }, 'NOT_FOUND'],
    [{ entityId: said.id, content: 'x' }, 'NOT_FOUND'],
    [{ entityId: other.id, parentId: said.id, content: 'x' }, 'INVALID_INPUT'],
  ] as const)
    assert.deepEqual(await omar.refused(create, { input }), [code])
  const draft = await aDraft(admin, [{ title: 'Clean' }])
  const { procedure } = await admin.get('query ($id: ID!) { procedure(id: $id) { steps { id _etag } } }', {
    id: draft.id,
  })
  const [step] = procedure.steps
  await admin.get('mutation ($id: ID!, $etag: String!) { deleteStep(id: $id, etag: $etag) { id } }', {
    id: step.id,
    etag: step._etag,
  })
  assert.deepEqual(await omar.refused(create, { input: { entityId: step.id, content: 'x' } }), ['NOT_FOUND'])
})
