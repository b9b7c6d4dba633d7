import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import type { FieldToMake } from './made.ts'
import {
  act,
  aRunOf,
  fieldNamed,
  record,
  refusedAct,
  refusedRecord,
  refusedSign,
  roleNamed,
  type StepSeen,
  seeRun,
  seeStep,
  sign,
  stepTitled,
} from './working.ts'

let floor: Floor
let ada: Person
let olga: Person
let quinn: Person
let quality: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  olga = await floor.person({ roles: ['Operator'], name: 'Olga Operator' })
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  quality = await roleNamed(ada, 'Quality Engineer')
})

async function inProgress(fields: readonly FieldToMake[]): Promise<StepSeen> {
  const runId = await aRunOf(ada, [{ title: 'Tighten', fields }])
  return act(olga, 'startRunStep', await seeStep(olga, runId, 'Tighten'))
}

const torque = { name: 'Torque', type: 'NUMBER' }
const done = { name: 'Done', type: 'SIGNOFF', required: true }

test('a signature keeps who signed what, in which role and sense, at which time of the site', async () => {
  const step = await inProgress([torque, { ...done, signoffRoleId: quality }])
  await record(olga, fieldNamed(step, 'Torque'), { value: '9.50' })
  const signed = await sign(quinn, fieldNamed(step, 'Done'))
  assert.equal(signed.value, true)
  const { runStepField } = await ada.get(
    `query ($id: ID!) { runStepField(id: $id) { signature { printedName roleName meaning siteTime signedAt signer { name }
      definitionDigest contentDigest content voidedAt } step { definitionDigest } } }`,
    { id: signed.id },
  )
  const { signature } = runStepField
  assert.equal(signature.printedName, 'Quinn Quality')
  assert.equal(signature.signer.name, 'Quinn Quality')
  assert.equal(signature.roleName, 'Quality Engineer')
  assert.equal(signature.meaning, 'performed')
  assert.match(signature.siteTime, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/)
  assert.equal(Date.parse(signature.siteTime), Math.floor(Date.parse(signature.signedAt) / 1000) * 1000)
  assert.equal(signature.definitionDigest, runStepField.step.definitionDigest)
  assert.equal(signature.contentDigest, createHash('sha256').update(signature.content).digest('hex'))
  const content = JSON.parse(signature.content)
  assert.equal(content.definitionDigest, runStepField.step.definitionDigest)
  assert.deepEqual(
    content.values.map(({ value }: { value: unknown }) => value),
    ['9.50'],
  )
})

test('a sign-off is signed by a holder of its role', async () => {
  const step = await inProgress([{ ...done, signoffRoleId: quality }])
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Done')), ['ROLE_REQUIRED'])
  assert.equal((await sign(quinn, fieldNamed(step, 'Done'))).value, true)
})

test('a sign-off stands in the way of completing until it is signed', async () => {
  const step = await inProgress([done])
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', step), ['SIGN_OFF_MISSING'])
  await sign(olga, fieldNamed(step, 'Done'))
  assert.equal((await act(olga, 'completeRunStep', step)).status, 'COMPLETE')
})

test('an API key never signs', async () => {
  const step = await inProgress([done])
  const key = await floor.key()
  assert.deepEqual(
    await refusedRecord(key, fieldNamed(step, 'Done'), { value: true, signature: olga.sign }),
    ['SIGNATURE_REQUIRED'],
  )
  assert.deepEqual(await refusedRecord(key, fieldNamed(step, 'Done'), { value: true }), [
    'SIGNATURE_REQUIRED',
  ])
})

test('no value stands for a signature, and no signature for a value', async () => {
  const step = await inProgress([done, { name: 'Clean', type: 'BOOLEAN' }])
  assert.deepEqual(await refusedRecord(olga, fieldNamed(step, 'Done'), { value: true }), [
    'SIGNATURE_REQUIRED',
  ])
  assert.deepEqual(await refusedRecord(olga, fieldNamed(step, 'Done'), { value: 'yes' }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedRecord(olga, fieldNamed(step, 'Done'), { notApplicable: true }), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Clean')), ['INVALID_INPUT'])
})

test('at a station another person signs with own credentials, own roles and own permissions', async () => {
  const step = await inProgress([{ ...done, signoffRoleId: quality }])
  const reader = await floor.person({ roles: ['Read-only'] })
  const asReader = await refusedRecord(olga, fieldNamed(step, 'Done'), {
    value: true,
    signature: reader.sign,
  })
  assert.deepEqual(asReader, ['PERMISSION'])
  const asOlga = await refusedRecord(quinn, fieldNamed(step, 'Done'), { value: true, signature: olga.sign })
  assert.deepEqual(asOlga, ['ROLE_REQUIRED'])
  await record(olga, fieldNamed(step, 'Done'), { value: true, signature: quinn.sign })
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { signatures { printedName } } }', {
    id: step.id,
  })
  assert.deepEqual(runStep.signatures, [{ printedName: 'Quinn Quality' }])
})

test('a sign-off is signed while its step is in progress, once', async () => {
  const runId = await aRunOf(ada, [{ title: 'Tighten', fields: [done] }])
  const todo = await seeStep(olga, runId, 'Tighten')
  assert.deepEqual(await refusedSign(olga, fieldNamed(todo, 'Done')), ['RUN_STEP_TRANSITION'])
  await act(olga, 'startRunStep', todo)
  const signed = await sign(olga, fieldNamed(todo, 'Done'))
  assert.deepEqual(await refusedSign(quinn, fieldNamed(todo, 'Done')), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await refusedSign(quinn, signed), ['ALREADY_EXISTS'])
})

test('nothing is signed on a run that is on hold', async () => {
  const step = await inProgress([done])
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { run { id _etag } } }', {
    id: step.id,
  })
  await ada.get('mutation ($input: HoldRunInput!) { holdRun(input: $input) { run { id } } }', {
    input: { id: runStep.run.id, etag: runStep.run._etag, kind: 'PRODUCTION', reason: 'line stopped' },
  })
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Done')), ['RUN_ON_HOLD'])
})

const verified: readonly FieldToMake[] = [torque, { name: 'Verified', type: 'SIGNOFF', verifies: 1 }]

test('what a sign-off verifies must be there, and its signer must not have entered it', async () => {
  const step = await inProgress(verified)
  assert.deepEqual(await refusedSign(quinn, fieldNamed(step, 'Verified')), ['FIELDS_MISSING'])
  await record(olga, fieldNamed(step, 'Torque'), { value: '10' })
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Verified')), ['SEPARATION_OF_DUTIES'])
  const signed = await sign(quinn, fieldNamed(step, 'Verified'))
  assert.deepEqual(
    signed.step.signatures.map(({ meaning }) => meaning),
    ['verified'],
  )
})

test('who entered an earlier value does not verify the one that replaced it', async () => {
  const step = await inProgress(verified)
  const first = await record(olga, fieldNamed(step, 'Torque'), { value: '10' })
  await record(ada, first, { value: '11' })
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Verified')), ['SEPARATION_OF_DUTIES'])
})

test('who signed a sign-off does not verify it', async () => {
  const step = await inProgress([done, { name: 'Verified', type: 'SIGNOFF', verifies: 1 }])
  await sign(olga, fieldNamed(step, 'Done'))
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Verified')), ['SEPARATION_OF_DUTIES'])
  assert.equal((await sign(quinn, fieldNamed(step, 'Verified'))).value, true)
})

test('a peer has not worked on the step', async () => {
  const step = await inProgress([torque, { ...done, peerReviewRequired: true }])
  await record(quinn, fieldNamed(step, 'Torque'), { value: '10' })
  assert.deepEqual(await refusedSign(quinn, fieldNamed(step, 'Done')), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(await refusedSign(olga, fieldNamed(step, 'Done')), ['SEPARATION_OF_DUTIES'])
  assert.equal((await sign(ada, fieldNamed(step, 'Done'))).value, true)
})

test('a change of a signed value voids the signature, visibly and for ever; the step is signed again', async () => {
  const step = await inProgress([torque, done])
  const first = await record(olga, fieldNamed(step, 'Torque'), { value: '10' })
  const signed = await sign(quinn, fieldNamed(step, 'Done'))
  const { step: changed } = await record(olga, first, { value: '11' })
  const [voided] = changed.signatures
  assert.notEqual(voided?.voidedAt, null)
  assert.equal(voided?.voidReason, 'the value of Torque was changed')
  assert.equal(fieldNamed(changed, 'Done').value, null)
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', step), ['SIGN_OFF_MISSING'])
  assert.deepEqual(await refusedSign(quinn, signed), ['CONCURRENCY_ERROR'])
  const again = await sign(quinn, fieldNamed(changed, 'Done'))
  assert.equal(again.step.signatures.length, 2)
  const events = await floor.rows<{ type: string }>(
    statement(
      `select type from event where type in ('FIELD_SIGNED', 'SIGNATURES_VOIDED', 'FIELD_VALUE_RECORDED')
  and stream_id = (select run_id from run_step where id = $1::bigint) order by version`,
      [String(step.id)],
    ),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['FIELD_VALUE_RECORDED', 'FIELD_SIGNED', 'FIELD_VALUE_RECORDED', 'SIGNATURES_VOIDED', 'FIELD_SIGNED'],
  )
})

test('a value that was empty when somebody signed may be filled without voiding the signature', async () => {
  const step = await inProgress([torque, done])
  await sign(quinn, fieldNamed(step, 'Done'))
  const { step: after } = await record(olga, fieldNamed(step, 'Torque'), { value: '10' })
  assert.deepEqual(
    after.signatures.map(({ voidedAt }) => voidedAt),
    [null],
  )
})

test('a voided signature takes the verification of it along', async () => {
  const step = await inProgress([torque, done, { name: 'Verified', type: 'SIGNOFF', verifies: 2 }])
  const value = await record(olga, fieldNamed(step, 'Torque'), { value: '10' })
  await sign(olga, fieldNamed(step, 'Done'))
  await sign(quinn, fieldNamed(step, 'Verified'))
  const { step: after } = await record(olga, value, { value: '11' })
  assert.equal(after.signatures.filter(({ voidedAt }) => voidedAt !== null).length, 2)
})

test('a person does not vouch for a value that came after what was shown', async () => {
  const step = await inProgress([torque, done])
  const shown = fieldNamed(step, 'Done')
  assert.match(shown.shownDigest ?? '', /^[0-9a-f]{64}$/)
  await record(olga, fieldNamed(step, 'Torque'), { value: '10' })
  const stale = { value: true, signature: quinn.sign, shownDigest: shown.shownDigest }
  assert.deepEqual(await refusedRecord(quinn, shown, stale), ['CONCURRENCY_ERROR'])
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { fields { name shownDigest } } }', {
    id: step.id,
  })
  const fresh = runStep.fields.find(({ name }: { name: string }) => name === 'Done').shownDigest
  const signed = await record(quinn, shown, { ...stale, shownDigest: fresh })
  assert.equal(signed.value, true)
})

test('signatures of a failed attempt stay with it, and do not sign the next one', async () => {
  const step = await inProgress([done])
  const { step: signed } = await sign(olga, fieldNamed(step, 'Done'))
  const failed = await act(olga, 'failRunStep', signed, { reason: 'slipped' })
  const again = await act(olga, 'startRunStep', await act(olga, 'redoRunStep', failed))
  assert.equal(fieldNamed(again, 'Done').value, null)
  assert.deepEqual(
    again.signatures.map(({ attempt, voidedAt }) => [attempt, voidedAt]),
    [[1, null]],
  )
  assert.deepEqual(await refusedAct(olga, 'completeRunStep', again), ['SIGN_OFF_MISSING'])
})

test('signing renews neither the step nor the run', async () => {
  const runId = await aRunOf(ada, [{ title: 'Tighten', fields: [done] }])
  await act(olga, 'startRunStep', await seeStep(olga, runId, 'Tighten'))
  const before = await seeRun(ada, runId)
  await sign(olga, fieldNamed(stepTitled(before.steps, 'Tighten'), 'Done'))
  const after = await seeRun(ada, runId)
  assert.equal(after._etag, before._etag)
  assert.equal(stepTitled(after.steps, 'Tighten')._etag, stepTitled(before.steps, 'Tighten')._etag)
})
