import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStalled, workingDaysBefore } from './stalled.ts'

const thursday = new Date('2026-11-26T10:00:00Z')
const before = (now: Date, days: number) => workingDaysBefore(now, days).toISOString()

test('working days are counted over weekends', () => {
  assert.equal(before(thursday, 1), '2026-11-25T10:00:00.000Z')
  assert.equal(before(thursday, 3), '2026-11-23T10:00:00.000Z')
  assert.equal(before(thursday, 4), '2026-11-20T10:00:00.000Z')
  assert.equal(before(thursday, 7), '2026-11-17T10:00:00.000Z')
  const sunday = new Date('2026-11-29T10:00:00Z')
  assert.equal(before(sunday, 1), '2026-11-26T10:00:00.000Z', 'a weekend counts as its Friday')
})

test('a run in work is stalled after so many working days without activity, not after exactly so many', () => {
  const at = (time: string) => ({ status: 'IN_PROGRESS' as const, lastActivity: new Date(time) })
  assert.equal(isStalled(at('2026-11-17T09:59:59Z'), thursday, 7), true)
  assert.equal(isStalled(at('2026-11-17T10:00:00Z'), thursday, 7), false)
})

test('what is not in work does not stall', () => {
  const lastActivity = new Date('2020-01-01T00:00:00Z')
  for (const status of ['HOLD', 'REDLINE', 'FAILED'] as const) {
    assert.equal(isStalled({ status, lastActivity }, thursday, 7), true, status)
  }
  for (const status of ['TODO', 'COMPLETE', 'CANCELED', 'PARTIAL_COMPLETE'] as const) {
    assert.equal(isStalled({ status, lastActivity }, thursday, 7), false, status)
  }
})
