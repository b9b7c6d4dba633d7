import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotArchiveRun } from './whyNotArchiveRun.ts'

test('a run leaves the lists once it is completed or canceled, and not before', () => {
  const at = '2026-03-02T06:00:00Z'
  assert.equal(whyNotArchiveRun({ canceledAt: null, completedAt: null })?.code, 'INVALID_INPUT')
  assert.equal(whyNotArchiveRun({ canceledAt: at, completedAt: null }), null)
  assert.equal(whyNotArchiveRun({ canceledAt: null, completedAt: at }), null)
})
