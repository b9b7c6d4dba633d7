import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileSize } from './fileSize.ts'

test('sizes are said in the unit that people think in, and nothing is 0 KB', () => {
  assert.deepEqual([3_449_000, 12_345, 1].map(fileSize), ['3.4 MB', '12.3 KB', '0.1 KB'])
})
