import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareSearch } from './compareSearch.ts'

test('the run that is compared with is text, whatever the router made of its digits, and may be left open', () => {
  assert.deepEqual(compareSearch({ with: 812 }), { with: '812' })
  assert.deepEqual(compareSearch({ with: '812' }), { with: '812' })
  assert.deepEqual(compareSearch({ with: ['812'] }), {})
})
