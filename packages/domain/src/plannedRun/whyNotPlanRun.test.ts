import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type PlanToCheck, whyNotPlanRun } from './whyNotPlanRun.ts'

const plan = (quantity: string, more: Partial<PlanToCheck> = {}): PlanToCheck => ({
  trackingType: 'SERIAL',
  quantity: accepted(parseQuantity(quantity)),
  procedureId: null,
  procedureFamilyId: '7',
  windowStart: '2026-03-02T06:00:00Z',
  windowEnd: '2026-03-02T06:00:00Z',
  ...more,
})

const fields = (checked: PlanToCheck) => whyNotPlanRun(checked).map((refusal) => Object(refusal).field)

test('serials are planned in whole numbers, a heap by any amount, and nothing is not planned', () => {
  assert.deepEqual(fields(plan('1000')), [])
  assert.deepEqual(fields(plan('1.5', { trackingType: null })), [])
  for (const quantity of ['0', '1.5', '1001']) assert.deepEqual(fields(plan(quantity)), ['quantity'])
})

test('all that contradicts itself in planned work is said at once', () => {
  const contradictory = plan('0', { procedureId: '3', windowEnd: '2026-03-01T06:00:00Z' })
  assert.deepEqual(fields(contradictory), ['quantity', 'procedureFamilyId', 'windowEnd'])
})
