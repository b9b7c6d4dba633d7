import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PartReferences, whyNotDeletePart } from './whyNotDeletePart.ts'

const nothing: PartReferences = {
  revisions: 0,
  units: 0,
  mboms: 0,
  mbomLines: 0,
  requirements: 0,
  procedures: 0,
  steps: 0,
  runs: 0,
  plannedRuns: 0,
  concessions: 0,
  comments: 0,
  labels: 0,
  externalIds: 0,
  files: 0,
}

test('a part that nothing refers to can be taken away', () => {
  assert.equal(whyNotDeletePart('7', nothing), null)
})

test('all that refers to a part is said at once, counted', () => {
  assert.deepEqual(whyNotDeletePart('7', { ...nothing, units: 1, runs: 2 }), {
    code: 'IN_USE',
    type: 'Part',
    id: '7',
    usedBy: '1 unit or lot, 2 runs',
  })
})
