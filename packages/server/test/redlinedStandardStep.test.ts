import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { make, moveStandard } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { decideOn, raise, seeIssue, update } from './issuing.ts'
import { aRun } from './made.ts'
import { add, addDocument, apply, approve, move, type RedlineSeen } from './redlining.ts'
import { aRunOf, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let maya: Person
let engineer: Person
let quality: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  maya = await floor.person({ roles: ['Manufacturing Engineer'] })
  engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  quality = await floor.person({ roles: ['Quality Engineer'] })
})

const three = ['Torque', 'Clean', 'Pack'].map((title) => ({ title }))
const standing = async (runId: number) =>
  (await seeRun(ada, runId)).steps.map(({ number, status, availableToWork }) =>
    [number, status, availableToWork ? 'now' : 'waits'].join(' '),
  )

/** Sends to review, and has approved by all who are wanted and applied. */
async function carryOut(of: RedlineSeen, runId: number, title: string): Promise<readonly string[]> {
  const { required } = await move(maya, 'submitRedline', of)
  await approve(engineer, of)
  if (required.length > 1) await approve(quality, of)
  await apply(maya, runId, title)
  return required.map(({ roleName }) => roleName).toSorted()
}

/** A released standard step with two steps below it, the second of which measures. */
async function rinseAndDry(): Promise<number> {
  const { id } = await make(ada, 'createStep', { title: 'Rinse and dry' })
  await make(ada, 'createStep', { title: 'Rinse', parentId: id })
  const dry = await make(ada, 'createStep', { title: 'Dry', parentId: id })
  await make(ada, 'createStepField', { stepId: dry.id, name: 'Dew point', type: 'NUMBER', required: true })
  for (const status of ['IN_REVIEW', 'RELEASED']) await moveStandard(ada, id, status)
  return id
}

test('a released standard step is added as it reads, with its key, and quality approves what it signs', async () => {
  const { id } = await make(ada, 'createStep', { title: 'Helium leak test' })
  await make(ada, 'createStepField', { stepId: id, name: 'Leak rate', type: 'NUMBER', required: true })
  const run = await aRunOf(ada, three)
  const asked = { runId: run, standardStepId: id, reason: 'it leaked' }
  assert.deepEqual(await maya.refused(addDocument, { input: asked }), ['STANDARD_STEP_NOT_RELEASED'])
  for (const status of ['IN_REVIEW', 'RELEASED']) await moveStandard(ada, id, status)
  const { step, redline: made } = await add(maya, run, { standardStepId: id })
  assert.equal(step.number, '3A')
  await carryOut(made, run, 'Helium leak test')
  assert.deepEqual(
    (await seeStep(ada, run, 'Helium leak test')).fields.map(({ name }) => name),
    ['Leak rate'],
  )
})

test('a standard step that has steps below it comes into the run with them: they wait for its redline, and quality approves what they check', async () => {
  const standardStepId = await rinseAndDry()
  const run = await aRunOf(ada, three)
  const given = await add(maya, run, { standardStepId })
  await maya.get(
    'mutation ($id: ID!, $etag: String!) { cancelRunStepRedline(id: $id, etag: $etag) { runStep { id } } }',
    { id: given.step.id, etag: (await seeStep(ada, run, 'Rinse and dry'))._etag },
  )
  const left = ['1 TODO now', '2 TODO waits', '3 TODO waits']
  const canceled = ['3A', '3A.1', '3A.2'].map((number) => `${number} CANCELED waits`)
  assert.deepEqual(await standing(run), [...left, ...canceled])

  const other = await aRunOf(ada, three)
  const { redline: made } = await add(maya, other, { standardStepId })
  assert.deepEqual((await standing(other)).slice(3), [
    '3A REDLINE waits',
    '3A.1 TODO waits',
    '3A.2 TODO waits',
  ])
  const below = 'query ($id: ID!) { redline(id: $id) { stepsBelow { number title upstreamStepIds } } }'
  const { stepsBelow } = (await ada.get(below, { id: made.id })).redline
  assert.deepEqual(
    stepsBelow.map(({ title, upstreamStepIds }: { title: string; upstreamStepIds: number[] }) => [
      title,
      upstreamStepIds.length,
    ]),
    [
      ['Rinse', 0],
      ['Dry', 1],
    ],
    'one after the other, as the procedure orders its steps',
  )
  const roles = await carryOut(made, other, 'Rinse and dry')
  assert.deepEqual(roles, ['Manufacturing Engineer', 'Quality Engineer'])
  assert.deepEqual((await standing(other)).slice(3), ['3A TODO waits', '3A.1 TODO waits', '3A.2 TODO waits'])
  const signed = 'query ($id: ID!) { redline(id: $id) { approvals { signature { content } } } }'
  const { approvals } = (await ada.get(signed, { id: made.id })).redline
  for (const { signature } of approvals)
    assert.deepEqual(
      JSON.parse(signature.content).below.map(({ number }: { number: string }) => number),
      ['3A.1', '3A.2'],
      'who approves signs the steps below too',
    )
})

test('who approves the disposition of an issue signs the steps below a standard step that is added for it, and it goes to work with them', async () => {
  const standardStepId = await rinseAndDry()
  const run = await aRunOf(ada, three)
  const { issueDispositionTypes } = await ada.get(
    '{ issueDispositionTypes(filters: { title: { eq: "Use as is" } }) { edges { node { id } } } }',
  )
  const issue = await raise(ada, {
    title: 'Chips in the bore',
    runStepId: (await seeStep(ada, run, 'Clean')).id,
    issueDispositionTypeId: issueDispositionTypes.edges[0].node.id,
  })
  const { redline: made } = await add(maya, run, { standardStepId, issueId: issue.id })
  await move(maya, 'submitRedline', made)
  for (const person of [engineer, quality]) await decideOn(person, issue)
  const [signed] = await floor.rows<{ below: string }>(
    statement(
      `select content::jsonb -> 'redlines' -> 0 ->> 'below' as below from signature where issue_id = $1::bigint`,
      [String(issue.id)],
    ),
  )
  assert.deepEqual(
    JSON.parse(signed?.below ?? '[]').map(({ number }: { number: string }) => number),
    ['3A.1', '3A.2'],
  )
  await update(ada, await seeIssue(ada, issue.id), { status: 'IN_PROGRESS' })
  assert.deepEqual((await standing(run)).slice(3), ['3A TODO waits', '3A.1 TODO waits', '3A.2 TODO waits'])
})

test('another run takes a standard step that a redline added with the steps below it, once', async () => {
  const standardStepId = await rinseAndDry()
  const run = await aRunOf(ada, three)
  const { procedureId, partId } = (
    await ada.get('query ($id: ID!) { run(id: $id) { procedureId partId } }', { id: run })
  ).run
  const other = await aRun(ada, { procedureId, partId, serialNumber: `SN-${run}` })
  const { redline } = await add(maya, run, { standardStepId })
  await carryOut(redline, run, 'Rinse and dry')
  const asked = `mutation ($input: TakeRedlineInput!) { takeRedline(input: $input) { runs { id } } }`
  const { _etag: etag } = await seeRun(ada, other.id)
  const input = { redlineId: redline.id, runs: [{ id: other.id, etag }], reason: 'it is as dirty' }
  await engineer.get(asked, { input })
  assert.deepEqual((await standing(other.id)).slice(3), [
    '3A TODO waits',
    '3A.1 TODO waits',
    '3A.2 TODO waits',
  ])
  const own = async (id: number) =>
    (
      await ada.get(
        'query ($id: ID!) { run(id: $id) { steps { title definitionDigest upstreamStepIds } } }',
        { id },
      )
    ).run.steps
      .slice(3)
      .map((step: { title: string; definitionDigest: string; upstreamStepIds: number[] }) => [
        step.title,
        step.definitionDigest,
        step.upstreamStepIds.length,
      ])
  assert.deepEqual(await own(other.id), await own(run), 'they read the same, in the same order')
})
