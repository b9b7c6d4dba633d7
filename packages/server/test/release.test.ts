import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { countStatements } from './countStatements.ts'
import {
  aStepIn,
  make,
  move,
  newDraft,
  newVersion,
  refusedMake,
  refusedMove,
  seeProcedure,
} from './drafting.ts'
import { openFloor } from './floor.ts'
import { manySteps } from './manySteps.ts'

const moveDocument =
  'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id status } } }'

test('a version goes from draft through review to release and into the archive, and no other way', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  assert.deepEqual(await refusedMove(admin, draft.id, 'ARCHIVED'), ['PROCEDURE_TRANSITION'])
  assert.equal((await move(admin, draft.id, 'IN_REVIEW')).status, 'IN_REVIEW')
  assert.equal((await move(admin, draft.id, 'DRAFT')).status, 'DRAFT')
  assert.equal((await move(admin, draft.id, 'IN_REVIEW')).status, 'IN_REVIEW')
  assert.deepEqual(await refusedMove(admin, draft.id, 'ARCHIVED'), ['PROCEDURE_TRANSITION'])
  assert.equal((await move(admin, draft.id, 'RELEASED')).status, 'RELEASED')
  assert.deepEqual(await refusedMove(admin, draft.id, 'DRAFT'), ['PROCEDURE_TRANSITION'])
  assert.deepEqual(await refusedMove(admin, draft.id, 'IN_REVIEW'), ['PROCEDURE_TRANSITION'])
  const archived = await move(admin, draft.id, 'ARCHIVED')
  assert.deepEqual([archived.status, archived.isLatestReleasedVersion], ['ARCHIVED', false])
  assert.deepEqual(await refusedMove(admin, draft.id, 'RELEASED'), ['PROCEDURE_TRANSITION'])
})

test('a draft is renamed and released in one act of saving', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const saved = await make(admin, 'updateProcedure', {
    id: draft.id,
    etag: draft._etag,
    title: 'Final',
    status: 'RELEASED',
  })
  assert.deepEqual([saved.title, saved.status], ['Final', 'RELEASED'])
})

test('to release a draft one may both submit and release', async () => {
  const floor = await openFloor()
  const draft = await newDraft(floor.admin)
  await aStepIn(floor.admin, draft.id, 'Weld')
  const { admin } = floor
  const may = (name: string) =>
    floor.as({
      ...admin.caller,
      permissions: new Set([...admin.caller.permissions].filter((one) => one !== name)),
    })
  assert.deepEqual(await refusedMove(may('SubmitProcedure'), draft.id, 'RELEASED'), ['PERMISSION'])
  assert.deepEqual(await refusedMove(may('ReleaseProcedure'), draft.id, 'RELEASED'), ['PERMISSION'])
  assert.equal((await seeProcedure(admin, draft.id)).status, 'DRAFT')
  assert.equal((await move(may('ReleaseProcedure'), draft.id, 'IN_REVIEW')).status, 'IN_REVIEW')
  assert.equal((await move(may('SubmitProcedure'), draft.id, 'RELEASED')).status, 'RELEASED')
})

test('everything that is wrong with a draft is said at once, and it stays a draft', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const [a, b] = [
    await aStepIn(admin, draft.id, 'A'),
    await aStepIn(admin, draft.id, 'B', { type: 'DATAGRID' }),
  ]
  await make(admin, 'createStepField', { stepId: a.id, name: 'Choice', type: 'SELECT' })
  await make(admin, 'createStepField', {
    stepId: a.id,
    name: 'Torque',
    type: 'NUMBER',
    minimum: 5,
    maximum: 4,
  })
  await make(admin, 'createStepEdge', { stepId: a.id, upstreamStepId: b.id })
  const { _etag: etag } = await seeProcedure(admin, draft.id)
  const answer = await admin.ask(moveDocument, { input: { id: draft.id, etag, status: 'RELEASED' } })
  assert.equal(answer.errors?.[0]?.extensions['code'], 'PROCEDURE_INVALID')
  const problems: { where: string }[] = JSON.parse(JSON.stringify(answer.errors?.[0]?.extensions['problems']))
  assert.deepEqual(
    problems.map(({ where }) => where),
    ['step 1, field Choice', 'step 1, field Torque', 'step 2', 'the order'],
  )
  const still = await seeProcedure(admin, draft.id)
  assert.deepEqual([still.status, still.digest, still.steps[0]?.definitionDigest], ['DRAFT', null, null])
})

test('a procedure without steps is not released', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  assert.deepEqual(await refusedMove(admin, draft.id, 'RELEASED'), ['PROCEDURE_INVALID'])
})

test('steps follow each other on each level unless the procedure says that only drawn dependencies hold', async () => {
  const { admin } = await openFloor()
  const order = async (stepOrder: string) => {
    const draft = await newDraft(admin)
    await make(admin, 'updateProcedure', { id: draft.id, etag: draft._etag, stepOrder })
    const [a, b, c] = [
      await aStepIn(admin, draft.id, 'A'),
      await aStepIn(admin, draft.id, 'B'),
      await aStepIn(admin, draft.id, 'C'),
    ]
    await aStepIn(admin, draft.id, 'B1', { parentId: b.id })
    await aStepIn(admin, draft.id, 'B2', { parentId: b.id })
    await make(admin, 'createStepEdge', { stepId: c.id, upstreamStepId: a.id, minimumLag: 60 })
    const { steps } = await move(admin, draft.id, 'RELEASED')
    const titles = new Map(steps.map(({ id, title }) => [id, title]))
    return Object.fromEntries(
      steps.map((step) => [step.title, step.upstreamStepIds.map((id) => titles.get(id)).toSorted()]),
    )
  }
  assert.deepEqual(await order('IN_SEQUENCE'), { A: [], B: ['A'], B1: [], B2: ['B1'], C: ['A', 'B'] })
  assert.deepEqual(await order('AS_DRAWN'), { A: [], B: [], B1: [], B2: [], C: ['A'] })
})

test('a release supersedes the version before; archiving the newest does not bring the one before back', async () => {
  const { admin } = await openFloor()
  const first = await newDraft(admin)
  await aStepIn(admin, first.id, 'Weld')
  await move(admin, first.id, 'RELEASED')
  const second = await newVersion(admin, first.familyId)
  assert.equal(
    (await seeProcedure(admin, first.id)).isLatestReleasedVersion,
    true,
    'a draft supersedes nothing',
  )
  await move(admin, second.id, 'RELEASED')
  const standing = async () => {
    const versions = [await seeProcedure(admin, first.id), await seeProcedure(admin, second.id)]
    return versions.map(({ status, isLatestVersion, isLatestReleasedVersion }) => [
      status,
      isLatestVersion,
      isLatestReleasedVersion,
    ])
  }
  assert.deepEqual(await standing(), [
    ['RELEASED', false, false],
    ['RELEASED', true, true],
  ])
  await move(admin, second.id, 'ARCHIVED')
  assert.deepEqual(await standing(), [
    ['RELEASED', false, false],
    ['ARCHIVED', true, false],
  ])
})

test('what is superseded stands in the chain of the version that it happened to', async () => {
  const floor = await openFloor()
  const first = await newDraft(floor.admin)
  await aStepIn(floor.admin, first.id, 'Weld')
  await move(floor.admin, first.id, 'RELEASED')
  await move(floor.admin, (await newVersion(floor.admin, first.familyId)).id, 'RELEASED')
  const events = await floor.rows<{ type: string }>(
    statement('select type from event where stream_id = $1::bigint order by version desc limit 2', [
      String(first.id),
    ]),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['PROCEDURE_SUPERSEDED', 'PROCEDURE_REVISED'],
  )
})

test('two people who release at once release once', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const { _etag: etag } = await move(admin, draft.id, 'IN_REVIEW')
  const answers = await Promise.all(
    [1, 2].map(() => admin.ask(moveDocument, { input: { id: draft.id, etag, status: 'RELEASED' } })),
  )
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'])
  assert.deepEqual(codes.toSorted(), ['CONCURRENCY_ERROR', undefined])
})

test('a release that is sent again after an answer was lost is answered, not done twice', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const input = { id: draft.id, etag: draft._etag, status: 'RELEASED' }
  const key = randomUUID()
  const first = await admin.ask(moveDocument, { input }, { key })
  const again = await admin.ask(moveDocument, { input }, { key })
  assert.deepEqual(again.data, first.data)
  assert.deepEqual(again.extensions, { replayed: ['updateProcedure'] })
  const other = { ...input, status: 'ARCHIVED' }
  assert.deepEqual(await admin.refused(moveDocument, { input: other }, { key }), ['IDEMPOTENCY_KEY_REUSED'])
})

test('a state that the version has already is no move', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  await aStepIn(admin, draft.id, 'Weld')
  const released = await move(admin, draft.id, 'RELEASED')
  const again = await make(admin, 'updateProcedure', {
    id: draft.id,
    etag: released._etag,
    status: 'RELEASED',
    title: released.title,
  })
  assert.deepEqual([again.status, again._etag], ['RELEASED', released._etag])
  const late = { id: draft.id, etag: draft._etag, status: 'RELEASED' }
  assert.deepEqual(await refusedMake(admin, 'updateProcedure', late), ['CONCURRENCY_ERROR'])
})

test('500 steps are released with as many statements as two', async () => {
  const floor = await openFloor()
  const counts: number[] = []
  // A single step follows no other, so that nothing is written for its order: two are the least.
  for (const size of [2, 50, 500]) {
    const { id } = await manySteps(floor, size)
    const { _etag: etag } = await move(floor.admin, id, 'IN_REVIEW')
    const work = () => floor.admin.get(moveDocument, { input: { id, etag, status: 'RELEASED' } })
    counts.push(await countStatements(floor.performer, work))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})
