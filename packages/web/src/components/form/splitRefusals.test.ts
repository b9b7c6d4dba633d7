import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitRefusals } from './splitRefusals.ts'

const title = {
  code: 'INVALID_INPUT',
  message: 'title is empty. Give it at least one character.',
  facts: { field: 'title' },
}
const stale = { code: 'CONCURRENCY_ERROR', message: 'Etag does not match', facts: { type: 'Step' } }

test('a refusal of a field stands beside it in a sentence, and all others stand with the buttons', () => {
  const { beside, others } = splitRefusals([title, stale], ['title', 'content'])
  assert.equal(beside['title'], 'Is empty. Give it at least one character.')
  assert.equal(beside['content'], undefined)
  assert.deepEqual(others, [stale])
})

test('a refusal of a field that the form does not show is not lost', () => {
  assert.deepEqual(splitRefusals([title], ['content']).others, [title])
})
