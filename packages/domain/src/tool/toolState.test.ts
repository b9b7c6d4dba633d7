import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ToolState, whyNotRecordService, whyNotUseTool } from './toolState.ts'

const wrench: ToolState = { id: '7', name: 'TW-1 SN-1', isOrder: false, result: null, dueAt: null }
const now = '2026-04-01T12:00:00Z'

test('a tool is used until the moment at which its service is due, and not after it', () => {
  assert.equal(whyNotUseTool(wrench, now), null, 'no interval, or no service recorded yet')
  assert.equal(whyNotUseTool({ ...wrench, isOrder: true }, now)?.code, 'UNIT_ON_ORDER')
  assert.equal(whyNotUseTool({ ...wrench, result: 'GOOD', dueAt: '2026-04-01T12:00:01Z' }, now), null)
  assert.equal(whyNotUseTool({ ...wrench, result: 'GOOD', dueAt: now }, now)?.code, 'TOOL_OVERDUE')
})

test('a tool that was found out of tolerance is not used before it is found good again', () => {
  const found: ToolState = { ...wrench, result: 'OUT_OF_TOLERANCE', dueAt: '2027-01-01T00:00:00Z' }
  assert.equal(whyNotUseTool(found, now)?.code, 'TOOL_OUT_OF_TOLERANCE')
})

test('a service is recorded of a tool, and when it is done', () => {
  assert.equal(whyNotRecordService({ isTool: true, name: 'TW-1' }, now, now), null)
  assert.equal(whyNotRecordService({ isTool: false, name: 'M3 screw' }, now, now)?.code, 'INVALID_INPUT')
  assert.equal(
    whyNotRecordService({ isTool: true, name: 'TW-1' }, '2026-04-02T00:00:00Z', now)?.code,
    'INVALID_INPUT',
  )
})
