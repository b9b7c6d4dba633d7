import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planCast } from './planCast.ts'
import { lettersScheme } from './revisionScheme.ts'

const numbered = { name: 'numbers', format: ['0-9', '0-9', '-', '0-9'], allowOverflow: false }
const part = { partNumber: 'BRKT-1', revision: 'D', siblings: 0, usedBy: [] }

test('a part that nothing names takes the same place in another scheme', () => {
  assert.equal(planCast(part, lettersScheme, numbered), '00-4')
})

test('a revision that stands on records is not changed; one that the other scheme counts stays and may be used', () => {
  const used = { ...part, usedBy: ['2 units and lots'] }
  const refusal = planCast(used, lettersScheme, numbered)
  assert.equal(typeof refusal === 'string' ? refusal : refusal.code, 'INVALID_INPUT')
  assert.equal(typeof planCast({ ...part, siblings: 1 }, lettersScheme, numbered), 'object')
  assert.equal(planCast(used, lettersScheme, { ...lettersScheme, name: 'letters' }), 'D')
})

test('a revision that its scheme does not count has no place in another', () => {
  assert.equal(typeof planCast({ ...part, revision: 'X1' }, lettersScheme, numbered), 'object')
})
