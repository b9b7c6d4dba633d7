import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { RecordKeeping } from './recordKeeping.ts'
import {
  add,
  addDocument,
  apply,
  approve,
  createDocument,
  document,
  move,
  type RedlineAct,
  type RedlineSeen,
  redline,
  refusedApply,
  refusedApproval,
  see,
  torque,
} from './redlining.ts'
import {
  act,
  aRunOf,
  type FieldSeen,
  fieldNamed,
  record,
  refusedAct,
  seeRun,
  seeStep,
  sign,
} from './working.ts'

let floor: Floor
let ada: Person
/** Writes redlines; a Manufacturing Engineer too, who may not approve the own ones. */
let maya: Person
let engineer: Person
let quality: Person

const steps = [torque, { title: 'Clean' }]

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  maya = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Maya' })
  engineer = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Enno' })
  quality = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn' })
})

const editField =
  'mutation ($input: UpdateRunStepFieldInput!) { updateRunStepField(input: $input) { redline { id } } }'

async function setMaximum(person: Person, of: RedlineSeen, maximum: string, input = {}): Promise<void> {
  const field = (await see(person, of.id)).fields.find(({ name }) => name === 'Torque')
  await person.get(editField, { input: { id: field?.id, etag: field?._etag, maximum, ...input } })
}

async function cancel(person: Person, runId: number): Promise<void> {
  const { id, _etag: etag } = await seeStep(person, runId, torque.title)
  await person.get(
    'mutation ($id: ID!, $etag: String!) { cancelRunStepRedline(id: $id, etag: $etag) { runStep { id } } }',
    { id, etag },
  )
}

const valuesOf = (fields: readonly FieldSeen[]) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]))

/** A run whose first step is begun and filled in. */
async function aBegunRun(): Promise<number> {
  const id = await aRunOf(ada, steps)
  const step = await act(ada, 'startRunStep', await seeStep(ada, id, torque.title))
  await record(ada, fieldNamed(step, 'Torque'), { value: 11 })
  await record(ada, fieldNamed(step, 'Remark'), { value: 'dry' })
  await sign(ada, fieldNamed(await seeStep(ada, id, torque.title), 'Done'))
  return id
}

test('a step that is redlined waits, and so does what comes after it, and says until when', async () => {
  const run = await aRunOf(ada, steps)
  const { status } = await redline(maya, run)
  assert.equal(status, 'DRAFT')
  const [first, second] = (await seeRun(ada, run)).steps
  assert.equal(first?.status, 'REDLINE')
  assert.deepEqual([first?.availableToWork, second?.availableToWork], [false, false])
  assert.match(second?.waitsFor ?? '', /REDLINE until its redline is applied or canceled/)
  assert.deepEqual(await refusedAct(ada, 'startRunStep', await seeStep(ada, run, torque.title)), [
    'RUN_STEP_TRANSITION',
  ])
})

test('a limit is changed by an engineer’s and a quality engineer’s approval, never by the author’s, and the step is worked by it', async () => {
  const run = await aBegunRun()
  const made = await redline(maya, run)
  const unknown = { validations: [{ functionId: '99', value: '10' }] }
  await assert.rejects(setMaximum(maya, made, '14', unknown))
  await setMaximum(maya, made, '14', { validations: [{ functionId: '3', value: '10' }] })
  const inReview = await move(maya, 'submitRedline', made)
  assert.deepEqual(
    inReview.required.map(({ roleName }) => roleName),
    ['Manufacturing Engineer', 'Quality Engineer'],
  )
  assert.deepEqual(
    inReview.differences.map(({ part, name, member }) => [part, name, member]),
    [
      ['field', 'Torque', 'limits'],
      ['field', 'Torque', 'validations'],
    ],
  )
  assert.deepEqual(await refusedApproval(maya, made), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(await refusedApply(maya, run), ['APPROVALS_MISSING'])
  await approve(engineer, made)
  await approve(quality, made)
  assert.equal((await see(maya, made.id)).approved, true)
  await apply(maya, run)

  const step = await seeStep(ada, run, torque.title)
  assert.deepEqual([step.status, step.attempt], ['TODO', 2])
  assert.deepEqual(valuesOf(step.fields), { Torque: null, Remark: 'dry', Done: null })
  assert.ok(
    step.signatures.filter(({ meaning }) => !meaning.startsWith('redline')).every((one) => one.voidedAt),
  )
  const begun = await act(ada, 'startRunStep', step)
  const torqued = await record(ada, fieldNamed(begun, 'Torque'), { value: 13 })
  assert.equal(torqued.result, 'PASS')
  assert.equal((await record(ada, torqued, { value: 9 })).result, 'FAIL')
})

test('a redline that is canceled leaves the step as it was, with its values and signatures', async () => {
  const run = await aBegunRun()
  const made = await redline(maya, run)
  await setMaximum(maya, made, '14')
  await cancel(maya, run)
  const step = await seeStep(ada, run, torque.title)
  assert.deepEqual([step.status, step.attempt], ['IN_PROGRESS', 1])
  assert.deepEqual(valuesOf(step.fields), { Torque: 11, Remark: 'dry', Done: true })
  assert.ok(step.signatures.every(({ voidedAt }) => voidedAt === null))
  assert.equal((await see(maya, made.id)).status, 'CANCELED')
})

test('what is rejected says why, is revised, and takes its approvals anew', async () => {
  const run = await aRunOf(ada, steps)
  const made = await redline(maya, run)
  await move(maya, 'updateRedline', made, { title: 'Torque the four screws' })
  await move(maya, 'submitRedline', made)
  assert.deepEqual(await refusedApproval(engineer, made, { status: 'REJECTED' }), ['REASON_REQUIRED'])
  await approve(engineer, made, { status: 'REJECTED', comment: 'five' })
  assert.deepEqual(await refusedApply(maya, run), ['REDLINE_TRANSITION'])
  await move(maya, 'reviseRedline', made)
  await move(maya, 'updateRedline', made, { title: 'Torque the five screws' })
  await move(maya, 'submitRedline', made)
  assert.deepEqual(await refusedApply(maya, run), ['APPROVALS_MISSING'])
  await approve(engineer, made)
  await apply(maya, run)
  assert.equal((await seeRun(ada, run)).steps[0]?.title, 'Torque the five screws')
})

test('nothing is sent to review that reads as before, and nothing edited in review', async () => {
  const run = await aRunOf(ada, steps)
  const made = await redline(maya, run)
  const refused = async (name: RedlineAct, input: object = {}) => {
    const { id, _etag: etag } = await see(maya, made.id)
    return maya.refused(document(name), { input: { id, etag, ...input } })
  }
  assert.deepEqual(await refused('submitRedline'), ['REDLINE_INVALID'])
  await move(maya, 'updateRedline', made, { title: 'Torque' })
  await move(maya, 'submitRedline', made)
  assert.deepEqual(await refused('updateRedline', { title: 'Again' }), ['REDLINE_TRANSITION'])
})

test('a step is taken out of a run by a redline that quality approves: it is skipped, with the reason', async () => {
  const run = await aBegunRun()
  const made = await redline(maya, run, 'Clean', { change: 'REMOVE', reason: 'cleaned at the supplier' })
  await move(maya, 'submitRedline', made)
  await approve(engineer, made)
  await approve(quality, made)
  await apply(maya, run, 'Clean')
  const step = await seeStep(ada, run, 'Clean')
  assert.equal(step.status, 'CANCELED')
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { skipReason } }', { id: step.id })
  assert.equal(runStep.skipReason, 'cleaned at the supplier')
})

test('of two people who redline one step at once one does, and the other is told whose it is', async () => {
  const run = await aRunOf(ada, steps)
  const { id, _etag: etag } = await seeStep(ada, run, torque.title)
  const input = { stepId: id, etag, reason: 'the drawing says 14' }
  const answers = await Promise.all([maya, engineer].map((person) => person.ask(createDocument, { input })))
  assert.equal(answers.filter(({ errors }) => errors === undefined).length, 1)
  const again = await seeStep(ada, run, torque.title)
  assert.deepEqual(await quality.refused(createDocument, { input: { ...input, etag: again._etag } }), [
    'REDLINE_OPEN',
  ])
})

test('edits of two people to two fields of one redline are both kept; to one field, the second is told', async () => {
  const run = await aRunOf(ada, steps)
  const made = await redline(maya, run)
  const [torqueField, remark] = made.fields
  const set = (person: Person, field: typeof torqueField, input: object) =>
    person.ask(editField, { input: { id: field?.id, etag: field?._etag, ...input } })
  const both = await Promise.all([
    set(maya, torqueField, { maximum: '14' }),
    set(engineer, remark, { required: true }),
  ])
  assert.deepEqual(
    both.map(({ errors }) => errors),
    [undefined, undefined],
  )
  const late = await set(engineer, torqueField, { maximum: '15' })
  assert.equal(late.errors?.[0]?.extensions['code'], 'CONCURRENCY_ERROR')
  const { differences } = await see(maya, made.id)
  assert.deepEqual(differences.map(({ name, member }) => `${name} ${member}`).sort(), [
    'Remark required',
    'Torque limits',
  ])
})

test('a run is not completed while a redline is open, and takes it along, with its approvals, when it is canceled', async () => {
  const run = await aRunOf(ada, steps)
  const made = await redline(maya, run)
  await setMaximum(maya, made, '14')
  await move(maya, 'submitRedline', made)
  await approve(engineer, made)
  const { _etag: etag } = await seeRun(ada, run)
  const refused = await ada.refused(
    'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }',
    { input: { id: run, etag, signature: ada.sign } },
  )
  assert.ok(refused.length > 0)
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run, etag, reason: 'not wanted' },
  })
  assert.equal((await see(maya, made.id)).status, 'CANCELED')
  const given = await maya.get('query ($id: ID!) { redline(id: $id) { approvals { status decision } } }', {
    id: made.id,
  })
  assert.deepEqual(given.redline.approvals, [{ status: 'OUTDATED', decision: 'APPROVED' }])
})

/** Deletes a role, and what says that it approves dispositions. */
async function giveUpRole(admin: Person, name: string): Promise<void> {
  const { roles } = await admin.get(
    'query ($name: String!) { roles(filters: { name: { eq: $name } }) { edges { node { id } } } }',
    { name },
  )
  const { id } = roles.edges[0].node
  const { issueDispositionTypeRoles: named } = await admin.get(
    `query ($id: ID!) { issueDispositionTypeRoles(filters: { roleId: { eq: $id } }) { edges { node {
      _etag roleId issueDispositionTypeId issueApprovalGateType } } } }`,
    { id },
  )
  for (const { node } of named.edges) {
    const { _etag: etag, ...of } = node
    await admin.get(
      'mutation ($input: DeleteIssueDispositionTypeRoleInput!) { deleteIssueDispositionTypeRole(deleteInput: $input) { issueDispositionTypeRole { roleId } } }',
      { input: { ...of, etag } },
    )
  }
  await admin.get('mutation ($id: ID!) { deleteRole(id: $id) { id } }', { id })
}

test('in place of a role that the organization gave up, an administrator approves', async () => {
  const other = await openFloor()
  const second = await other.person({ roles: ['Admin'] })
  await giveUpRole(other.admin, 'Manufacturing Engineer')
  const made = await redline(other.admin, await aRunOf(other.admin, steps))
  await setMaximum(other.admin, made, '14')
  const { required } = await move(other.admin, 'submitRedline', made)
  assert.deepEqual(
    required.map(({ roleName }) => roleName),
    ['Admin', 'Quality Engineer'],
  )
  await approve(second, made)
})

const three = [torque, { title: 'Clean' }, { title: 'Pack' }]
const standing = async (runId: number) =>
  (await seeRun(ada, runId)).steps.map(({ number, status, availableToWork }) =>
    [number, status, availableToWork ? 'now' : 'waits'].join(' '),
  )

/** Sends to review, and has approved and applied by an engineer and by quality what one of them may. */
async function carryOut(of: RedlineSeen, runId: number, title: string): Promise<void> {
  const { required } = await move(maya, 'submitRedline', of)
  await approve(engineer, of)
  if (required.length > 1) await approve(quality, of)
  await apply(maya, runId, title)
}

test('a step is added behind another, what comes after it waits until it is applied and worked, and is left out when it is canceled', async () => {
  const run = await aRunOf(ada, three)
  const first = await seeStep(ada, run, torque.title)
  const { step, redline: made } = await add(maya, run, { title: 'Leak test', afterStepId: first.id })
  assert.deepEqual([step.number, step.status], ['1A', 'REDLINE'])
  assert.deepEqual(await standing(run), ['1 TODO now', '1A REDLINE waits', '2 TODO waits', '3 TODO waits'])
  const { id: twin } = (await add(maya, run, { copyOfStepId: first.id, afterStepId: first.id })).step
  assert.deepEqual(
    (await seeRun(ada, run)).steps.map(({ number }) => number),
    ['1', '1B', '1A', '2', '3'],
  )
  assert.deepEqual((await seeStep(ada, run, 'Leak test')).fields, [])
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { _etag fields { name } } }', {
    id: twin,
  })
  assert.deepEqual(runStep.fields, [{ name: 'Torque' }, { name: 'Remark' }, { name: 'Done' }])
  await maya.get(
    'mutation ($id: ID!, $etag: String!) { cancelRunStepRedline(id: $id, etag: $etag) { runStep { id } } }',
    { id: twin, etag: runStep._etag },
  )
  await carryOut(made, run, 'Leak test')
  assert.deepEqual(await standing(run), [
    '1 TODO now',
    '1B CANCELED waits',
    '1A TODO waits',
    '2 TODO waits',
    '3 TODO waits',
  ])
  const { steps: order } = await ada
    .get('query ($id: ID!) { run(id: $id) { steps { number upstream { upstreamStep { number } } } } }', {
      id: run,
    })
    .then(({ run: seen }) => seen)
  assert.deepEqual(
    order.map((one: { number: string; upstream: { upstreamStep: { number: string } }[] }) =>
      [one.number, ...one.upstream.map(({ upstreamStep }) => upstreamStep.number).sort()].join('<'),
    ),
    ['1', '1B<1', '1A<1<1B', '2<1<1A<1B', '3<2'],
  )
})

const drawDocument = `mutation ($input: CreateStepEdgeInput!) { createRunStepEdge(input: $input) {
  stepEdge { id _etag upstreamStep { number } } redline { id } } }`

test('a redline moves a step and changes what it waits for: only once it is applied, and never in a circle', async () => {
  const run = await aRunOf(ada, [...three, { title: 'Ship' }])
  const [one, two, three_, four] = (await seeRun(ada, run)).steps
  const made = await redline(maya, run, 'Clean')
  const draw = (stepId: unknown, upstreamStepId: unknown) => ({ input: { stepId, upstreamStepId } })
  assert.deepEqual(await maya.refused(drawDocument, draw(two?.id, four?.id)), ['DEPENDENCY_CYCLE'])
  assert.deepEqual(await maya.refused(drawDocument, draw(four?.id, three_?.id)), ['NOT_FOUND'])
  const drawn = await maya.get(drawDocument, draw(four?.id, two?.id))
  const { stepEdge } = drawn.createRunStepEdge
  await maya.get('mutation ($id: ID!, $etag: String!) { deleteRunStepEdge(id: $id, etag: $etag) { id } }', {
    id: stepEdge.id,
    etag: stepEdge._etag,
  })
  const { _etag: etag } = await seeStep(ada, run, 'Clean')
  await maya.get(
    'mutation ($input: ReorderRunStepsInput!) { reorderRunSteps(input: $input) { steps { id } } }',
    { input: { runId: run, steps: [{ id: two?.id, position: 3, etag }] } },
  )
  const { differences } = await see(maya, made.id)
  assert.deepEqual(
    differences.map(({ part, before: was, after: is }) => `${part} ${was} ${is}`).sort(),
    [
      'dependency null {"step":"2","waitsFor":"3"}',
      'dependency null {"step":"3","waitsFor":"1"}',
      'dependency null {"step":"4","waitsFor":"2"}',
      'dependency {"step":"2","waitsFor":"1"} null',
      'dependency {"step":"3","waitsFor":"2"} null',
      'place "1" "3"',
    ].sort(),
  )
  assert.deepEqual(
    (await seeRun(ada, run)).steps.map(({ number }) => number),
    ['1', '2', '3', '4'],
  )
  await carryOut(made, run, 'Clean')
  assert.deepEqual(
    (await seeRun(ada, run)).steps.map(({ number }) => number),
    ['1', '3', '2', '4'],
  )
  await act(ada, 'startRunStep', await seeStep(ada, run, torque.title))
  assert.match((await seeStep(ada, run, 'Pack')).waitsFor ?? '', /step 1 /)
  assert.match((await seeStep(ada, run, 'Clean')).waitsFor ?? '', /step 3 Pack/)
  assert.equal(one?.number, '1')
})

test('who applied what is in the record, and it verifies', async () => {
  const keeping = new RecordKeeping(floor)
  await keeping.signAll()
  const { findings } = await keeping.verify()
  assert.deepEqual(findings, [])
})

test('a redline of a run with fifty steps takes as many statements as one of a run with two', async () => {
  const counts = []
  for (const size of [2, 50]) {
    const more = Array.from({ length: size - 1 }, (_, nth) => ({ title: `Clean ${nth}` }))
    const run = await aRunOf(ada, [torque, ...more])
    const { id, _etag: etag } = await seeStep(ada, run, torque.title)
    const input = { stepId: id, etag, reason: 'the drawing says 14' }
    const added = { runId: run, afterStepId: id, title: 'Leak test', reason: 'it leaked' }
    counts.push([
      await countStatements(floor.performer, () => maya.get(createDocument, { input })),
      await countStatements(floor.performer, () => maya.get(addDocument, { input: added })),
    ])
  }
  assert.deepEqual(counts[0], counts[1])
})
