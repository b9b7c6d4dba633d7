import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aBatchOf } from './batching.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { decideOn, raise, refusedDecisionOn, seeIssue, update } from './issuing.ts'
import { aReleasedProcedure } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { act, fieldNamed, refusedAct, roleNamed, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let maya: Person
let engineer: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  maya = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Maya' })
  engineer = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Enno' })
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn' })
})

async function aBatch(size: number): Promise<number[]> {
  const steps = [{ title: 'Solder', fields: [{ name: 'Remark', type: 'STRING' }] }, { title: 'Clean' }]
  return aBatchOf(ada, (await aReleasedProcedure(ada, steps)).id, size)
}

const begin = `mutation ($input: CreateRedlineInput!) { createRedline(input: $input) {
  redline { id stepId batched batchSiblings { id runId } } } }`
const asked = async (runId: number, input: object = {}) => {
  const { id, _etag: etag } = await seeStep(ada, runId, 'Solder')
  return { input: { stepId: id, etag, reason: 'flux leaves residue', ...input } }
}
const redline = async (runId: number, input: object = {}) =>
  (await maya.get(begin, await asked(runId, input))).createRedline.redline

async function edit(name: 'updateRedline' | 'submitRedline', id: number, input: object = {}) {
  const { redline: seen } = await maya.get('query ($id: ID!) { redline(id: $id) { _etag } }', { id })
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  await maya.get(`mutation ($input: ${type}!) { ${name}(input: $input) { redline { id } } }`, {
    input: { id, etag: seen._etag, ...input },
  })
}
const approve = (redlineId: number) =>
  engineer.get(
    'mutation ($input: CreateRedlineApprovalInput!) { createRedlineApproval(input: $input) { approval { id } } }',
    { input: { redlineId, status: 'APPROVED', signature: engineer.sign } },
  )
const addField =
  'mutation ($input: CreateRunStepFieldInput!) { createRunStepField(input: $input) { runStepField { number } } }'

async function apply(runId: number): Promise<void> {
  const { id, _etag: etag } = await seeStep(maya, runId, 'Solder')
  await maya.get('mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }', {
    input: { id, etag },
  })
}
const statuses = async (runs: readonly number[], title = 'Solder') =>
  Promise.all(runs.map(async (run) => (await seeStep(ada, run, title)).status))

test('a redline reaches all units of a batch on which the step is not done, and says the same to all of them', async () => {
  const runs = await aBatch(4)
  const [first = 0, second = 0, third = 0, fourth = 0] = runs
  const alone = { siblingIds: [] }
  const done = await act(ada, 'startRunStep', await seeStep(ada, third, 'Solder'), alone)
  await act(ada, 'completeRunStep', done, alone)
  const made = await redline(first)
  assert.equal(made.batched, true)
  assert.deepEqual(made.batchSiblings.map(({ runId }: { runId: number }) => Number(runId)).sort(), [
    second,
    fourth,
  ])
  assert.deepEqual(await statuses(runs), ['REDLINE', 'REDLINE', 'COMPLETE', 'REDLINE'])

  await maya.get(addField, { input: { runStepId: made.stepId, name: 'Residue', type: 'STRING' } })
  await edit('updateRedline', made.id, { title: 'Solder without flux' })
  await edit('submitRedline', made.id)
  await approve(made.id)
  await apply(first)
  const seen = await Promise.all(runs.map(async (run) => (await seeRun(ada, run)).steps[0]))
  assert.deepEqual(
    seen.map((step) => [step?.title, step?.status, step?.attempt]),
    [
      ['Solder without flux', 'TODO', 2],
      ['Solder without flux', 'TODO', 2],
      ['Solder', 'COMPLETE', 1],
      ['Solder without flux', 'TODO', 2],
    ],
  )
  const [own, other] = seen
  assert.ok(own !== undefined && other !== undefined)
  assert.equal(fieldNamed(own, 'Residue').number, fieldNamed(other, 'Residue').number)
  const approvals = seen.map((step) =>
    (step?.signatures ?? []).filter(({ meaning }) => meaning === 'redline approved'),
  )
  assert.deepEqual(
    approvals.map(({ length }) => length),
    [1, 1, 0, 1],
  )
  assert.equal(new Set(approvals.flat().map(({ id }) => id)).size, 3)
})

test('a unit that is being redlined already stands in the way, is listed, and can be left out; what is canceled on one stays open on the others', async () => {
  const runs = await aBatch(3)
  const [first = 0, second = 0, third = 0] = runs
  await redline(second, { siblingIds: [] })
  const { errors } = await maya.ask(begin, await asked(first))
  assert.equal(errors?.[0]?.extensions['code'], 'UNITS_IN_THE_WAY')
  assert.deepEqual(await statuses(runs), ['TODO', 'REDLINE', 'TODO'])
  const others = await seeStep(ada, third, 'Solder')
  await redline(first, { siblingIds: [others.id] })
  const { id, _etag: etag } = await seeStep(ada, third, 'Solder')
  await maya.get(
    `mutation ($id: ID!, $etag: String!) { cancelRunStepRedline(id: $id, etag: $etag, siblingIds: []) { runStep { id } } }`,
    { id, etag },
  )
  assert.deepEqual(await statuses(runs), ['REDLINE', 'REDLINE', 'TODO'])
})

test('a step is added to all units of a batch as one step, with what waits for it', async () => {
  const runs = await aBatch(2)
  const [first = 0] = runs
  const { id } = await seeStep(ada, first, 'Solder')
  await maya.get('mutation ($input: CreateRunStepInput!) { createRunStep(input: $input) { step { id } } }', {
    input: { runId: first, afterStepId: id, title: 'Inspect', reason: 'flux leaves residue' },
  })
  for (const run of runs) {
    const { steps } = await seeRun(ada, run)
    assert.deepEqual(
      steps.map(({ number, status }) => `${number} ${status}`),
      ['1 TODO', '1A REDLINE', '2 TODO'],
    )
  }
  const added = await seeStep(ada, first, 'Inspect')
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { batchSiblings { id } } }', {
    id: added.id,
  })
  assert.equal(runStep.batchSiblings.length, 1)
})

const takeDocument = 'mutation ($input: TakeRedlineInput!) { takeRedline(input: $input) { runs { id } } }'
async function taking(redlineId: number, runIds: readonly number[]) {
  const runs = []
  for (const id of runIds) runs.push({ id, etag: (await seeRun(ada, id))._etag })
  return { input: { redlineId, runs, reason: 'the same flux' } }
}
const whoCanTake = async (redlineId: number) => {
  const { runsToTakeRedline } = await maya.get(
    'query ($id: ID!) { runsToTakeRedline(redlineId: $id) { change passedSteps run { id } } }',
    { id: redlineId },
  )
  return Object.fromEntries(
    (runsToTakeRedline as { change: string; run: { id: number } }[]).map(({ change, run }) => [
      run.id,
      change,
    ]),
  )
}

/** Open runs of one procedure, the first of which was redlined at Solder, and that applied. */
async function anAppliedRedline(size: number) {
  const steps = [{ title: 'Solder', fields: [{ name: 'Remark', type: 'STRING' }] }, { title: 'Clean' }]
  const procedure = await aReleasedProcedure(ada, steps)
  const runs = await aBatchOf(ada, procedure.id, size)
  const [first = 0] = runs
  const made = await redline(first, { siblingIds: [] })
  await edit('updateRedline', made.id, { title: 'Solder without flux' })
  await edit('submitRedline', made.id)
  await approve(made.id)
  await apply(first)
  return { redlineId: made.id, runs }
}

test('an applied redline is taken by the other open runs that have not passed its step, all or none, each in the way told', async () => {
  const { redlineId, runs } = await anAppliedRedline(4)
  const [, second = 0, third = 0, fourth = 0] = runs
  await act(ada, 'startRunStep', await seeStep(ada, fourth, 'Solder'), { siblingIds: [] })
  assert.deepEqual(await whoCanTake(redlineId), {
    [second]: 'CAN_TAKE',
    [third]: 'CAN_TAKE',
    [fourth]: 'STEP_PASSED',
  })
  const { errors } = await maya.ask(takeDocument, await taking(redlineId, [second, fourth]))
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['code']),
    ['UNITS_IN_THE_WAY'],
  )
  assert.deepEqual(await statuses([second]), ['TODO'])
  const both = await taking(redlineId, [second, third])
  await maya.get(takeDocument, both)
  assert.deepEqual(await maya.refused(takeDocument, both), ['REDLINE_DIFFERS', 'UNITS_IN_THE_WAY'])
  assert.deepEqual(await maya.refused(takeDocument, await taking(redlineId, [fourth])), ['REDLINE_PASSED'])
  assert.deepEqual(await whoCanTake(redlineId), { [fourth]: 'STEP_PASSED' })
  const [step] = (await seeRun(ada, second)).steps
  assert.deepEqual([step?.title, step?.status, step?.attempt], ['Solder without flux', 'TODO', 2])
  const seen = await ada.get(
    `query ($id: ID!) { redline(id: $id) { takenBy { runId status reason approved takenFromId
  approvals { reviewer { name } signature { meaning } } step { attempts { title } } } } }`,
    { id: redlineId },
  )
  assert.deepEqual(seen.redline.takenBy[0], {
    runId: second,
    status: 'APPLIED',
    reason: 'flux leaves residue',
    approved: true,
    takenFromId: redlineId,
    approvals: [{ reviewer: { name: 'Enno' }, signature: { meaning: 'redline approved' } }],
    step: { attempts: [{ title: 'Solder' }, { title: 'Solder without flux' }] },
  })
})

test('a step that a redline added or took out is added or taken out in the runs that take it, in its place', async () => {
  const runs = await aBatch(3)
  const [first = 0, second = 0, third = 0] = runs
  const alone = { siblingIds: [] }
  const { id } = await seeStep(ada, first, 'Solder')
  const { createRunStep } = await maya.get(
    'mutation ($input: CreateRunStepInput!) { createRunStep(input: $input) { step { id } redline { id } } }',
    { input: { runId: first, afterStepId: id, title: 'Inspect', reason: 'flux', ...alone } },
  )
  await edit('submitRedline', createRunStep.redline.id)
  await approve(createRunStep.redline.id)
  const added = await seeStep(maya, first, 'Inspect')
  await maya.get('mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }', {
    input: { id: added.id, etag: added._etag },
  })
  await maya.get(takeDocument, await taking(createRunStep.redline.id, [second, third]))
  const clean = await seeStep(ada, first, 'Clean')
  const { createRedline } = await maya.get(begin, {
    input: { stepId: clean.id, etag: clean._etag, reason: 'no flux', change: 'REMOVE', ...alone },
  })
  const approved = { redlineId: createRedline.redline.id, status: 'APPROVED' }
  await edit('submitRedline', createRedline.redline.id)
  for (const person of [engineer, quinn])
    await person.get(
      'mutation ($input: CreateRedlineApprovalInput!) { createRedlineApproval(input: $input) { approval { id } } }',
      { input: { ...approved, signature: person.sign } },
    )
  const removed = await seeStep(maya, first, 'Clean')
  await maya.get('mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }', {
    input: { id: removed.id, etag: removed._etag },
  })
  await maya.get(takeDocument, await taking(createRedline.redline.id, [second]))
  const inOrder = async (run: number) =>
    (await seeRun(ada, run)).steps.map(({ number, title, status }) => `${number} ${title} ${status}`)
  assert.deepEqual(await inOrder(second), ['1 Solder TODO', '1A Inspect TODO', '2 Clean CANCELED'])
  assert.deepEqual(await inOrder(third), ['1 Solder TODO', '1A Inspect TODO', '2 Clean TODO'])
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { upstreamStepIds } }', {
    id: (await seeStep(ada, third, 'Clean')).id,
  })
  assert.ok(runStep.upstreamStepIds.includes((await seeStep(ada, third, 'Inspect')).id))
})

const typeNamed = async (title: string): Promise<number> => {
  const { issueDispositionTypes } = await ada.get(
    'query ($title: String) { issueDispositionTypes(filters: { title: { eq: $title } }) { edges { node { id } } } }',
    { title },
  )
  return issueDispositionTypes.edges[0].node.id
}

test('when the work of an issue begins, its redlines that the approvals of its disposition cover are applied on all units of the batch by these signatures, and the others stay open', async () => {
  const runs = await aBatch(2)
  const [first = 0, second = 0] = runs
  const issue = await raise(ada, {
    title: 'Flux residue',
    runStepId: (await seeStep(ada, first, 'Solder')).id,
    issueDispositionTypeId: await typeNamed('Use as is'),
  })
  const made = await redline(first, { issueId: issue.id })
  await edit('updateRedline', made.id, { title: 'Solder without flux' })
  await edit('submitRedline', made.id)
  const releases = async () => {
    const seen = await ada.get(
      'query ($id: ID!) { issue(id: $id) { redlineReleases { applies missing redline { id _etag status step { title } } } } }',
      { id: issue.id },
    )
    return seen.issue.redlineReleases as {
      readonly applies: boolean
      readonly missing: string | null
      readonly redline: {
        readonly id: number
        readonly _etag: string
        readonly step: { readonly title: string }
      }
    }[]
  }
  const [shown] = await releases()
  assert.deepEqual([shown?.applies, shown?.missing?.includes('Manufacturing Engineer')], [false, true])
  // What the engineer was not shown, he does not approve with it.
  assert.deepEqual(await refusedDecisionOn(engineer, issue, { redlineEtags: [] }), ['CONCURRENCY_ERROR'])
  const redlineEtags = (await releases()).map(({ redline: { _etag } }) => _etag)
  await decideOn(engineer, issue, { redlineEtags })
  const { id: stepId, _etag: etag } = await seeStep(ada, second, 'Clean')
  const { createRedline } = await maya.get(begin, {
    input: { stepId, etag, reason: 'no residue', issueId: issue.id, change: 'REMOVE', siblingIds: [] },
  })
  await edit('submitRedline', createRedline.redline.id)
  await decideOn(quinn, issue)
  assert.deepEqual(
    (await releases()).map(({ applies, redline: { step } }) => [step.title, applies]),
    [
      ['Solder', true],
      ['Solder', true],
      ['Clean', false],
    ],
  )

  const open = await update(ada, await seeIssue(ada, issue.id), { status: 'IN_PROGRESS' })
  assert.deepEqual([open.status, await releases()], ['IN_PROGRESS', []])
  assert.deepEqual(await statuses(runs, 'Solder without flux'), ['TODO', 'TODO'])
  assert.deepEqual(await statuses(runs, 'Clean'), ['TODO', 'REDLINE'])
  const { redline: applied } = await ada.get(
    'query ($id: ID!) { redline(id: $id) { status approved approvals { reviewer { name } signature { meaning } } } }',
    { id: made.id },
  )
  assert.deepEqual(applied, {
    status: 'APPLIED',
    approved: true,
    approvals: [{ reviewer: { name: 'Enno' }, signature: { meaning: 'disposition approved' } }],
  })
})

test('two redlines of one run that one issue releases are applied one on the other, a gate with them', async () => {
  const [run = 0] = await aBatch(1)
  const issue = await raise(ada, { issueDispositionTypeId: await typeNamed('Use as is') })
  for (const title of ['Solder', 'Clean']) {
    const { id: stepId, _etag: etag } = await seeStep(ada, run, title)
    const { createRedline } = await maya.get(begin, {
      input: { stepId, etag, reason: 'dry', issueId: issue.id },
    })
    const roles = [{ roleId: await roleNamed(ada, 'Quality Engineer'), count: 1 }]
    const gate = { kind: 'HOLD_POINT', stands: 'BEFORE_START' }
    const unknown = { gates: [{ ...gate, roles: [{ roleId: run, count: 1 }] }] }
    await assert.rejects(edit('updateRedline', createRedline.redline.id, unknown), /NOT_FOUND/)
    const gates = title === 'Solder' ? [{ ...gate, roles }] : []
    await edit('updateRedline', createRedline.redline.id, { title: `${title} dry`, gates })
    await edit('submitRedline', createRedline.redline.id)
  }
  await decideOn(engineer, issue)
  await decideOn(quinn, issue)
  await update(ada, await seeIssue(ada, issue.id), { status: 'IN_PROGRESS' })
  assert.deepEqual(
    (await seeRun(ada, run)).steps.map(({ title, status, attempt }) => `${title} ${status} ${attempt}`),
    ['Solder dry TODO 2', 'Clean dry TODO 2'],
  )
  // Quality approved that it is a hold point from now on.
  const held = await seeStep(ada, run, 'Solder dry')
  assert.deepEqual(await refusedAct(ada, 'startRunStep', held), ['GATE_OPEN'])
})

test('a redline over a batch of 500 takes as many statements as over one of 3 and of 50', async () => {
  const counts = []
  for (const size of [3, 50, 500]) {
    const [first = 0] = await aBatch(size)
    // As autovacuum does on a server that runs.
    await (await floor.owner()).query('analyze run, run_step')
    const counted = []
    const input = await asked(first)
    let made = { id: 0 }
    counted.push(
      await countStatements(floor.performer, async () => {
        made = (await maya.get(begin, input)).createRedline.redline
      }),
    )
    await edit('updateRedline', made.id, { title: 'Solder without flux' })
    counted.push(await countStatements(floor.performer, () => edit('submitRedline', made.id)))
    counted.push(await countStatements(floor.performer, () => approve(made.id)))
    const step = await seeStep(maya, first, 'Solder')
    counted.push(
      await countStatements(floor.performer, () =>
        maya.get('mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }', {
          input: { id: step.id, etag: step._etag },
        }),
      ),
    )
    const issue = await raise(ada, { issueDispositionTypeId: await typeNamed('Use as is') })
    const { id: stepId, _etag: etag } = await seeStep(ada, first, 'Clean')
    const { createRedline } = await maya.get(begin, {
      input: { stepId, etag, reason: 'dry', issueId: issue.id },
    })
    await edit('updateRedline', createRedline.redline.id, { title: 'Clean dry' })
    await edit('submitRedline', createRedline.redline.id)
    await decideOn(engineer, issue)
    await decideOn(quinn, issue)
    const decided = await seeIssue(ada, issue.id)
    counted.push(
      await countStatements(floor.performer, () => update(ada, decided, { status: 'IN_PROGRESS' })),
    )
    assert.deepEqual((await seeStep(ada, first, 'Clean dry')).status, 'TODO')
    const { redlineId, runs } = await anAppliedRedline(Math.min(size, 50))
    const all = await taking(redlineId, runs.slice(1))
    counted.push(await countStatements(floor.performer, () => maya.get(takeDocument, all)))
    counts.push(counted)
  }
  assert.deepEqual(counts[1], counts[0])
  assert.deepEqual(counts[2], counts[0])
})

test('what was done to many units at once is in the record of each, and it verifies', async () => {
  const keeping = new RecordKeeping(floor)
  await keeping.signAll()
  const { findings } = await keeping.verify()
  assert.deepEqual(findings, [])
})
