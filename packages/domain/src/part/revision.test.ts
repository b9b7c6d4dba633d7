import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareRevisions, latestRevision, nextRevision } from './revision.ts'

test('a part never revised stands before its revision A, and Z before AA', () => {
  const inOrder = ['-', 'A', 'B', 'Z', 'AA', 'AB', 'BA', 'AAA']
  assert.deepEqual(inOrder.toReversed().toSorted(compareRevisions), inOrder)
})

test('numbered revisions are ordered by value, mixed ones piece by piece', () => {
  assert.deepEqual(['10', '9', '02'].toSorted(compareRevisions), ['02', '9', '10'])
  assert.deepEqual(['A10', 'A2', 'A'].toSorted(compareRevisions), ['A', 'A2', 'A10'])
})

test('the revision after one follows it in the order', () => {
  assert.deepEqual(['-', 'A', 'Z', 'AZ', 'ZZ', '9', '09'].map(nextRevision), [
    'A',
    'B',
    'AA',
    'BA',
    'AAA',
    '10',
    '10',
  ])
  assert.equal(nextRevision('A.1-draft'), null)
  fc.assert(
    fc.property(
      fc.stringMatching(/^([A-Z]{1,4}|[1-9]\d{0,6})$/),
      (revision) => compareRevisions(revision, nextRevision(revision) ?? '') < 0,
    ),
  )
})

test('any two different revisions have one order, whichever is named first', () => {
  const revision = fc.stringMatching(/^[-.A-Z0-9]{1,5}$/)
  fc.assert(
    fc.property(
      revision,
      revision,
      (a, b) => Math.sign(compareRevisions(a, b)) === -Math.sign(compareRevisions(b, a)) || a === b,
    ),
  )
})

test('the latest revision of a part is the last in the order', () => {
  assert.equal(latestRevision(['B', 'AA', 'C']), 'AA')
  assert.equal(latestRevision([]), null)
})
