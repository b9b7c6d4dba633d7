import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { countStatements } from './countStatements.ts'
import {
  aStepIn,
  type DraftedStep,
  make,
  move,
  moveStandard,
  newDraft,
  newVersion,
  refusedMake,
  remove,
  seeProcedure,
  seeStep,
} from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor
let admin: Person

before(async () => {
  floor = await openFloor()
  admin = floor.admin
})

/** A released standard step: at its top a field, below it Clean, then Check after it with a gate-free grid. */
async function aStandard() {
  const top = await make(admin, 'createStep', { title: 'Torque', content: 'Crosswise.' })
  await make(admin, 'createStepField', { stepId: top.id, name: 'Torque', type: 'NUMBER', unit: 'N·m' })
  const clean = await make(admin, 'createStep', { title: 'Clean', parentId: top.id })
  const check = await make(admin, 'createStep', { title: 'Check', parentId: top.id, type: 'DATAGRID' })
  await make(admin, 'createDatagridColumn', { stepId: check.id, header: 'Bolt', type: 'STRING' })
  await make(admin, 'createDatagridRow', { stepId: check.id })
  await make(admin, 'createStepEdge', { stepId: check.id, upstreamStepId: clean.id })
  return moveStandard(admin, top.id, 'RELEASED')
}

const below = async (id: number): Promise<DraftedStep[]> =>
  (await admin.get('query ($id: ID!) { step(id: $id) { steps { id _etag title stepKeyId } } }', { id })).step
    .steps

/** The next version: Torque is renamed and has a second field, Clean is gone, Check has other columns, Mark is new. */
async function revised(standard: DraftedStep) {
  const next = await make(admin, 'createStandardStepVersion', { familyId: standard.standardStepFamilyId })
  await make(admin, 'updateStep', { id: next.id, etag: next._etag, title: 'Torque twice' })
  await make(admin, 'createStepField', { stepId: next.id, name: 'Second torque', type: 'NUMBER' })
  const [clean, check] = await below(next.id)
  assert.ok(clean && check)
  await remove(admin, 'deleteStep', clean)
  await make(admin, 'createDatagridColumn', { stepId: check.id, header: 'Seen', type: 'BOOLEAN' })
  await make(admin, 'createStep', { title: 'Mark', parentId: next.id })
  return moveStandard(admin, next.id, 'RELEASED')
}

/** A draft: Prepare, the use after it with an own work-center lead time, Close after the use. */
async function aDraftThatUses(standard: DraftedStep) {
  const draft = await newDraft(admin)
  const prepare = await aStepIn(admin, draft.id, 'Prepare')
  const use = await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  const close = await aStepIn(admin, draft.id, 'Close')
  const [clean, check] = await below(use.id)
  assert.ok(clean && check)
  return { draft, prepare, use, close, clean, check }
}

const shown = `id _etag title position parentId stepKeyId originStepId leadTime required upstreamStepIds
  isBehindStandardStep standardStepChanges { change title stepId }
  fields { id name number } datagridColumns { edges { node { header } } } datagridRows { edges { node { id } } }`
const see = async (id: number) =>
  (await admin.get(`query ($id: ID!) { step(id: $id) { ${shown} steps { ${shown} } } }`, { id })).step

const takeDocument = `mutation ($input: TakeStandardStepVersionInput!) { takeStandardStepVersion(input: $input) {
  step { ${shown} steps { ${shown} } } } }`
const take = async (id: number) => {
  const { _etag: etag } = await seeStep(admin, id)
  return (await admin.get(takeDocument, { input: { id, etag } })).takeStandardStepVersion.step
}

test('a use takes the newer version where it stands: what it reads changes, what the procedure says of it stays', async () => {
  const standard = await aStandard()
  const { prepare, use, close, clean, check } = await aDraftThatUses(standard)
  await make(admin, 'updateStep', { id: use.id, etag: use._etag, leadTime: 600, required: false })
  await make(admin, 'createStepEdge', { stepId: use.id, upstreamStepId: prepare.id })
  await make(admin, 'createStepEdge', { stepId: close.id, upstreamStepId: check.id })
  await make(admin, 'createStepEdge', { stepId: close.id, upstreamStepId: clean.id })
  const released = await revised(standard)
  const behind = await see(use.id)
  assert.equal(behind.isBehindStandardStep, true)
  assert.deepEqual(
    behind.standardStepChanges.map(({ change, title }: { change: string; title: string }) => [change, title]),
    [
      ['CHANGED', 'Torque twice'],
      ['CHANGED', 'Check'],
      ['ADDED', 'Mark'],
      ['REMOVED', 'Clean'],
    ],
  )
  const taken = await take(use.id)
  assert.deepEqual(
    [taken.title, taken.position, taken.leadTime, taken.required, taken.originStepId, taken.upstreamStepIds],
    ['Torque twice', behind.position, 600, false, released.id, [prepare.id]],
  )
  assert.deepEqual([taken.isBehindStandardStep, taken.standardStepChanges], [false, []])
  assert.deepEqual(
    taken.fields.map(({ name, number }: { name: string; number: number }) => [name, number]),
    [
      ['Torque', 1],
      ['Second torque', 2],
    ],
  )
  // The field that was there keeps its id; the step that was there keeps its own, and what waits for it.
  assert.equal(taken.fields[0].id, behind.fields[0].id)
  const [stayed, mark] = taken.steps
  assert.deepEqual([stayed.id, stayed.title, stayed.upstreamStepIds], [check.id, 'Check', []])
  assert.deepEqual(
    stayed.datagridColumns.edges.map(({ node }: { node: { header: string } }) => node.header),
    ['Bolt', 'Seen'],
  )
  assert.equal(stayed.datagridRows.edges.length, 1)
  assert.equal(mark.title, 'Mark')
  assert.deepEqual((await seeStep(admin, close.id)).upstreamStepIds, [check.id])
})

test('a draft with a newer version of a standard step is released, started and verified like any other', async () => {
  const standard = await aStandard()
  const { draft, use } = await aDraftThatUses(standard)
  await revised(standard)
  await take(use.id)
  const released = await move(admin, draft.id, 'RELEASED')
  assert.equal(released.status, 'RELEASED')
  // A field that a later version adds, of a procedure as of a standard step.
  const next = await newVersion(admin, released.familyId)
  const [prepare] = next.steps
  await make(admin, 'createStepField', { stepId: prepare?.id, name: 'Seen', type: 'BOOLEAN' })
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})

test('a use that is twice in a procedure is brought to the newer version alone', async () => {
  const standard = await aStandard()
  const { draft, use } = await aDraftThatUses(standard)
  const second = await make(admin, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  await revised(standard)
  await take(use.id)
  assert.equal((await seeStep(admin, second.id)).title, 'Torque')
  await take(second.id)
  const steps = (await seeProcedure(admin, draft.id)).steps.filter(({ title }) => title === 'Mark')
  assert.equal(steps.length, 2)
  assert.equal((await move(admin, draft.id, 'RELEASED')).status, 'RELEASED')
})

const takeAllDocument = `mutation ($input: TakeStandardStepVersionsInput!) { takeStandardStepVersions(input: $input) {
  steps { id title isBehindStandardStep steps { title } } } }`
const asSeen = (ids: readonly number[]) =>
  Promise.all(ids.map(async (id) => ({ id, etag: (await seeStep(admin, id))._etag })))

test('uses in many drafts are brought to the newer version together, two of one procedure too: all or none', async () => {
  const standard = await aStandard()
  const made = [
    await aDraftThatUses(standard),
    await aDraftThatUses(standard),
    await aDraftThatUses(standard),
  ]
  const again = await make(admin, 'copyStep', { stepId: standard.id, procedureId: made[0]?.draft.id })
  const released = made[2]?.draft ?? assert.fail('three drafts')
  await move(admin, released.id, 'RELEASED')
  const fourth = await newVersion(admin, released.id)
  const ofFourth = (await seeProcedure(admin, fourth.id)).steps.find((step) => step.title === 'Torque')
  await revised(standard)
  const ids = [...made.slice(0, 2).map(({ use }) => use.id), again.id, ofFourth?.id ?? 0]
  const uses = await asSeen(ids)
  const stale = await asSeen([made[2]?.use.id ?? 0])
  const refused = await admin.ask(takeAllDocument, { input: { uses: [...uses, ...stale] } })
  assert.match(refused.errors?.[0]?.message ?? '', /cannot be brought to the released version: /)
  assert.equal((await see(ids[0] ?? 0)).isBehindStandardStep, true, 'none is')
  assert.deepEqual(await admin.refused(takeAllDocument, { input: { uses: [uses[0], uses[0]] } }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(
    await admin.refused(takeAllDocument, { input: { uses: [{ id: 1, etag: uses[0]?.etag }] } }),
    ['NOT_FOUND'],
  )
  const older = [{ id: uses[0]?.id, etag: uses[1]?.etag }]
  assert.deepEqual(await admin.refused(takeAllDocument, { input: { uses: older } }), ['CONCURRENCY_ERROR'])
  const { takeStandardStepVersions } = await admin.get(takeAllDocument, { input: { uses } })
  assert.deepEqual(
    takeStandardStepVersions.steps,
    ids.map((id) => ({
      id,
      title: 'Torque twice',
      isBehindStandardStep: false,
      steps: [{ title: 'Check' }, { title: 'Mark' }],
    })),
  )
  for (const { draft } of made.slice(0, 2)) await move(admin, draft.id, 'RELEASED')
})

test('fifty drafts take a version in as many statements as two', async () => {
  const counts = []
  for (const size of [2, 50]) {
    const standard = await aStandard()
    const ids = []
    for (let nth = 0; nth < size; nth += 1) ids.push((await aDraftThatUses(standard)).use.id)
    await revised(standard)
    const input = { uses: await asSeen(ids) }
    counts.push(await countStatements(floor.performer, () => admin.get(takeAllDocument, { input })))
  }
  assert.equal(counts[0], counts[1])
})

test('what is no use, no draft, within a use, at the released version or withdrawn takes nothing', async () => {
  const standard = await aStandard()
  const { draft, prepare, use, check } = await aDraftThatUses(standard)
  const refused = async (id: number) =>
    admin.refused(takeDocument, { input: { id, etag: (await seeStep(admin, id))._etag } })
  assert.deepEqual(await refused(use.id), ['INVALID_INPUT'])
  const released = await revised(standard)
  assert.deepEqual(await refused(prepare.id), ['INVALID_INPUT'])
  assert.deepEqual(await refused(check.id), ['INVALID_INPUT'])
  const stale = { input: { id: use.id, etag: 'f'.repeat(32) } }
  assert.deepEqual(await admin.refused(takeDocument, stale), ['CONCURRENCY_ERROR'])
  const operator = await floor.person({ roles: ['Operator'] })
  const { _etag: etag } = await seeStep(admin, use.id)
  assert.deepEqual(await operator.refused(takeDocument, { input: { id: use.id, etag } }), ['PERMISSION'])
  await moveStandard(admin, released.id, 'ARCHIVED')
  assert.deepEqual(await refused(use.id), ['STANDARD_STEP_NOT_RELEASED'])
  const other = await aStandard()
  const into = await aDraftThatUses(other)
  await move(admin, into.draft.id, 'RELEASED')
  await revised(other)
  assert.deepEqual(await refused(into.use.id), ['PROCEDURE_NOT_DRAFT'])
  assert.ok(draft)
})

test('a version that would close a circle with what the procedure draws is not taken', async () => {
  const top = await make(admin, 'createStep', { title: 'Torque' })
  await make(admin, 'createStep', { title: 'Clean', parentId: top.id })
  await make(admin, 'createStep', { title: 'Check', parentId: top.id })
  const standard = await moveStandard(admin, top.id, 'RELEASED')
  const { use, clean, check } = await aDraftThatUses(standard)
  await make(admin, 'createStepEdge', { stepId: clean.id, upstreamStepId: check.id })
  const next = await make(admin, 'createStandardStepVersion', { familyId: standard.standardStepFamilyId })
  const [cleanNext, checkNext] = await below(next.id)
  await make(admin, 'createStepEdge', { stepId: checkNext?.id, upstreamStepId: cleanNext?.id })
  await moveStandard(admin, next.id, 'RELEASED')
  const { _etag: etag } = await seeStep(admin, use.id)
  const answer = await admin.ask(takeDocument, { input: { id: use.id, etag } })
  const { code, path } = answer.errors?.[0]?.extensions ?? {}
  assert.equal(code, 'DEPENDENCY_CYCLE')
  assert.match(String(path), /2\.1 Clean.*2\.2 Check|2\.2 Check.*2\.1 Clean/)
})

test('the uses that are behind are listed at the standard step, by the newest versions of procedures', async () => {
  const standard = await aStandard()
  const { draft, use } = await aDraftThatUses(standard)
  const other = await aDraftThatUses(standard)
  const old = await move(admin, other.draft.id, 'RELEASED')
  const next = await newVersion(admin, old.familyId)
  const released = await revised(standard)
  const behind = async (id: number): Promise<number[]> =>
    (
      await admin.get('query ($id: ID!) { step(id: $id) { usesBehind { id procedureId } } }', { id })
    ).step.usesBehind.map(({ procedureId }: { procedureId: number }) => procedureId)
  assert.deepEqual(await behind(released.id), [draft.id, next.id])
  assert.deepEqual(await behind(standard.id), [draft.id, next.id])
  await take(use.id)
  assert.deepEqual(await behind(released.id), [next.id])
})

test('taking a version takes as many statements with one step as with thirty', async () => {
  const counts: number[] = []
  for (const size of [1, 30]) {
    const top = await make(admin, 'createStep', { title: `Of ${size}` })
    for (let nth = 0; nth < size; nth++) {
      const step = await make(admin, 'createStep', { title: `Step ${nth}`, parentId: top.id })
      await make(admin, 'createStepField', { stepId: step.id, name: 'Seen', type: 'BOOLEAN' })
    }
    await moveStandard(admin, top.id, 'RELEASED')
    const draft = await newDraft(admin)
    const use = await make(admin, 'copyStep', { stepId: top.id, procedureId: draft.id })
    const next = await make(admin, 'createStandardStepVersion', { familyId: top.standardStepFamilyId })
    for (const step of await below(next.id)) {
      await make(admin, 'updateStep', { id: step.id, etag: step._etag, title: `${step.title} again` })
      await make(admin, 'createStepField', { stepId: step.id, name: 'Also', type: 'BOOLEAN' })
    }
    await moveStandard(admin, next.id, 'RELEASED')
    const { _etag: etag } = await seeStep(admin, use.id)
    const input = { id: use.id, etag }
    counts.push(
      await countStatements(floor.performer, () =>
        admin.get(
          'mutation ($input: TakeStandardStepVersionInput!) { takeStandardStepVersion(input: $input) { step { id } } }',
          { input },
        ),
      ),
    )
  }
  assert.equal(counts[0], counts[1])
})

test('a step that the newer version does not have is gone from the draft, and nothing of a released version changes', async () => {
  const standard = await aStandard()
  const { draft, use, clean } = await aDraftThatUses(standard)
  const first = await move(admin, draft.id, 'RELEASED')
  await revised(standard)
  const next = await newVersion(admin, first.familyId)
  const nextUse = next.steps.find(({ originStepId }) => originStepId === standard.id)
  assert.ok(nextUse)
  await take(nextUse.id)
  assert.equal((await seeStep(admin, clean.id)).title, 'Clean')
  assert.deepEqual(
    (await below(nextUse.id)).map(({ title }) => title),
    ['Check', 'Mark'],
  )
  assert.equal((await seeStep(admin, use.id)).title, 'Torque')
  assert.deepEqual(
    await refusedMake(admin, 'updateStep', { id: nextUse.id, etag: 'f'.repeat(32), title: 'x' }),
    ['CONCURRENCY_ERROR'],
  )
})
