import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { verifyEvidence } from '../src/evidence/verifyEvidence.ts'
import { openEvidence } from '../src/openEvidence.ts'
import { atOnce, heldAtCommit } from './barrier.ts'
import { aBatchOf } from './batching.ts'
import { make, newVersion, seeProcedure } from './drafting.ts'
import { askingAs, type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aReleasedProcedure, release } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'
import { act, fieldNamed, record, refusedAct, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let maya: Person
let enno: Person
let quinn: Person
let olga: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  maya = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Maya' })
  enno = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Enno' })
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn' })
  olga = await floor.person({ roles: ['Operator'], name: 'Olga' })
})

const alone = { siblingIds: [] }
const board = [
  { title: 'Place' },
  {
    title: 'Solder',
    fields: [
      { name: 'Tip', type: 'NUMBER', unit: '°C', required: true, maximum: '340' },
      { name: 'Soldered', type: 'SIGNOFF', required: true },
    ],
  },
  { title: 'Clean' },
]

/** A step of several runs, as it stands in each. */
const steps = (runs: readonly number[], title: string) =>
  Promise.all(runs.map((run) => seeStep(ada, run, title)))

/** Solders the unit of a run and those named: heats, signs, completes. */
async function solder(runId: number, siblings: readonly number[], title: string, value: string) {
  const siblingIds = (await steps(siblings, title)).map(({ id }) => id)
  await act(olga, 'startRunStep', await seeStep(olga, runId, title), { siblingIds })
  for (const run of [runId, ...siblings])
    await record(olga, fieldNamed(await seeStep(olga, run, title), 'Tip'), { value })
  const step = await seeStep(olga, runId, title)
  await record(olga, fieldNamed(step, 'Soldered'), { value: true, signature: olga.sign, siblingIds })
  return act(olga, 'completeRunStep', await seeStep(olga, runId, title), { siblingIds })
}

/** What verifying the evidence of one run finds, with nothing else at hand. */
async function verifiedAlone(runId: number) {
  const given = await openEvidence(floor.performer.pool).find(ada.caller, {
    kind: 'run',
    id: String(runId),
    form: 'json',
  })
  const text = given?.open()
  assert.ok(typeof text === 'string')
  return { pack: JSON.parse(text), checked: verifyEvidence(text) }
}

const seenRedline = async (id: number) =>
  (
    await maya.get(
      `query ($id: ID!) { redline(id: $id) { _etag status mergedInto { id } fields { id _etag name }
        required { roleName } differences { name member before after } } }`,
      { id },
    )
  ).redline

const approving =
  'mutation ($input: CreateRedlineApprovalInput!) { createRedlineApproval(input: $input) { approval { id } } }'
const approval = (redlineId: number, by: Person) => ({
  input: { redlineId, status: 'APPROVED', signature: by.sign },
})
const applying = 'mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { id } } }'
const rebasing =
  'mutation ($input: RebaseRunsInput!) { rebaseRuns(input: $input) { runs { procedureRevision } } }'

test('a batch is redlined from the unit on which it was found: what is done stays as it was built, the rest is built anew, and the change goes into the next version and the next batch', async () => {
  const first = await aDraft(ada, board)
  await release(ada, first.id)
  const runs = await aBatchOf(ada, first.id, 12)
  const next = await aBatchOf(ada, first.id, 3)
  const [one = 0, two = 0, three = 0, ...rest] = runs
  await act(olga, 'startRunStep', await seeStep(olga, one, 'Place'))
  await act(olga, 'completeRunStep', await seeStep(olga, one, 'Place'))
  assert.ok((await steps(runs, 'Place')).every(({ status }) => status === 'COMPLETE'))

  // Units 1 and 2 are soldered as version 1 says. Unit 2 is signed for, fails, and leaves the batch.
  await solder(one, [], 'Solder', '338')
  await act(olga, 'startRunStep', await seeStep(olga, two, 'Solder'), alone)
  await record(olga, fieldNamed(await seeStep(olga, two, 'Solder'), 'Tip'), { value: '340' })
  const twoSigned = fieldNamed(await seeStep(olga, two, 'Solder'), 'Soldered')
  await record(olga, twoSigned, { value: true, signature: olga.sign, ...alone })
  await act(olga, 'failRunStep', await seeStep(olga, two, 'Solder'), { reason: 'pad lifted' })
  const { _etag: etag } = await seeRun(ada, two)
  await ada.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: { id: two, etag, runBatchId: null },
  })
  const left = await verifiedAlone(two)
  assert.deepEqual(left.checked?.problems, [])
  assert.ok((left.checked?.signatures ?? 0) > 0 && (left.checked?.events ?? 0) > 4)
  assert.equal(left.pack.runs.length, 1)
  assert.deepEqual(
    (await steps([one, two, three], 'Solder')).map(({ status }) => status),
    ['COMPLETE', 'FAILED', 'TODO'],
  )

  // Found on unit 3: the redline reaches 4 to 12, and who may work them waits.
  const begun = await seeStep(maya, three, 'Solder')
  const { createRedline } = await maya.get(
    'mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id batchSiblings { runId } } } }',
    { input: { stepId: begun.id, etag: begun._etag, reason: 'pads lift above 320 °C' } },
  )
  const { id } = createRedline.redline
  assert.deepEqual(
    createRedline.redline.batchSiblings.map(({ runId }: { readonly runId: number }) => Number(runId)).sort(),
    [...rest].sort(),
  )
  assert.deepEqual(await refusedAct(olga, 'startRunStep', await seeStep(olga, three, 'Solder')), [
    'RUN_STEP_TRANSITION',
    'UNITS_IN_THE_WAY',
  ])
  const [tip] = (await seenRedline(id)).fields
  await maya.get(
    'mutation ($input: UpdateRunStepFieldInput!) { updateRunStepField(input: $input) { redline { id } } }',
    { input: { id: tip.id, etag: tip._etag, maximum: '320' } },
  )
  await maya.get(
    'mutation ($input: UpdateRedlineInput!) { updateRedline(input: $input) { redline { id } } }',
    { input: { id, etag: (await seenRedline(id))._etag, title: 'Solder below 320 °C' } },
  )
  await maya.get(
    'mutation ($input: SubmitRedlineInput!) { submitRedline(input: $input) { redline { id } } }',
    { input: { id, etag: (await seenRedline(id))._etag } },
  )
  const asked = await seenRedline(id)
  assert.deepEqual(
    asked.required.map(({ roleName }: { readonly roleName: string }) => roleName),
    ['Manufacturing Engineer', 'Quality Engineer'],
  )
  assert.deepEqual(await maya.refused(approving, approval(id, maya)), [
    'SEPARATION_OF_DUTIES',
    'UNITS_IN_THE_WAY',
  ])
  const apply = async () => {
    const { id: step, _etag } = await seeStep(maya, three, 'Solder')
    return { input: { id: step, etag: _etag } }
  }
  await enno.get(approving, approval(id, enno))
  assert.deepEqual(
    [...new Set(await maya.refused(applying, await apply()))],
    ['APPROVALS_MISSING', 'UNITS_IN_THE_WAY'],
  )
  await quinn.get(approving, approval(id, quinn))
  await maya.get(applying, await apply())

  // 4 to 12 are worked by it with 3; 1 and 2 read as they were built to.
  const reached = [three, ...rest]
  const now = 'Solder below 320 °C'
  await act(olga, 'startRunStep', await seeStep(olga, three, now))
  const hot = await record(olga, fieldNamed(await seeStep(olga, three, now), 'Tip'), { value: '338' })
  assert.equal(hot.result, 'FAIL')
  for (const run of reached)
    await record(olga, fieldNamed(await seeStep(olga, run, now), 'Tip'), { value: '318', reason: 'cooled' })
  const soldered = fieldNamed(await seeStep(olga, three, now), 'Soldered')
  await record(olga, soldered, { value: true, signature: olga.sign })
  await act(olga, 'completeRunStep', await seeStep(olga, three, now))
  assert.deepEqual(
    (await steps(reached, now)).map(({ status, attempt }) => `${status} ${attempt}`),
    reached.map(() => 'COMPLETE 2'),
  )
  const asBuilt = await steps([one, two], 'Solder')
  assert.deepEqual(
    asBuilt.map(({ status, attempt, fields }) => [status, attempt, Number(fields[0]?.value ?? Number.NaN)]),
    [
      ['COMPLETE', 1, 338],
      ['FAILED', 1, 340],
    ],
  )
  const signatures = [...asBuilt, ...(await steps(reached, now))].flatMap((step) =>
    step.signatures.filter(({ meaning }) => meaning === 'performed'),
  )
  assert.equal(new Set(signatures.map((signature) => signature.id)).size, 12)
  // What was done to the others since is no part of the record of the unit that left.
  const { pack: leftNow } = await verifiedAlone(two)
  assert.deepEqual(leftNow.chains, left.pack.chains)

  // The draft of version 2 changed the limit too: one conflict, settled for the redline; the title merges by itself.
  const second = await newVersion(maya, first.familyId)
  const drafted = (await seeProcedure(maya, second.id)).steps.find(({ title }) => title === 'Solder')
  assert.ok(drafted)
  const [limit] = drafted.fields
  await make(maya, 'updateStepField', { id: limit?.id, etag: limit?._etag, maximum: '330' })
  const merging = { procedureId: second.id, redlineId: id }
  const { redlineMerge } = await maya.get(
    `query ($procedureId: ID!, $redlineId: ID!) { redlineMerge(procedureId: $procedureId, redlineId: $redlineId) {
      etag changes { name } conflicts { id name property } } }`,
    merging,
  )
  assert.deepEqual(
    redlineMerge.conflicts.map(({ name, property }: { name: string; property: string }) => [name, property]),
    [['Tip', 'measurement']],
  )
  const merge = 'mutation ($input: MergeRedlineInput!) { mergeRedline(input: $input) { procedure { id } } }'
  const given = { ...merging, etag: redlineMerge.etag }
  assert.deepEqual(await maya.refused(merge, { input: given }), ['MERGE_CONFLICT'])
  const resolutions = [{ conflictId: redlineMerge.conflicts[0].id, side: 'THEIRS' }]
  await maya.get(merge, { input: { ...given, resolutions } })
  assert.deepEqual((await seenRedline(id)).mergedInto, [{ id: second.id }])
  await release(ada, second.id)

  // The next batch takes version 2 where it has not soldered yet; the first batch keeps what it was bound to.
  await act(olga, 'startRunStep', await seeStep(olga, next[0] ?? 0, 'Place'))
  await act(olga, 'completeRunStep', await seeStep(olga, next[0] ?? 0, 'Place'))
  const rebased = []
  for (const run of next) rebased.push({ id: run, etag: (await seeRun(ada, run))._etag })
  const rebase = { procedureId: second.id, reason: 'pads lift above 320 °C' }
  const { rebaseRuns } = await ada.get(rebasing, { input: { ...rebase, runs: rebased } })
  assert.deepEqual(
    rebaseRuns.runs.map(({ procedureRevision }: { readonly procedureRevision: number }) => procedureRevision),
    [2, 2, 2],
  )
  const { _etag: oneEtag } = await seeRun(ada, one)
  assert.deepEqual(
    await ada.refused(rebasing, { input: { ...rebase, runs: [{ id: one, etag: oneEtag }] } }),
    ['CHANGE_PASSED'],
  )
  await solder(next[0] ?? 0, next.slice(1), now, '319')
  for (const [batch, units] of [
    [reached, 'worked by the redline'],
    [next, 'worked by version 2'],
  ] as const) {
    const ended = await steps(batch, now)
    assert.ok(
      ended.every(({ status, fields }) => status === 'COMPLETE' && fields[0]?.result === 'PASS'),
      units,
    )
  }
  assert.deepEqual((await verifiedAlone(rest.at(-1) ?? 0)).checked?.problems, [])
  const keeping = new RecordKeeping(floor)
  await keeping.signAll()
  assert.deepEqual((await keeping.verify()).findings, [])
})

test('of two who redline a batch at one moment, each from a unit of their own, one has it and the other is told; what both then write is kept, or told', async () => {
  const [unit = 0, other = 0] = await aBatchOf(ada, (await aReleasedProcedure(ada, board)).id, 3)
  const runs = [unit, other]
  const document =
    'mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { id } } }'
  // Each of them first, with the other at the door before the first is through; then both at one barrier.
  for (const [first, second] of [
    [maya, enno],
    [enno, maya],
    [null, null],
  ] as const) {
    const inputs = (await steps(runs, 'Solder')).map(({ id, _etag: etag }) => ({
      input: { stepId: id, etag, reason: 'pads lift' },
    }))
    const [mine, others] = inputs
    const held = first === null ? null : heldAtCommit(floor.performer)
    const performer = held?.performer ?? atOnce(floor.performer, 2)
    const begun = askingAs(performer)((first ?? maya).caller).ask(document, mine)
    await held?.written
    const late = askingAs(held === null ? performer : floor.performer)((second ?? enno).caller)
    const waiting = late.ask(document, others)
    held?.letGo()
    const answers = await Promise.all([begun, waiting])
    if (held !== null) assert.equal(answers[0]?.errors, undefined)
    const [made, ...none] = answers.flatMap(({ data, errors }) => (errors === undefined ? [data] : []))
    assert.deepEqual(none, [])
    const [told] = answers.flatMap(({ errors }) => errors ?? [])
    assert.match(told?.message ?? '', /redlin|Etag does not match/i)
    const { id } = made.createRedline.redline
    await bothWrite(id)
    const { id: step, _etag: etag } = await seeStep(ada, unit, 'Solder')
    await ada.get(
      'mutation ($id: ID!, $etag: String!) { cancelRunStepRedline(id: $id, etag: $etag) { runStep { id } } }',
      { id: step, etag },
    )
    assert.deepEqual(
      (await steps(runs, 'Solder')).map(({ status }) => status),
      ['TODO', 'TODO'],
    )
  }
})

/** Two people at one barrier: in two fields of a redline both have written, in one field one has, and the other is told. */
async function bothWrite(redlineId: number): Promise<void> {
  const edit =
    'mutation ($input: UpdateRunStepFieldInput!) { updateRunStepField(input: $input) { redline { id } } }'
  const [tip, done] = (await seenRedline(redlineId)).fields
  const together = (wishes: readonly (readonly [Person, { id: number; _etag: string }, object])[]) => {
    const asking = askingAs(atOnce(floor.performer, wishes.length))
    return Promise.all(
      wishes.map(([by, { id, _etag: etag }, input]) =>
        asking(by.caller).ask(edit, { input: { id, etag, ...input } }),
      ),
    )
  }
  const kept = await together([
    [maya, tip, { maximum: '320' }],
    [enno, done, { required: false }],
  ])
  assert.deepEqual(
    kept.map(({ errors }) => errors),
    [undefined, undefined],
  )
  const [again] = (await seenRedline(redlineId)).fields
  const one = await together([
    [maya, again, { maximum: '310' }],
    [enno, again, { maximum: '300' }],
  ])
  assert.deepEqual(
    one.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['CONCURRENCY_ERROR'],
  )
  const { differences } = await seenRedline(redlineId)
  assert.deepEqual(differences.map(({ name }: { readonly name: string }) => name).sort(), ['Soldered', 'Tip'])
}
