import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { aStepIn, type DraftedProcedure, make, move, newDraft, newVersion, seeProcedure } from './drafting.ts'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { goldenProcedure } from './goldenProcedure.ts'
import { aLabel } from './made.ts'
import { manySteps } from './manySteps.ts'

let floor: Floor
let admin: Asker

before(async () => {
  floor = await openFloor()
  admin = floor.admin
})

const cloneDocument = `mutation ($id: ID!, $etag: String!) { cloneProcedure(procedureId: $id, etag: $etag) {
  procedure { id title version familyId } } }`

async function clone({ id }: { readonly id: number }): Promise<DraftedProcedure> {
  const { _etag: etag } = await seeProcedure(admin, id)
  const { cloneProcedure } = await admin.get(cloneDocument, { id, etag })
  return seeProcedure(admin, cloneProcedure.procedure.id)
}

/** What each step is frozen into: everything that is shown and checked there. */
const frozenInto = ({ steps }: DraftedProcedure) =>
  steps.map(({ title, definitionDigest }) => [title, definitionDigest])

/** What stands beside the definitions: lags, labels, times. */
async function beside(id: number) {
  const { procedure } = await admin.get(
    `query ($id: ID!) { procedure(id: $id) { stepOrder furtherRuns type steps { title required leadTime labels { value }
      upstream { minimumLag maximumLag drawn upstreamStep { title } } } } }`,
    { id },
  )
  return procedure
}

async function everything(): Promise<DraftedProcedure> {
  const draft = await goldenProcedure(floor)
  const [first, second] = (await seeProcedure(admin, draft.id)).steps
  assert.ok(first && second)
  await make(admin, 'createStepEdge', {
    stepId: second.id,
    upstreamStepId: first.id,
    minimumLag: 60,
    maximumLag: 3600,
  })
  await make(admin, 'updateStep', { id: first.id, etag: first._etag, leadTime: 900, required: false })
  const label = await aLabel(admin)
  await admin.get('mutation ($input: LabelToItemInput!) { addLabelToItem(input: $input) { labelId } }', {
    input: { entityId: first.id, labelId: label.id },
  })
  return seeProcedure(admin, draft.id)
}

test('the next version and a clone have all that is written in a procedure, to the digest', async () => {
  const draft = await everything()
  const [released, placed] = [await move(admin, draft.id, 'RELEASED'), await beside(draft.id)]
  const drawn = (steps: { upstream: { drawn: boolean }[] }[]) =>
    steps.map((step) => ({ ...step, upstream: step.upstream.filter((edge) => edge.drawn) }))
  for (const copy of [await newVersion(admin, draft.familyId), await clone(draft)]) {
    const now = await beside(copy.id)
    assert.deepEqual({ ...now, steps: drawn(now.steps) }, { ...placed, steps: drawn(placed.steps) })
    assert.deepEqual(frozenInto(await move(admin, copy.id, 'RELEASED')), frozenInto(released))
  }
})

test('a step that is copied into another procedure has all that is written in it, to the digest', async () => {
  const draft = await goldenProcedure(await openFloorOfItsOwn())
  const into = await newDraft(admin)
  const { steps } = await seeProcedure(admin, draft.id)
  for (const step of steps.filter(({ parentId }) => parentId === null))
    await make(admin, 'copyStep', { stepId: step.id, procedureId: into.id })
  const original = await move(admin, draft.id, 'RELEASED')
  assert.deepEqual(frozenInto(await move(admin, into.id, 'RELEASED')), frozenInto(original))
})

/** What the golden procedure names has fixed ids: each needs an organization without them. */
async function openFloorOfItsOwn(): Promise<Floor> {
  floor = await openFloor()
  admin = floor.admin
  return floor
}

test('a clone is a procedure of its own: its first version, under a family and step keys of its own', async () => {
  const source = await newDraft(admin)
  await aStepIn(admin, source.id, 'Weld')
  await move(admin, source.id, 'RELEASED')
  const copy = await clone(source)
  const original = await seeProcedure(admin, source.id)
  assert.deepEqual(
    [copy.title, copy.version, copy.status, copy.familyId, copy.isLatestVersion, copy.digest],
    [`Copy of ${source.title}`, 1, 'DRAFT', copy.id, true, null],
  )
  assert.notEqual(copy.steps[0]?.stepKeyId, original.steps[0]?.stepKeyId)
  assert.deepEqual([original.status, original.isLatestReleasedVersion], ['RELEASED', true])
})

test('a clone uses the standard steps that the other uses', async () => {
  const { id: stepId } = await make(admin, 'createStep', { title: 'Torque' })
  const { step } = await admin.get('query ($id: ID!) { step(id: $id) { _etag } }', { id: stepId })
  await make(admin, 'updateStep', { id: stepId, etag: step._etag, standardStepStatus: 'RELEASED' })
  const source = await newDraft(admin)
  await make(admin, 'copyStep', { stepId, procedureId: source.id })
  const [copied] = (await clone(source)).steps
  const { step: use } = await admin.get(
    'query ($id: ID!) { step(id: $id) { isDerivedStep standardStep { id } } }',
    { id: copied?.id },
  )
  assert.deepEqual(use, { isDerivedStep: true, standardStep: { id: stepId } })
})

test('who saw an older state, has no permission or belongs elsewhere clones nothing', async () => {
  const { id, _etag: etag } = await newDraft(admin)
  await make(admin, 'updateProcedure', { id, etag, title: 'Renamed' })
  assert.deepEqual(await admin.refused(cloneDocument, { id, etag }), ['CONCURRENCY_ERROR'])
  const now = { id, etag: (await seeProcedure(admin, id))._etag }
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(cloneDocument, now), ['PERMISSION'])
  assert.deepEqual(await (await openFloor()).admin.refused(cloneDocument, now), ['NOT_FOUND'])
})

test('a controlled procedure is cloned by whom may see it, and the clone is controlled', async () => {
  const ada = await floor.person({ roles: ['Manufacturing Engineer'], cleared: true })
  const { id, _etag: etag } = await newDraft(ada, { exportControlled: true })
  const { cloneProcedure } = await ada.get(cloneDocument, { id, etag })
  const { procedure } = cloneProcedure
  const { procedure: seen } = await ada.get('query ($id: ID!) { procedure(id: $id) { exportControlled } }', {
    id: procedure.id,
  })
  assert.equal(seen.exportControlled, true)
  const grace = await floor.person({ roles: ['Manufacturing Engineer'] })
  assert.deepEqual(await grace.refused(cloneDocument, { id, etag }), ['NOT_FOUND'])
})

test('a procedure of 500 steps is cloned with as many statements as one of a single step', async () => {
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const source = await manySteps(floor, size)
    let copied: DraftedProcedure | undefined
    const { _etag: etag } = await seeProcedure(admin, source.id)
    counts.push(
      await countStatements(floor.performer, async () => {
        copied = (await admin.get(cloneDocument, { id: source.id, etag })).cloneProcedure.procedure
      }),
    )
    assert.equal((await seeProcedure(admin, copied?.id ?? 0)).steps.length, size)
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})
