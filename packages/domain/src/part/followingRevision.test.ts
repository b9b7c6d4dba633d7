import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followingRevision } from './followingRevision.ts'
import { lettersScheme } from './revisionScheme.ts'

const numbers = { name: 'numbers', format: ['0-9'], allowOverflow: false }
const counted = (...revisions: string[]) => revisions.map((revision) => ({ revision, era: 0 }))
const problem = (result: ReturnType<typeof followingRevision>): string =>
  typeof result !== 'string' && result.code === 'INVALID_INPUT' ? result.problem : String(result)

test('the next revision follows the latest, as its scheme counts', () => {
  assert.equal(followingRevision(counted('A', 'H'), lettersScheme, false), 'J')
  assert.equal(followingRevision(counted('2', '1'), numbers, false), '3')
})

test('a part number without revisions, or one that begins anew, takes the first of the scheme', () => {
  assert.equal(followingRevision([], numbers, false), '1')
  assert.equal(followingRevision(counted('D'), numbers, true), '1')
})

test('numbers and letters that were never given a scheme go on as they are', () => {
  assert.equal(followingRevision(counted('9'), lettersScheme, false), '10')
  assert.equal(followingRevision(counted('I'), lettersScheme, false), 'J')
})

test('after the last of a scheme, or what no scheme counts, somebody says what the next revision is', () => {
  assert.match(problem(followingRevision(counted('9'), numbers, false)), /last of the scheme numbers/)
  assert.match(problem(followingRevision(counted('D'), numbers, false)), /nobody knows what follows D/)
  assert.match(problem(followingRevision(counted('A.1-x'), lettersScheme, false)), /nobody knows/)
})
