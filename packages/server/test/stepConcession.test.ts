import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openFloor, type Person } from './floor.ts'
import {
  act,
  aRunOf,
  fieldNamed,
  record,
  refusedAct,
  roleNamed,
  type StepSeen,
  seeRun,
  seeStep,
  sign,
} from './working.ts'

let ada: Person
let quinn: Person
let quality: number
let openQuality: () => Promise<Person>

before(async () => {
  const floor = await openFloor()
  ada = floor.admin
  openQuality = () => floor.person({ roles: ['Quality Engineer'] })
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  quality = await roleNamed(ada, 'Quality Engineer')
})

const door = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { runStep { id } } }`

const seen = ({ id, _etag }: Pick<StepSeen, 'id' | '_etag'>) => ({ id, etag: _etag })

function ask(who: Person, name: string, step: StepSeen, input: object = {}): Promise<unknown[]> {
  return who
    .ask(door(name), { input: { ...seen(step), ...input } })
    .then(({ errors }) => (errors ?? []).map(({ extensions }) => extensions?.['code']))
}

/** A run whose first step is signed by quality. */
async function aSignedRun(): Promise<number> {
  const fields = [{ name: 'Inspected', type: 'SIGNOFF', signoffRoleId: quality, required: true }]
  return aRunOf(ada, [{ title: 'Inspect', fields }, { title: 'Pack' }])
}

test('a required step is skipped with a reason and the approval of each role that would have signed there', async () => {
  const runId = await aSignedRun()
  const step = await seeStep(ada, runId, 'Inspect')
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { skipRolesMissing } }', {
    id: step.id,
  })
  assert.deepEqual(runStep.skipRolesMissing, ['Quality Engineer'])
  const why = { reason: 'inspected at the supplier' }
  assert.deepEqual(await ask(ada, 'skipRunStep', step), ['REASON_REQUIRED', 'CONCESSION_REQUIRED'])
  const approval = { ...why, signature: quinn.sign }
  assert.deepEqual(await ask(ada, 'approveSkip', step, { ...why, signature: ada.sign }), ['ROLE_REQUIRED'])
  assert.deepEqual(await ask(quinn, 'approveSkip', step, approval), [])
  assert.deepEqual(await ask(quinn, 'approveSkip', step, approval), ['INVALID_INPUT', 'SEPARATION_OF_DUTIES'])
  // Who approves does not skip.
  assert.deepEqual(await ask(quinn, 'skipRunStep', step, why), ['CONCESSION_REQUIRED'])
  assert.deepEqual(await ask(ada, 'skipRunStep', step, why), [])
  const skipped = await seeStep(ada, runId, 'Inspect')
  assert.equal(skipped.status, 'CANCELED')
  const pack = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Pack'))
  await act(ada, 'completeRunStep', pack)
  assert.equal((await seeRun(ada, runId)).status, 'PARTIAL_COMPLETE')
})

test('a skipped step is brought back, and the approval of its skip is void', async () => {
  const runId = await aSignedRun()
  const step = await seeStep(ada, runId, 'Inspect')
  const why = { reason: 'inspected at the supplier' }
  await ask(quinn, 'approveSkip', step, { ...why, signature: quinn.sign })
  await ask(ada, 'skipRunStep', step, why)
  assert.deepEqual(await ask(ada, 'bringBackRunStep', await seeStep(ada, runId, 'Inspect')), [])
  const back = await seeStep(ada, runId, 'Inspect')
  assert.equal(back.status, 'TODO')
  assert.deepEqual(
    back.signatures.map(({ voidReason }) => voidReason),
    ['the step was brought back'],
  )
  assert.deepEqual(await ask(ada, 'skipRunStep', back, why), ['CONCESSION_REQUIRED'])
})

test('a mandatory step is not skipped, and no quality hold is slipped by a skip', async () => {
  const runId = await aRunOf(ada, [{ title: 'Proof test', input: { mandatory: true } }, { title: 'Pack' }])
  const why = { reason: 'no time' }
  assert.deepEqual(await ask(ada, 'skipRunStep', await seeStep(ada, runId, 'Proof test'), why), [
    'MANDATORY_STEP',
  ])
  const pack = await seeStep(ada, runId, 'Pack')
  const held = await act(ada, 'holdRunStep', pack, { kind: 'QUALITY', reason: 'scratch' })
  assert.deepEqual(await ask(ada, 'skipRunStep', held, why), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(await ask(quinn, 'skipRunStep', held, why), [])
})

/** Both steps done, the first with a signed reading. */
async function done(): Promise<number> {
  const fields = [
    { name: 'Torque', type: 'NUMBER' },
    { name: 'Checked', type: 'SIGNOFF' },
  ]
  const runId = await aRunOf(ada, [{ title: 'Tighten', fields }, { title: 'Pack' }])
  const step = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Tighten'))
  const { step: read } = await record(ada, fieldNamed(step, 'Torque'), { value: '9.5' })
  await sign(ada, fieldNamed(read, 'Checked'))
  await act(ada, 'completeRunStep', step)
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', await seeStep(ada, runId, 'Pack')))
  return runId
}

async function marked(runId: number): Promise<[string, string, boolean, boolean][]> {
  const { run } = await ada.get(
    'query ($id: ID!) { run(id: $id) { steps { title status correcting verifyAfterReopening } } }',
    { id: runId },
  )
  return run.steps.map((step: Record<string, unknown>) => [
    step['title'],
    step['status'],
    step['correcting'],
    step['verifyAfterReopening'],
  ])
}

test('a step reopened to correct it keeps its values, each change takes a reason, and what followed is verified', async () => {
  const runId = await done()
  const step = await seeStep(ada, runId, 'Tighten')
  assert.deepEqual(await ask(ada, 'reopenRunStep', step, { mode: 'CORRECT', reason: ' ' }), [
    'REASON_REQUIRED',
  ])
  assert.deepEqual(await ask(ada, 'reopenRunStep', step, { mode: 'CORRECT', reason: 'misread' }), [])
  assert.deepEqual(await marked(runId), [
    ['Tighten', 'IN_PROGRESS', true, false],
    ['Pack', 'COMPLETE', false, true],
  ])
  const open = await seeStep(ada, runId, 'Tighten')
  assert.deepEqual(
    open.signatures.map(({ voidReason }) => voidReason),
    ['the step was reopened'],
  )
  const torque = fieldNamed(open, 'Torque')
  assert.equal(torque.value, 9.5)
  await assert.rejects(record(ada, torque, { value: '9.6' }), /reason/i)
  const { step: again } = await record(ada, torque, { value: '9.6', reason: 'misread' })
  await sign(ada, fieldNamed(again, 'Checked'))
  await act(ada, 'completeRunStep', await seeStep(ada, runId, 'Tighten'))
  const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }`
  const { _etag } = await seeRun(ada, runId)
  const input = { id: runId, etag: _etag, outcome: 'HELD', signature: ada.sign }
  assert.deepEqual(await ada.refused(complete, { input }), ['RUN_NOT_COMPLETABLE'])
  assert.deepEqual(await ask(ada, 'verifyRunStep', await seeStep(ada, runId, 'Pack')), [])
  assert.deepEqual(await ask(ada, 'verifyRunStep', await seeStep(ada, runId, 'Pack')), ['INVALID_INPUT'])
  assert.deepEqual(await marked(runId), [
    ['Tighten', 'COMPLETE', false, false],
    ['Pack', 'COMPLETE', false, false],
  ])
})

test('a step reopened to repeat it begins a new attempt, and a key reopens none', async () => {
  const floor = await openFloor()
  const runId = await done()
  const step = await seeStep(ada, runId, 'Tighten')
  await act(ada, 'updateRunStep', step, { status: 'TODO', reason: 'wrong screw' })
  const again = await seeStep(ada, runId, 'Tighten')
  assert.deepEqual([again.status, again.attempt, fieldNamed(again, 'Torque').value], ['TODO', 2, null])
  assert.ok(floor)
})

test('a value out of range is accepted under concession by a role that is named, never by who entered it', async () => {
  const fields = [
    {
      name: 'Humidity',
      type: 'NUMBER',
      maximum: 60,
      outOfRange: 'CONCESSION',
      processInformation: true,
      concessionRoleId: quality,
    },
  ]
  const runId = await aRunOf(ada, [{ title: 'Bond', fields }])
  const step = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Bond'))
  const accept = `mutation ($input: AcceptFieldValueInput!) { acceptFieldValue(input: $input) {
    runStepField { id _etag acceptance { printedName meaning } value } } }`
  const asked = (who: Person, field: { id: number; _etag: string }) => ({
    input: { id: field.id, etag: field._etag, reason: 'the adhesive bears 70', signature: who.sign },
  })
  const good = await record(ada, fieldNamed(step, 'Humidity'), { value: '55' })
  assert.deepEqual(await quinn.refused(accept, asked(quinn, good)), ['INVALID_INPUT'])
  const byQuinn = await record(quinn, good, { value: '64' })
  assert.deepEqual(await ada.refused(accept, asked(ada, byQuinn)), ['ROLE_REQUIRED', 'SEPARATION_OF_DUTIES'])
  assert.deepEqual(await quinn.refused(accept, asked(quinn, byQuinn)), ['SEPARATION_OF_DUTIES'])
  const other = await openQuality()
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', step), ['CONCESSION_REQUIRED'])
  const { acceptFieldValue } = await other.get(accept, asked(other, byQuinn))
  assert.equal(acceptFieldValue.runStepField.acceptance.meaning, 'accepted out of range')
  // Another value is not what was accepted.
  const { step: changed } = await record(ada, acceptFieldValue.runStepField, { value: '65' })
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', changed), ['CONCESSION_REQUIRED'])
  await other.get(accept, asked(other, fieldNamed(changed, 'Humidity')))
  assert.equal((await act(ada, 'completeRunStep', step)).status, 'COMPLETE')
})
