import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotControlPart } from './whyNotControlPart.ts'

const unused = {
  units: 0,
  mboms: 0,
  mbomLines: 0,
  runs: 0,
  procedures: 0,
  comments: 0,
  labels: 0,
  externalIds: 0,
  files: 0,
  plannedRuns: 0,
}

test('export control of a part changes only while nothing hangs on it', () => {
  assert.equal(whyNotControlPart('7', unused), null)
  assert.deepEqual(whyNotControlPart('7', { ...unused, units: 2, runs: 1 }), {
    code: 'IN_USE',
    type: 'Part',
    id: '7',
    usedBy: '2 units and lots, 1 run',
  })
  assert.deepEqual(whyNotControlPart('7', { ...unused, comments: 1, files: 2 }), {
    code: 'IN_USE',
    type: 'Part',
    id: '7',
    usedBy: '1 comment, 2 files',
  })
})
