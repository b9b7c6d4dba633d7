import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { Json } from '../canonical.ts'
import type { Decimal } from '../decimal.ts'
import { parseDecimal } from '../decimal.ts'
import { accepted, isRefusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { rolesThatWouldSign } from '../runStep/skipConcession.ts'
import type { FieldDefinition, NumericLimits } from '../step/stepDefinition.ts'
import { noLimits, plainColumn, plainField, plainRow } from '../step/stepDefinition.ts'
import { fieldId, parseFieldId } from './fieldId.ts'
import type { FieldValue } from './fieldValue.ts'
import { notApplicable } from './fieldValue.ts'
import { effectiveLimits, judgeFieldValue, judgeValidations, rangeInWords } from './judgeFieldValue.ts'
import { missingFields, missingSignOffs } from './missingFields.ts'
import { parseFieldValue } from './parseFieldValue.ts'
import { validationFunctions } from './validationFunctions.ts'
import { whyNotRecordValue } from './whyNotRecordValue.ts'

const decimal = (text: string): Decimal => accepted(parseDecimal(text))
const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const ada: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set<Permission>() }
const field = (over: Partial<FieldDefinition>): FieldDefinition => ({
  ...plainField,
  number: 1,
  name: 'Torque',
  type: 'NUMBER',
  ...over,
})
const between: NumericLimits = { ...noLimits, min: decimal('9.5'), max: decimal('10.5') }

function parsed(over: Partial<FieldDefinition>, raw: Json): FieldValue {
  return accepted(parseFieldValue(field(over), raw))
}

function refusesAll(over: Partial<FieldDefinition>, ...raws: Json[]): void {
  for (const raw of raws)
    assert.ok(isRefusal(parseFieldValue(field(over), raw)), `${over.type} ${JSON.stringify(raw)}`)
}

test("a field's id is its step's id times 4096 plus its number, and back", () => {
  assert.equal(fieldId('2000', 17), '8192017')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 41 }), fc.nat(4095), (step, number) => {
      assert.deepEqual(parseFieldId(fieldId(String(step), number)), {
        runStepId: String(step),
        fieldNumber: number,
      })
    }),
  )
  for (const id of ['0', '17', '-4096', '4096.5', 'x', '1:2', '']) assert.equal(parseFieldId(id), null)
  assert.throws(() => fieldId('1', 4096), RangeError)
})

test('a number keeps the digits it was read with', () => {
  assert.equal(parsed({}, '9.50'), '9.50')
  assert.equal(parsed({}, 9.5), '9.5')
  refusesAll({}, 'nine', '', true, ['9'], '1e999')
})

test('a value of another type is refused, never converted', () => {
  assert.equal(parsed({ type: 'BOOLEAN' }, false), false)
  assert.equal(parsed({ type: 'STRING' }, 'e\u0301'), 'é')
  assert.equal(parsed({ type: 'USER' }, 41), '41')
  assert.equal(parsed({ type: 'PART' }, '41'), '41')
  refusesAll({ type: 'BOOLEAN' }, 'true', 1)
  refusesAll({ type: 'STRING' }, 5, 'a\u0000')
  refusesAll({ type: 'TOOL' }, 'wrench', -1, 0, 1.5, '99999999999999999')
  refusesAll({ type: 'SIGNOFF' }, 'Ada', true)
})

test('only what is offered is chosen, each once, in the order shown', () => {
  const options = ['Pass', 'Fail', 'Rework']
  assert.equal(parsed({ type: 'SELECT', options }, 'Pass'), 'Pass')
  assert.deepEqual(parsed({ type: 'MULTISELECT', options }, ['Rework', 'Pass', 'Rework']), ['Pass', 'Rework'])
  refusesAll({ type: 'SELECT', options }, 'pass', '', ['Pass'])
  refusesAll({ type: 'MULTISELECT', options }, 'Pass', ['Pass', 'Maybe'], [1])
})

test('a date is a day there is, a time has its offset and is kept as UTC', () => {
  assert.equal(parsed({ type: 'DATE' }, '2028-02-29'), '2028-02-29')
  refusesAll({ type: 'DATE' }, '2026-02-29', '2026-13-01', '31.03.2026', '2026-3-1', '')
  assert.equal(parsed({ type: 'DATETIME' }, '2026-03-31T14:05:00+02:00'), '2026-03-31T12:05:00.000Z')
  assert.equal(parsed({ type: 'DATETIME' }, '2026-03-31 14:05z'), '2026-03-31T14:05:00.000Z')
  assert.equal(parsed({ type: 'DATETIME' }, '2026-03-31T14:05:00.5-0330'), '2026-03-31T17:35:00.500Z')
  refusesAll(
    { type: 'DATETIME' },
    '2026-03-31T14:05:00',
    '2026-03-31',
    '2026-02-30T00:00:00Z',
    '2026-03-31T24:00:00Z',
    '2026-03-31T14:61:00Z',
  )
})

test('not applicable is a choice only where the definition allows it, and null empties', () => {
  assert.deepEqual(parsed({ allowNotApplicable: true }, { notApplicable: true }), notApplicable)
  refusesAll({}, { notApplicable: true })
  assert.equal(parsed({}, null), null)
})

test('limits are inclusive and nothing is rounded', () => {
  const judged = (value: string) => judgeFieldValue(field({ limits: between }), decimal(value))
  assert.equal(judged('9.5'), 'PASS')
  assert.equal(judged('9.50'), 'PASS')
  assert.equal(judged('10.5'), 'PASS')
  assert.equal(judged('9.4999999'), 'FAIL')
  assert.equal(judged('10.5000001'), 'FAIL')
  assert.equal(judgeFieldValue(field({ limits: between }), null), 'PENDING')
  assert.equal(judgeFieldValue(field({ limits: between }), notApplicable), 'PASS')
})

test('target and tolerance narrow what minimum and maximum allow', () => {
  assert.deepEqual(effectiveLimits({ ...noLimits, target: decimal('10'), tolerance: decimal('0.5') }), {
    min: '9.5',
    max: '10.5',
  })
  assert.deepEqual(
    effectiveLimits({
      min: decimal('9.8'),
      max: decimal('11'),
      target: decimal('10'),
      tolerance: decimal('0.5'),
    }),
    { min: '9.8', max: '10.5' },
  )
  assert.deepEqual(effectiveLimits({ ...noLimits, target: decimal('10') }), { min: null, max: null })
  assert.equal(rangeInWords(field({ limits: between, unit: { id: '12', name: 'N·m' } })), '9.5 to 10.5 N·m')
  assert.equal(rangeInWords(field({ limits: { ...noLimits, max: decimal('3') } })), 'at most 3')
  assert.equal(
    rangeInWords(field({ limits: { ...noLimits, min: decimal('0'), max: decimal('0.0') } })),
    'exactly 0',
  )
})

test('each validation function compares as its name says', () => {
  const results = (value: string) =>
    judgeValidations(
      field({
        validations: validationFunctions.map(({ id, functionName }) => ({
          functionId: id,
          functionName,
          value: decimal('5.0'),
        })),
      }),
      decimal(value),
    )
  //                                  <       <=      >       >=      =       ≠
  assert.deepEqual(results('4'), ['PASS', 'PASS', 'FAIL', 'FAIL', 'FAIL', 'PASS'])
  assert.deepEqual(results('5'), ['FAIL', 'PASS', 'FAIL', 'PASS', 'PASS', 'FAIL'])
  assert.deepEqual(results('5.1'), ['FAIL', 'FAIL', 'PASS', 'PASS', 'FAIL', 'PASS'])
  const unknown = field({
    validations: [{ functionId: '99', functionName: 'is_prime', value: decimal('1') }],
  })
  assert.equal(judgeFieldValue(unknown, decimal('7')), 'FAIL')
  assert.deepEqual(judgeValidations(unknown, null), ['PENDING'])
})

test('a value is recorded while its step is in progress on an open run that is not held', () => {
  const facts = {
    run,
    stepStatus: 'IN_PROGRESS',
    field: field({ limits: between }),
    before: null,
    after: decimal('9.1'),
    isCorrecting: false,
  } as const
  assert.deepEqual(whyNotRecordValue(facts, null, ada), [], 'out of range is saved first')
  assert.equal(whyNotRecordValue({ ...facts, stepStatus: 'TODO' }, null, ada)[0]?.code, 'RUN_STEP_TRANSITION')
  const held: RunLife = {
    ...run,
    heldAt: '2026-03-31T10:00:00Z',
    hold: { kind: 'MATERIAL', reason: 'x', causedBy: '9' },
  }
  assert.equal(whyNotRecordValue({ ...facts, run: held }, null, ada)[0]?.code, 'RUN_ON_HOLD')
  assert.equal(
    whyNotRecordValue({ ...facts, run: { ...run, completedAt: '2026-03-31T10:00:00Z' } }, null, ada)[0]?.code,
    'RUN_NOT_OPEN',
  )
})

test('a value that turns good takes a reason, and so does every change while correcting', () => {
  const bad = {
    run,
    stepStatus: 'IN_PROGRESS',
    field: field({ limits: between }),
    before: decimal('9.1'),
    after: decimal('9.6'),
    isCorrecting: false,
  } as const
  const codeOf = (over: object, reason: string | null = null) =>
    whyNotRecordValue({ ...bad, ...over }, reason, ada)[0]?.code
  assert.equal(codeOf({}), 'REASON_REQUIRED')
  assert.equal(codeOf({ after: null }), 'REASON_REQUIRED')
  assert.equal(codeOf({}, 'misread'), undefined)
  assert.equal(codeOf({ after: decimal('9.2') }), undefined)
  assert.equal(codeOf({ before: decimal('9.6'), after: decimal('9.7') }), undefined)
  assert.equal(
    codeOf({ before: decimal('9.6'), after: decimal('9.7'), isCorrecting: true }),
    'REASON_REQUIRED',
  )
  assert.equal(codeOf({ before: decimal('9.6'), after: decimal('9.6'), isCorrecting: true }), undefined)
})

test('a step tells which required fields, rows and sign-offs are still open', () => {
  const definition = {
    fields: [
      field({ required: true }),
      field({ number: 2, name: 'Note', type: 'STRING' }),
      field({ number: 3, name: 'Serial', type: 'STRING', required: true }),
      field({
        number: 4,
        name: 'Inspection',
        type: 'SIGNOFF',
        required: true,
        signoffRole: { id: '41', name: 'Quality Engineer' },
      }),
    ],
    columns: [
      { ...plainColumn, number: 1, header: 'Hole', type: 'STRING', readOnly: true },
      { ...plainColumn, number: 2, header: 'Diameter', type: 'NUMBER' },
      {
        ...plainColumn,
        number: 3,
        header: 'Gauged',
        type: 'SIGNOFF',
        signoffRole: { id: '42', name: 'Inspector' },
      },
      { ...plainColumn, number: 4, header: 'At the supplier', type: 'SIGNOFF', readOnly: true },
    ],
    rows: [
      { ...plainRow, number: 1, required: true },
      { ...plainRow, number: 3, required: true, cells: [{ column: 2, value: '5' }] },
      { ...plainRow, number: 2 },
    ],
  } as const
  const nothing = {
    values: new Map<number, FieldValue>([[3, '']]),
    cells: new Map<string, FieldValue>(),
    signedFields: new Set<number>(),
    signedCells: new Set<string>(),
  }
  assert.deepEqual(missingFields(definition, nothing), ['Torque', 'Serial', 'row 1 (Diameter)'])
  assert.deepEqual(missingSignOffs(definition, nothing), [
    'Inspection (Quality Engineer)',
    'row 1, Gauged (Inspector)',
    'row 3, Gauged (Inspector)',
  ])
  assert.deepEqual(
    rolesThatWouldSign({ ...definition, gates: [] }).map(({ name }) => name),
    ['Quality Engineer', 'Inspector'],
  )
  assert.deepEqual(rolesThatWouldSign({ ...definition, fields: [], rows: [], gates: [] }), [])
  const all = {
    values: new Map<number, FieldValue>([
      [1, notApplicable],
      [3, 'SN-1'],
    ]),
    cells: new Map<string, FieldValue>([
      ['1:2', '5.0'],
      ['3:3', notApplicable],
    ]),
    signedFields: new Set([4]),
    signedCells: new Set(['1:3']),
  }
  assert.deepEqual(missingFields(definition, all), [])
  assert.deepEqual(missingSignOffs(definition, all), [])
})
