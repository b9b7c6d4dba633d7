import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { isRemovalRefused, planRemoval } from './planRemoval.ts'

const q = (text: string): Quantity => accepted(parseQuantity(text))
const of = (installed: string, asked: string | null, isSerial = false) =>
  planRemoval({
    name: 'M3-NUT LOT-7',
    isSerial,
    installed: q(installed),
    asked: asked === null ? null : q(asked),
    lineUnit: null,
    unit: null,
  })

test('all of an installation comes out when nothing is said, or all is', () => {
  assert.equal(of('4', null), null)
  assert.equal(of('4', '4.0'), null)
  assert.equal(of('1', '1', true), null)
})

test('what comes out of a lot and what stays are together what was in, exactly', () => {
  const plan = of('1.0', '0.3')
  assert.ok(plan !== null && !isRemovalRefused(plan))
  assert.deepEqual([plan.removed, plan.stays, plan.taken], ['0.3', '0.7', '0.3'])
  assert.equal(addDecimals(plan.removed, plan.stays), '1')
})

test('nothing, more than is in, and part of one unit are refused', () => {
  for (const plan of [of('4', '0'), of('4', '4.001'), of('1', '0.5', true), of('0', '1')])
    assert.ok(plan !== null && isRemovalRefused(plan))
})
