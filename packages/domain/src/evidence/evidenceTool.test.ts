import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toolStanding } from './evidenceTool.ts'

test('a tool stands as its services were on record when it was used', () => {
  const used = { id: '7', name: 'TW-1 W-1', at: '2026-03-01T06:00:00Z', result: null, dueAt: null }
  assert.equal(toolStanding(used), 'NOT_SERVICED')
  assert.equal(toolStanding({ ...used, result: 'GOOD' }), 'IN_SERVICE', 'it has no interval')
  assert.equal(toolStanding({ ...used, result: 'GOOD', dueAt: '2026-03-01T06:00:01Z' }), 'IN_SERVICE')
  assert.equal(toolStanding({ ...used, result: 'GOOD', dueAt: used.at }), 'OVERDUE')
  assert.equal(toolStanding({ ...used, result: 'OUT_OF_TOLERANCE' }), 'OUT_OF_TOLERANCE')
})
