import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlannedToStart } from '../../generated/documents.ts'
import { firstRunOf, formOf, missingOfPlan, planInput, runsOfPlan, serialsOf } from './plannedStart.ts'

const plan: PlannedToStart = {
  id: '40',
  _etag: 'e1',
  title: null,
  status: 'PLANNED',
  quantity: '3',
  needBy: null,
  windowStart: '2099-03-02T06:00:00Z',
  orderReference: 'SO-1',
  priority: 0,
  part: {
    id: '9',
    partNumber: 'BRKT',
    revision: 'A',
    description: null,
    trackingType: 'SERIAL',
    numberingPattern: null,
  },
  procedure: { id: '3' },
  location: { id: '7', name: 'WC-1', timeZone: null },
}
const form = formOf(plan)

test('planned work fills in its procedure and part, and its serials may be left open', () => {
  assert.equal(missingOfPlan(form, plan), null)
  assert.equal(runsOfPlan(plan), 3)
  assert.equal(firstRunOf(form, plan)?.scheduledStart, plan.windowStart, 'judged by the day of the plan')
  assert.deepEqual(planInput(form, plan), {
    id: '40',
    etag: 'e1',
    procedureId: '3',
    serialNumbers: [],
    assignedToId: null,
  })
})

test('serials that are typed or scanned are as many as the runs', () => {
  assert.deepEqual(serialsOf(' A\nB, C\n\n'), ['A', 'B', 'C'])
  assert.match(missingOfPlan({ ...form, serial: 'A\nB' }, plan) ?? '', /2.*3/)
  assert.equal(missingOfPlan({ ...form, serial: 'A\nB\nC' }, plan), null)
  assert.equal(firstRunOf({ ...form, serial: 'A\nB\nC' }, plan)?.serialNumber, 'A')
})

test('units that are there are picked, one for each run', () => {
  const picking = { ...form, unitFrom: 'existing', unitIds: ['1', null, '2'] } as const
  assert.match(missingOfPlan(picking, plan) ?? '', /3 units/)
  const picked = { ...picking, unitIds: ['1', '5', '2'] }
  assert.equal(missingOfPlan(picked, plan), null)
  assert.deepEqual(planInput(picked, plan).partInventoryIds, ['1', '5', '2'])
})

test('a lot of a quantity is one run of all of it', () => {
  const lots: PlannedToStart = {
    ...plan,
    quantity: '40',
    part: plan.part && { ...plan.part, trackingType: 'LOT' },
  }
  const filled = { ...formOf(lots), lot: ' L-7 ' }
  assert.equal(runsOfPlan(lots), 1)
  assert.deepEqual([firstRunOf(filled, lots)?.quantity, planInput(filled, lots).lotNumber], [40, 'L-7'])
})

test('what somebody else started meanwhile is not started again', () => {
  assert.match(missingOfPlan(form, { ...plan, status: 'STARTED' }) ?? '', /meanwhile/)
})
