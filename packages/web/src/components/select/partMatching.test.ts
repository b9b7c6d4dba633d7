import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containing } from './containing.ts'
import { partMatching } from './partMatching.ts'

test('a part is found by a piece of its number or description, and by number and revision together', () => {
  const pieces = (text: string) => [{ partNumber: containing(text) }, { description: containing(text) }]
  assert.deepEqual(partMatching('pump'), { or_: pieces('pump') })
  assert.deepEqual(partMatching('EP 1060 A'), {
    or_: [...pieces('EP 1060 A'), { partNumber: { eq: 'EP 1060' }, revision: { eq: 'A' } }],
  })
})
