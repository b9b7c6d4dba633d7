import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aStepIn, make, move, newDraft, refusedMake, remove, seeProcedure } from './drafting.ts'
import { openFloor, type Person } from './floor.ts'

let admin: Person

before(async () => {
  admin = (await openFloor()).admin
})

test('a dependency that would close a circle is refused, and the circle is named', async () => {
  const draft = await newDraft(admin)
  const [a, b, c] = [
    await aStepIn(admin, draft.id, 'A'),
    await aStepIn(admin, draft.id, 'B'),
    await aStepIn(admin, draft.id, 'C'),
  ]
  await make(admin, 'createStepEdge', {
    stepId: b.id,
    upstreamStepId: a.id,
    minimumLag: 60,
    maximumLag: 3600,
  })
  await make(admin, 'createStepEdge', { stepId: c.id, upstreamStepId: b.id })
  const answer = await admin.ask(
    'mutation ($input: CreateStepEdgeInput!) { createStepEdge(input: $input) { stepEdge { id } } }',
    {
      input: { stepId: a.id, upstreamStepId: c.id },
    },
  )
  const { code, path } = answer.errors?.[0]?.extensions ?? {}
  assert.equal(code, 'DEPENDENCY_CYCLE')
  assert.deepEqual(new Set(Array.isArray(path) ? path : []), new Set(['1 A', '2 B', '3 C']))
  const refused = (input: object) => refusedMake(admin, 'createStepEdge', input)
  assert.deepEqual(await refused({ stepId: a.id, upstreamStepId: a.id }), ['DEPENDENCY_CYCLE'])
  assert.deepEqual(await refused({ stepId: b.id, upstreamStepId: a.id }), ['ALREADY_EXISTS'])
  assert.deepEqual(await refused({ stepId: c.id, upstreamStepId: a.id, minimumLag: 60, maximumLag: 30 }), [
    'INVALID_INPUT',
  ])
  const other = await newDraft(admin)
  const stranger = await aStepIn(admin, other.id, 'Stranger')
  assert.deepEqual(await refused({ stepId: a.id, upstreamStepId: stranger.id }), ['NOT_FOUND'])
})

test('a step is not hung below one that it waits for, and the circle is named', async () => {
  const draft = await newDraft(admin)
  const [frame, door] = [await aStepIn(admin, draft.id, 'Frame'), await aStepIn(admin, draft.id, 'Door')]
  const waits = await make(admin, 'createStepEdge', { stepId: door.id, upstreamStepId: frame.id })
  const hang = { id: door.id, etag: door._etag, parentId: frame.id }
  const { errors } = await admin.ask(
    'mutation ($input: UpdateStepInput!) { updateStep(input: $input) { step { id } } }',
    { input: hang },
  )
  const { code, path } = errors?.[0]?.extensions ?? {}
  assert.equal(code, 'DEPENDENCY_CYCLE')
  assert.deepEqual(new Set(Array.isArray(path) ? path : []), new Set(['1 Frame', '2 Door']))
  await remove(admin, 'deleteStepEdge', waits)
  assert.equal((await make(admin, 'updateStep', hang)).parentId, frame.id)
})

test('two people who draw the two halves of a circle at once: the second is refused', async () => {
  const draft = await newDraft(admin)
  const [a, b] = [await aStepIn(admin, draft.id, 'A'), await aStepIn(admin, draft.id, 'B')]
  const document =
    'mutation ($input: CreateStepEdgeInput!) { createStepEdge(input: $input) { stepEdge { id } } }'
  const halves = [
    { stepId: a.id, upstreamStepId: b.id },
    { stepId: b.id, upstreamStepId: a.id },
  ]
  const answers = await Promise.all(halves.map((input) => admin.ask(document, { input })))
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'])
  assert.deepEqual(codes.toSorted(), ['DEPENDENCY_CYCLE', undefined])
})

test('how long a step waits for another is changed, one limit or both, and never to less than nothing', async () => {
  const draft = await newDraft(admin)
  const [a, b] = [await aStepIn(admin, draft.id, 'Glue'), await aStepIn(admin, draft.id, 'Sand')]
  const drawn = await make(admin, 'createStepEdge', { stepId: b.id, upstreamStepId: a.id, minimumLag: 60 })
  const change = (edge: { _etag: string }, lags: object) => ({ id: drawn.id, etag: edge._etag, ...lags })
  const lagsOf = ({ minimumLag, maximumLag }: { minimumLag: number | null; maximumLag: number | null }) => [
    minimumLag,
    maximumLag,
  ]
  const both = await make(admin, 'updateStepEdge', change(drawn, { maximumLag: 3600 }))
  assert.deepEqual(lagsOf(both), [60, 3600], 'what is not named stays')
  const refused = (input: object) => refusedMake(admin, 'updateStepEdge', input)
  assert.deepEqual(await refused(change(both, { minimumLag: 3601 })), ['INVALID_INPUT'])
  assert.deepEqual(await refused(change(both, { maximumLag: 59 })), ['INVALID_INPUT'])
  assert.deepEqual(await refused(change(both, { minimumLag: -1 })), ['INVALID_INPUT'])
  assert.deepEqual(await refused(change(drawn, { minimumLag: 30 })), ['CONCURRENCY_ERROR'])
  const none = await make(admin, 'updateStepEdge', change(both, { minimumLag: null, maximumLag: 0 }))
  assert.deepEqual(lagsOf(none), [null, 0])
  assert.deepEqual([none.stepId, none.upstreamStepId], [b.id, a.id])
  // What waits for what stays as drawn: the other half of a circle is refused as before.
  assert.deepEqual(await refusedMake(admin, 'createStepEdge', { stepId: a.id, upstreamStepId: b.id }), [
    'DEPENDENCY_CYCLE',
  ])
  await move(admin, draft.id, 'RELEASED')
  assert.deepEqual(await refused(change(none, { maximumLag: 60 })), ['PROCEDURE_NOT_DRAFT'])
})

test('a dependency is taken away again', async () => {
  const draft = await newDraft(admin)
  const [a, b] = [await aStepIn(admin, draft.id, 'A'), await aStepIn(admin, draft.id, 'B')]
  await remove(
    admin,
    'deleteStepEdge',
    await make(admin, 'createStepEdge', { stepId: b.id, upstreamStepId: a.id }),
  )
  assert.deepEqual(
    (await seeProcedure(admin, draft.id)).steps.map(({ upstreamStepIds }) => upstreamStepIds),
    [[], []],
  )
})

test('all steps below a step are read in the order of the tree, and none of another step', async () => {
  const draft = await newDraft(admin)
  const top = await aStepIn(admin, draft.id, 'Build')
  const other = await aStepIn(admin, draft.id, 'Test')
  const first = await aStepIn(admin, draft.id, 'Weld', { parentId: top.id })
  await aStepIn(admin, draft.id, 'Paint', { parentId: top.id })
  await aStepIn(admin, draft.id, 'Grind', { parentId: first.id })
  await aStepIn(admin, draft.id, 'Pressure', { parentId: other.id })
  const { steps } = (
    await admin.get('query ($id: ID!) { procedure(id: $id) { steps { title allChildren { title } } } }', {
      id: draft.id,
    })
  ).procedure
  const below = Object.fromEntries(
    steps.map(({ title, allChildren }: { title: string; allChildren: { title: string }[] }) => [
      title,
      allChildren.map((child) => child.title),
    ]),
  )
  assert.deepEqual(below, {
    Build: ['Weld', 'Grind', 'Paint'],
    Weld: ['Grind'],
    Grind: [],
    Paint: [],
    Test: ['Pressure'],
    Pressure: [],
  })
})
