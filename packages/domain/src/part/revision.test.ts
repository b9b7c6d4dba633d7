import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareRevisions, latestOfRevisions, nextRevision } from './revision.ts'

test('a part never revised stands before its revision A, and Z before AA', () => {
  const inOrder = ['-', 'A', 'B', 'Z', 'AA', 'AB', 'BA', 'AAA']
  assert.deepEqual(inOrder.toReversed().toSorted(compareRevisions), inOrder)
})

test('numbered revisions are ordered by value, mixed ones piece by piece', () => {
  assert.deepEqual(['10', '9', '02'].toSorted(compareRevisions), ['02', '9', '10'])
  assert.deepEqual(['A10', 'A2', 'A'].toSorted(compareRevisions), ['A', 'A2', 'A10'])
  assert.deepEqual(['AA-1', 'Y-1'].toSorted(compareRevisions), ['Y-1', 'AA-1'])
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

test('after H comes J and after Y comes AA, as on drawings; a letter that is left out is left behind', () => {
  const given = ['H', 'N', 'P', 'R', 'W', 'Y', 'AY', 'I', 'IB', 'BZ', 'ZA', 'YY']
  const expected = ['J', 'P', 'R', 'T', 'Y', 'AA', 'BA', 'J', 'JA', 'CA', 'AAA', 'AAA']
  assert.deepEqual(given.map(nextRevision), expected)
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

test('the latest revision of a part is the last in the order, of those counted since it was begun anew', () => {
  const counted = (revision: string, era = 0) => ({ revision, era })
  assert.equal(latestOfRevisions(['B', 'AA', 'C'].map((one) => counted(one)))?.revision, 'AA')
  assert.equal(latestOfRevisions([counted('D'), counted('00-1', 1), counted('E')])?.revision, '00-1')
  assert.equal(latestOfRevisions([]), null)
})
