import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { parseExactJson } from '../src/graphql/exactNumber.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aRun, type FieldToMake, release, unique } from './made.ts'
import {
  act,
  aRunOf,
  type FieldSeen,
  fieldNamed,
  record,
  refusedAct,
  refusedRecord,
  roleNamed,
  type StepSeen,
  seeStep,
} from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const torque = { name: 'Torque', type: 'NUMBER', unit: 'N·m', minimum: 9.5, maximum: 10.5 }

/** A step in progress with the fields given. */
async function inProgress(fields: readonly FieldToMake[]): Promise<StepSeen> {
  const runId = await aRunOf(ada, [{ title: 'Tighten', fields }])
  return act(ada, 'startRunStep', await seeStep(ada, runId, 'Tighten'))
}

/** A field alone in a step in progress. */
async function theField(field: FieldToMake): Promise<FieldSeen> {
  return fieldNamed(await inProgress([field]), field.name)
}

async function storedValue(field: Pick<FieldSeen, 'id'>): Promise<unknown> {
  const [row] = await floor.rows<{ value: unknown }>(
    statement(
      'select value from run_step_field_value where run_step_id = $1::bigint and field_number = $2::integer',
      [String(Math.floor(field.id / 4096)), field.id % 4096],
    ),
  )
  return row?.value
}

test('a reading is kept digit for digit as it was entered, as a number or as text', async () => {
  const field = await theField({ name: 'Length', type: 'NUMBER' })
  const exact = parseExactJson('{"value": 9.50}') as Record<string, unknown>
  const first = await record(ada, field, exact)
  assert.equal(await storedValue(field), '9.50')
  const long = '12345678901234567.00000000000000001'
  const second = await record(ada, first, { value: long })
  assert.equal(await storedValue(field), long)
  await ada.get(`mutation { updateRunStepFieldValue(input: { id: ${field.id}, etag: "${second._etag}", value: 1.10 }) {
    runStepField { id } } }`)
  assert.equal(await storedValue(field), '1.10')
})

test('limits are inclusive and compared as entered, without rounding', async () => {
  let field: FieldSeen = await theField(torque)
  for (const [value, result] of [
    ['9.5', 'PASS'],
    ['9.50', 'PASS'],
    ['10.5', 'PASS'],
    ['10.500000000000000000001', 'FAIL'],
    ['9.4999999999999999999999', 'FAIL'],
  ] as const) {
    field = await record(ada, field, { value, reason: 'read again' })
    assert.equal(field.result, result, value)
  }
})

test('target and tolerance are limits too', async () => {
  const field = await theField({ name: 'Gap', type: 'NUMBER', target: '2.0', tolerance: '0.1' })
  const good = await record(ada, field, { value: '2.10' })
  assert.equal(good.result, 'PASS')
  assert.equal((await record(ada, good, { value: '2.11' })).result, 'FAIL')
})

test('a value out of range is saved first; the step cannot be completed with it, and can be failed', async () => {
  const step = await inProgress([torque])
  const wrong = await record(ada, fieldNamed(step, 'Torque'), { value: '9.1' })
  assert.equal(wrong.result, 'FAIL')
  const answer = await ada.ask(
    'mutation ($input: CompleteRunStepInput!) { completeRunStep(input: $input) { runStep { id } } }',
    { input: { id: step.id, etag: step._etag } },
  )
  assert.deepEqual(
    answer.errors?.map(({ message }) => message),
    ['Out of range: Torque 9.1 N·m (9.5 to 10.5 N·m). Fail this step.'],
  )
  assert.equal((await act(ada, 'failRunStep', step, { reason: 'torque not reached' })).status, 'FAILED')
})

test('what the limits policy asks for stands in the way of completing', async () => {
  const issue = await inProgress([{ ...torque, outOfRange: 'REQUIRE_ISSUE' }])
  await record(ada, fieldNamed(issue, 'Torque'), { value: '9.1' })
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', issue), ['ISSUE_REQUIRED'])
  const concessionRoleId = await roleNamed(ada, 'Quality Engineer')
  const accepted = { ...torque, outOfRange: 'CONCESSION', processInformation: true, concessionRoleId }
  const concession = await inProgress([accepted])
  await record(ada, fieldNamed(concession, 'Torque'), { value: '9.1' })
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', concession), ['CONCESSION_REQUIRED'])
})

test('a change from out of range to in range takes a reason; other changes do not', async () => {
  const field = await theField(torque)
  const good = await record(ada, field, { value: '10' })
  const wrong = await record(ada, good, { value: '11' })
  assert.deepEqual(await refusedRecord(ada, wrong, { value: '10' }), ['REASON_REQUIRED'])
  assert.deepEqual(await refusedRecord(ada, wrong, { value: null }), ['REASON_REQUIRED'])
  assert.equal((await record(ada, wrong, { value: '10', reason: 'wrench was not zeroed' })).result, 'PASS')
})

test('a required field that is empty stands in the way of completing, and not applicable fills it', async () => {
  const step = await inProgress([
    { name: 'Note', type: 'STRING', required: true, allowNotApplicable: true },
    { name: 'Remark', type: 'STRING' },
  ])
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', step), ['FIELDS_MISSING'])
  const note = await record(ada, fieldNamed(step, 'Note'), { notApplicable: true })
  assert.deepEqual([note.value, note.notApplicable], [null, true])
  assert.deepEqual(await refusedRecord(ada, fieldNamed(step, 'Remark'), { notApplicable: true }), [
    'INVALID_INPUT',
  ])
  assert.equal((await act(ada, 'completeRunStep', step)).status, 'COMPLETE')
})

test('an unrecorded field has an etag all the same, and it guards the first value', async () => {
  const step = await inProgress([torque])
  const field = fieldNamed(step, 'Torque')
  assert.match(field._etag, /^[0-9a-f]{32}$/)
  assert.equal(fieldNamed(await seeStepById(step.id), 'Torque')._etag, field._etag)
  await record(ada, field, { value: '10' })
  assert.deepEqual(await refusedRecord(ada, field, { value: '10.1' }), ['CONCURRENCY_ERROR'])
})

async function seeStepById(id: number): Promise<StepSeen> {
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { title runId } }', { id })
  return seeStep(ada, runStep.runId, runStep.title)
}

test('values of an earlier attempt do not come back into the next one, and its etags are of no use there', async () => {
  const step = await inProgress([torque])
  const field = fieldNamed(step, 'Torque')
  const failed = await act(ada, 'failRunStep', step, { reason: 'slipped' })
  const again = await act(ada, 'startRunStep', await act(ada, 'redoRunStep', failed))
  assert.deepEqual(await refusedRecord(ada, field, { value: '10' }), ['CONCURRENCY_ERROR'])
  assert.equal((await record(ada, fieldNamed(again, 'Torque'), { value: '10' })).result, 'PASS')
})

test('a value is recorded while its step is in progress, and only then', async () => {
  const runId = await aRunOf(ada, [{ title: 'Tighten', fields: [torque] }])
  const todo = await seeStep(ada, runId, 'Tighten')
  assert.deepEqual(await refusedRecord(ada, fieldNamed(todo, 'Torque'), { value: '10' }), [
    'RUN_STEP_TRANSITION',
  ])
  const done = await act(ada, 'completeRunStep', await act(ada, 'startRunStep', todo))
  assert.deepEqual(await refusedRecord(ada, fieldNamed(done, 'Torque'), { value: '10' }), [
    'RUN_STEP_TRANSITION',
  ])
})

test('recording a value does not renew the etag of its step', async () => {
  const step = await inProgress([torque])
  const { step: after } = await record(ada, fieldNamed(step, 'Torque'), { value: '10' })
  assert.equal(after._etag, step._etag)
})

test('a value says whether a person or a program entered it, and keeps its history', async () => {
  const field = await theField(torque)
  const key: Asker = await floor.key()
  const first = await record(key, field, { value: '10' })
  assert.equal(first.source, 'KEY')
  const second = await record(ada, first, { value: '10.1' })
  assert.equal(second.source, 'PERSON')
  const history = await floor.rows<{ value: string; source: string }>(
    statement(
      `select old ->> 'value' as value, old ->> 'source' as source from row_history
where table_name = 'run_step_field_value' and row_id = $1::bigint order by position`,
      [String(Math.floor(field.id / 4096))],
    ),
  )
  assert.deepEqual(history, [{ value: '10', source: 'KEY' }])
})

test('the same value once more changes nothing', async () => {
  const field = await theField(torque)
  const first = await record(ada, field, { value: '10' })
  assert.equal((await record(ada, first, { value: '10' }))._etag, first._etag)
})

test('each type of field takes what it is for, and refuses the rest', async () => {
  const step = await inProgress([
    { name: 'Note', type: 'STRING' },
    { name: 'Clean', type: 'BOOLEAN' },
    { name: 'Grade', type: 'SELECT', options: ['A', 'B'] },
    { name: 'Marks', type: 'MULTISELECT', options: ['x', 'y', 'z'] },
    { name: 'Day', type: 'DATE' },
    { name: 'Moment', type: 'DATETIME' },
    { name: 'Witness', type: 'ION', allowedIonType: 'USERS' },
  ])
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['Note', ' as found ', 7],
    ['Clean', false, 'yes'],
    ['Grade', 'B', 'C'],
    ['Marks', ['z', 'x'], ['w']],
    ['Day', '2026-02-28', '2026-02-30'],
    ['Moment', '2026-03-01T06:00:00.000Z', '2026-03-01'],
    ['Witness', Number(ada.id), 'Ada'],
  ]
  for (const [name, good, bad] of cases) {
    const field = fieldNamed(step, name)
    assert.deepEqual(await refusedRecord(ada, field, { value: bad }), ['INVALID_INPUT'], name)
    const { value } = await record(ada, field, { value: good })
    assert.deepEqual(value, name === 'Note' ? value : name === 'Marks' ? ['x', 'z'] : good, name)
  }
  const again = fieldNamed(await seeStepById(step.id), 'Witness')
  assert.deepEqual(await refusedRecord(ada, again, { value: 1 }), ['NOT_FOUND'])
})

test('a field that is not there is told as missing', async () => {
  const field = await theField(torque)
  assert.deepEqual(await refusedRecord(ada, { id: field.id + 99, _etag: field._etag }, { value: '1' }), [
    'NOT_FOUND',
  ])
  assert.deepEqual(await refusedRecord(ada, { id: 4097, _etag: field._etag }, { value: '1' }), ['NOT_FOUND'])
  assert.deepEqual(await refusedRecord(ada, { id: 7, _etag: field._etag }, { value: '1' }), ['INVALID_INPUT'])
  const { runStepField } = await ada.get('{ runStepField(id: 4097) { id } }')
  assert.equal(runStepField, null)
})

test('who may not record values does not', async () => {
  const field = await theField(torque)
  const reader = await floor.person({ roles: ['Read-only'] })
  assert.deepEqual(await refusedRecord(reader, field, { value: '10' }), ['PERMISSION'])
})

test('the validations of a field judge its value one by one', async () => {
  const draft = await aDraft(ada, [{ title: 'Measure', fields: [{ name: 'Length', type: 'NUMBER' }] }])
  const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { steps { fields { id } } } }', {
    id: draft.id,
  })
  const stepFieldId = procedure.steps[0].fields[0].id
  await ada.get(
    'mutation ($input: CreateStepFieldValidationInput!) { createStepFieldValidation(input: $input) { stepFieldValidation { id } } }',
    { input: { fieldId: stepFieldId, functionId: 6, value: 0 } },
  )
  const released = await release(ada, draft.id)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: released.id, partId: part.id, serialNumber: unique('SN') })
  const step = await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Measure'))
  const field = fieldNamed(step, 'Length')
  assert.equal((await record(ada, field, { value: '0.00' })).result, 'FAIL')
  const { runStepField } = await ada.get(
    'query ($id: ID!) { runStepField(id: $id) { valid validations { functionName value result } } }',
    { id: field.id },
  )
  assert.deepEqual(runStepField, {
    valid: false,
    validations: [{ functionName: 'not_equal', value: 0, result: 'FAIL' }],
  })
})
