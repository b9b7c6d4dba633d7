import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { aStepIn, type DraftedProcedure, make, move, newDraft, newVersion, seeProcedure } from './drafting.ts'
import { type Floor, openFloor } from './floor.ts'
import { aPart, aRun } from './made.ts'
import { manySteps } from './manySteps.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

/** What of a version must come with a copy of it: its steps in order, each with its key and its fields by number. */
function content({ steps }: DraftedProcedure) {
  return steps.map(({ title, position, stepKeyId, fields }) => ({
    title,
    position,
    stepKeyId,
    fields: fields.map(({ name, number, type }) => ({ name, number, type })),
  }))
}

test('a procedure of 500 steps is edited with as many statements as one of a single step', async () => {
  const { admin, performer } = floor
  const counts: Record<string, number[]> = {}
  for (const size of [1, 50, 500]) {
    const { id } = await manySteps(floor, size)
    const [first] = (await seeProcedure(admin, id)).steps
    assert.ok(first)
    const count = async (name: string, input: object) => {
      // biome-ignore lint/suspicious/noExplicitAny: as in Answer
      let made: any
      const statements = await countStatements(performer, async () => {
        made = await make(admin, name, input)
      })
      counts[name] = [...(counts[name] ?? []), statements]
      return made
    }
    const added = await count('createStep', { procedureId: id, title: 'Last' })
    await count('createStepEdge', { stepId: added.id, upstreamStepId: first.id })
    await count('createStepField', { stepId: added.id, name: 'Note', type: 'STRING' })
    await count('updateStep', { id: added.id, etag: added._etag, title: 'Really last' })
    const { _etag: etag } = (await seeProcedure(admin, id)).steps.at(-1) ?? added
    await count('reorderSteps', { procedureId: id, steps: [{ id: added.id, position: 1, etag }] })
    await count('copyStep', { stepId: added.id })
  }
  for (const [name, each] of Object.entries(counts))
    assert.equal(new Set(each).size, 1, `${name}: ${each.join()}`)
})

test('a procedure of 500 steps is released, drawn up anew and run, with all its steps and fields in order', async () => {
  const { admin } = floor
  const draft = await manySteps(floor, 500)
  const written = content(await seeProcedure(admin, draft.id))
  assert.equal(written.length, 500)
  await move(admin, draft.id, 'RELEASED')
  const next = await newVersion(admin, draft.familyId)
  assert.deepEqual(content(await seeProcedure(admin, next.id)), written)
  await move(admin, next.id, 'RELEASED')
  const part = await aPart(admin)
  const run = await aRun(admin, { procedureId: next.id, partId: part.id })
  const { runSteps } = await admin.get(
    `query ($run: ID!) { runSteps(filters: { runId: { eq: $run } }, sort: [POSITION_ASC], first: 500) { edges { node {
      title position fields { name } } } } }`,
    { run: run.id },
  )
  assert.deepEqual(
    runSteps.edges.map(
      ({ node }: { node: { title: string; position: number; fields: { name: string }[] } }) => [
        node.title,
        node.position,
        node.fields.map(({ name }) => name),
      ],
    ),
    written.map(({ title, position, fields }) => [title, position, fields.map(({ name }) => name)]),
  )
})

test('five levels of steps go into the next version and into another procedure; no way leads to a sixth', async () => {
  const { admin } = floor
  const draft = await newDraft(admin)
  let parentId: number | undefined
  const levels: number[] = []
  for (const level of [1, 2, 3, 4, 5]) {
    parentId = (await aStepIn(admin, draft.id, `Level ${level}`, { parentId })).id
    levels.push(parentId)
  }
  await move(admin, draft.id, 'RELEASED')
  const next = await newVersion(admin, draft.familyId)
  const other = await newDraft(admin)
  await make(admin, 'copyStep', { stepId: levels[0], procedureId: other.id })
  for (const { id } of [next, other]) {
    const { steps } = await seeProcedure(admin, id)
    const places = new Map(steps.map((step) => [step.id, step]))
    assert.deepEqual(
      steps.map(({ title, parentId }) => [title, places.get(parentId ?? 0)?.title ?? null]),
      [1, 2, 3, 4, 5].map((level) => [`Level ${level}`, level === 1 ? null : `Level ${level - 1}`]),
    )
  }
  const { steps } = await seeProcedure(admin, other.id)
  const deepest = steps.at(-1)
  const alone = await aStepIn(admin, other.id, 'Alone')
  const attempts: [string, string, object][] = [
    ['createStep', 'CreateStepInput', { procedureId: other.id, parentId: deepest?.id, title: 'Level 6' }],
    ['copyStep', 'CopyStepInput', { stepId: alone.id, parentId: deepest?.id }],
    ['updateStep', 'UpdateStepInput', { id: alone.id, etag: alone._etag, parentId: deepest?.id }],
    ['updateStep', 'UpdateStepInput', { id: steps[0]?.id, etag: steps[0]?._etag, parentId: alone.id }],
  ]
  for (const [name, type, input] of attempts) {
    const { errors } = await admin.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { step { id } } }`,
      { input },
    )
    const [error] = errors ?? []
    assert.deepEqual(
      [error?.extensions['code'], error?.extensions['field'], error?.message],
      [
        'INVALID_INPUT',
        'parentId',
        'parentId would make 6 levels of steps; 5 are allowed. Choose a step that is higher up.',
      ],
      name,
    )
  }
})
