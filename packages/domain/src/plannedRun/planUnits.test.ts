import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type PlanToStart, planUnits } from './planUnits.ts'

const plan = (more: Partial<PlanToStart>): PlanToStart => ({
  trackingType: 'SERIAL',
  quantity: accepted(parseQuantity('3')),
  partInventoryIds: [],
  serialNumbers: [],
  lotNumber: null,
  ...more,
})

test('planned work on three serials is three runs of one unit, on the serials in their order', () => {
  const units = planUnits(plan({ serialNumbers: ['A', 'B', 'C'] }))
  assert.deepEqual(
    Array.isArray(units) && units.map(({ serialNumber, quantity }) => [serialNumber, quantity]),
    [
      ['A', '1'],
      ['B', '1'],
      ['C', '1'],
    ],
  )
})

test('planned work on a lot is one run of the whole quantity', () => {
  assert.deepEqual(planUnits(plan({ trackingType: 'LOT', lotNumber: 'L-7' })), [
    { partInventoryId: null, serialNumber: null, lotNumber: 'L-7', quantity: '3' },
  ])
})

test('units or serials that are not as many as the runs are refused by their field', () => {
  const field = (more: Partial<PlanToStart>) => Object(planUnits(plan(more))).field
  assert.equal(field({ serialNumbers: ['A'] }), 'serialNumbers')
  assert.equal(field({ partInventoryIds: ['1', '2'] }), 'partInventoryIds')
  assert.equal(field({ partInventoryIds: ['1'], serialNumbers: ['A'] }), 'serialNumbers')
})
