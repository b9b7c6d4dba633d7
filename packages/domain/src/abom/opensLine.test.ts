import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opensLine } from './opensLine.ts'

const line = { id: '7', runId: '1' }
const run = { id: '2', namesLines: true, named: [] }

test('a build opens every line of its unit, an inspection none', () => {
  assert.equal(opensLine({ ...run, purpose: 'BUILD' }, line), true)
  assert.equal(opensLine({ ...run, purpose: 'INSPECTION', named: ['7'] }, line), false)
})

test('a rework, repair or modification opens the lines that it names, and those that it added', () => {
  for (const purpose of ['REWORK', 'REPAIR', 'MODIFICATION'] as const) {
    assert.equal(opensLine({ ...run, purpose }, line), false)
    assert.equal(opensLine({ ...run, purpose, named: ['7'] }, line), true)
    assert.equal(opensLine({ ...run, purpose, named: ['8'] }, line), false)
    assert.equal(opensLine({ ...run, purpose }, { id: '7', runId: '2' }), true)
  }
})

test('a rework that began before runs named lines opens them all', () => {
  assert.equal(opensLine({ ...run, purpose: 'REWORK', namesLines: false }, line), true)
})
