import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type ChildWish, type MakeChild, missingOf, planChildRuns } from './planChildRuns.ts'

const quantity = (text: string) => accepted(parseQuantity(text))

const arm: MakeChild = {
  partId: '7',
  partNumber: 'ARM',
  trackingType: 'SERIAL',
  required: quantity('4'),
  started: quantity('1'),
  procedureIds: ['70'],
}
const glue: MakeChild = {
  ...arm,
  partId: '8',
  partNumber: 'GLUE',
  trackingType: 'LOT',
  required: quantity('0.25'),
  started: quantity('0'),
}
const wish = (over: Partial<ChildWish> = {}): ChildWish => ({
  partId: '7',
  quantity: null,
  procedureId: null,
  ...over,
})
const fieldsOf = (children: readonly MakeChild[], wishes: readonly ChildWish[] | null) =>
  planChildRuns(children, wishes).refusals.map((refusal) =>
    refusal.code === 'INVALID_INPUT' ? refusal.field : refusal.code,
  )

test('what is missing is made: a run for each serial, one for a lot', () => {
  const { starts, refusals } = planChildRuns([arm, glue], null)
  assert.deepEqual(refusals, [])
  const unit = {
    partId: '7',
    partNumber: 'ARM',
    procedureId: '70',
    quantity: quantity('1'),
    isOneOfSeveral: true,
  }
  assert.deepEqual(starts, [
    unit,
    unit,
    unit,
    {
      partId: '8',
      partNumber: 'GLUE',
      procedureId: '70',
      quantity: quantity('0.25'),
      isOneOfSeveral: false,
    },
  ])
})

test('what was started already is not missing, and more is made only when somebody says so', () => {
  assert.equal(missingOf({ required: quantity('4'), started: quantity('5') }), '0')
  const done = { ...arm, started: quantity('4') }
  assert.deepEqual(fieldsOf([done], null), ['runId'])
  assert.deepEqual(fieldsOf([done], [wish()]), ['children.0.quantity'])
  assert.equal(planChildRuns([done], [wish({ quantity: quantity('2') })]).starts.length, 2)
})

test('all that is wrong with the wishes is said at once', () => {
  const two = { ...glue, procedureIds: ['70', '71'] }
  const unlinked = { ...glue, partId: '9', procedureIds: [] }
  const wishes = [
    wish({ partId: '99' }),
    wish({ quantity: quantity('1.5') }),
    wish({ partId: '8' }),
    wish({ partId: '9' }),
    wish({ partId: '8', procedureId: '71' }),
  ]
  assert.deepEqual(fieldsOf([arm, two, unlinked], wishes), [
    'children.0.partId',
    'children.1.quantity',
    'children.2.procedureId',
    'NO_PROCEDURES',
  ])
})

test('a thousand runs are started at once, and no more', () => {
  const many = (count: string) => fieldsOf([arm], [wish({ quantity: quantity(count) })])
  assert.deepEqual(many('1000'), [])
  assert.deepEqual(many('1001'), ['children'])
  assert.deepEqual(many('1000000000'), ['children'])
})
